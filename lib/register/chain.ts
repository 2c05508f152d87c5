import { hashOf } from './canonical';
import { groupBy } from './group';

/** The part of a version that the chain is made of. */
export interface Link {
  readonly id: string;
  readonly series: string;
  readonly version: number;
  readonly prevHash: string | null;
}

/** `missing`: a version before this one is not there. `double`: a number is there twice. `altered`: the version before was changed. */
export interface ChainProblem {
  readonly series: string;
  readonly version: number;
  readonly problem: 'missing' | 'double' | 'altered';
}

/**
 * Checks versions against the hashes that their successors carry; empty: unbroken. Shows later edits of
 * anything but the newest version. It is no proof against somebody who has the device: they can compute
 * the hashes anew, or cut off the newest versions.
 */
export async function verifyChain(versions: readonly Link[]): Promise<readonly ChainProblem[]> {
  const bySeries = groupBy(versions, ({ series }) => series);
  const problems = await Promise.all([...bySeries.values()].map(verifySeries));
  return problems.flat();
}

async function verifySeries(versions: readonly Link[]): Promise<readonly ChainProblem[]> {
  const sorted = [...versions].sort((a, b) => a.version - b.version);
  const problems: ChainProblem[] = [];
  let before: Link | undefined;
  for (const link of sorted) {
    const problem = await problemOf(link, before);
    if (problem) problems.push({ series: link.series, version: link.version, problem });
    before = link;
  }
  return problems;
}

async function problemOf(link: Link, before: Link | undefined): Promise<ChainProblem['problem'] | null> {
  const expected = (before?.version ?? 0) + 1;
  if (link.version < expected) return 'double';
  if (link.version > expected) return 'missing';
  const hash = before ? await hashOf(before) : null;
  return link.prevHash === hash ? null : 'altered';
}
