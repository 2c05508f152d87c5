import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { TOOLS } from '../lib/tools/tools';

/** The folder with one file a tool. */
const TOOL_FILE = /\/lib\/tools\/guarded\/[a-z0-9-]+\.ts$/;

/**
 * Leaves out of what is built what only the people who keep the tools' files read, and would weigh on every
 * page: the sources of selectors, the notes, the way a prompt leaves, the page's traits and the day of the last check.
 */
export function withoutSources(): Plugin {
  return {
    name: 'tools-without-sources',
    enforce: 'pre',
    load(id) {
      if (!TOOL_FILE.test(id)) return null;
      const tool = TOOLS.find((it) => it.id === basename(id, '.ts'));
      if (!tool) throw new Error(`${id} is no tool of lib/tools/tools.ts`);
      const { notes: _notes, checked: _checked, transport: _transport, traits: _traits, ...rest } = tool;
      const plain = JSON.stringify(rest, (key, value) => (key === 'source' ? undefined : value));
      return `export const ${exportName(tool.id)} = ${plain};`;
    },
  };
}

/** `ms-copilot` is exported as `msCopilot`. */
function exportName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
