import type { OwnTool, PolicyInput } from '@/lib/policy/fields';
import { ownToolId, readHost } from '@/lib/policy/hosts';
import { onlyAnyone } from '@/lib/policy/managed-only';
import { readPolicy } from '@/lib/policy/read-policy';
import { sealTerms } from '@/lib/policy/seal-terms';
import { createSerial } from '@/lib/serial';
import { loadSource, storeSource } from './rules-store';

const serial = createSerial();

/**
 * Changes what the options page says; `undefined` takes a field back. Terms are hashed before they are
 * stored. Throws when the browser's storage refuses.
 */
export function changeOwn(
  change: (policy: PolicyInput) => { readonly [F in keyof PolicyInput]: PolicyInput[F] | undefined },
  day: string,
): Promise<void> {
  return serial(async () => {
    const before = (await loadSource('own'))?.policy ?? {};
    const given = Object.entries({ ...before, ...change(before) }).filter(([, value]) => value !== undefined);
    const { policy } = readPolicy(Object.fromEntries(given), before);
    const own = sealTerms(onlyAnyone(policy), before.ownTermsHashed);
    await storeSource('own', { policy: own, problems: [], day });
  });
}

/** Adds an own tool, or what is new about one that is there. */
export function addOwnTool(tool: OwnTool, day: string): Promise<void> {
  return changeOwn(({ ownTools = [] }) => ({ ownTools: joined(ownTools, tool) }), day);
}

/** Takes an own tool off the list of this browser. The company's own list stays. */
export function removeOwnTool(id: string, day: string): Promise<void> {
  return changeOwn(
    ({ ownTools = [] }) => ({ ownTools: ownTools.filter(({ host }) => idOf(host) !== id) }),
    day,
  );
}

function joined(tools: readonly OwnTool[], tool: OwnTool): OwnTool[] {
  const before = tools.find(({ host }) => idOf(host) === idOf(tool.host));
  const others = tools.filter((other) => other !== before);
  const composer = [...new Set([...(tool.composer ?? []), ...(before?.composer ?? [])])].slice(0, 10);
  return [...others, { ...before, ...tool, ...(composer.length > 0 ? { composer } : {}) }];
}

function idOf(host: string): string | undefined {
  const read = readHost(host);
  return read && ownToolId(read);
}
