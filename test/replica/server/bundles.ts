import { build } from 'esbuild';
import type { Replica } from '@/test/replica/replicas';

/** Tests and benchmarks run from the repository's root. */
const ROOT = process.cwd();
const made = new Map<string, Promise<string>>();

/** The script of a replica page with the editor libraries it needs, built once. */
export function pageScript(replica: Pick<Replica, 'editor' | 'edit'>): Promise<string> {
  const key = `${replica.editor}+${replica.edit ?? ''}`;
  const known = made.get(key) ?? bundle(replica);
  made.set(key, known);
  return known;
}

async function bundle({ editor, edit }: Pick<Replica, 'editor' | 'edit'>): Promise<string> {
  const from = '@/test/replica/page';
  const result = await build({
    stdin: {
      contents: `
        import { start } from '${from}/start';
        import { mount } from '${from}/editors/${editor}';
        ${edit ? `import { mount as mountEdit } from '${from}/editors/${edit}';` : 'const mountEdit = null;'}
        start(mount, mountEdit);`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': ROOT },
    define: { 'process.env.NODE_ENV': '"production"' },
    minifySyntax: true,
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}
