import type { ToolRecord } from '@/lib/register/model/tool';

/** Host names out of what a person typed, separated by commas, spaces or lines. */
export function hostsOf(typed: string): string[] {
  return typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
}

/** A host name without scheme, port and path. */
export function isHost(host: string): boolean {
  return host.length <= 200 && /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host);
}

/** An id for a tool that was entered by hand: readable, its own, never that of a detected one. */
export function ownToolId(name: string, tools: readonly Pick<ToolRecord, 'id'>[]): string {
  const plain = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = `own-${plain.slice(0, 60) || 'tool'}`;
  const isTaken = (id: string) => tools.some((tool) => tool.id === id);
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!isTaken(id)) return id;
  }
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
