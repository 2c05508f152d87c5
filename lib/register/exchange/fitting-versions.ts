import { type Link, verifyChain } from '../chain';
import { groupBy } from '../group';

/**
 * Ids of the incoming versions that go on the chain that is here, or begin one. Of a series that would break,
 * or that somebody else has continued otherwise, none is taken.
 */
export async function fittingVersions<L extends Link>(
  here: readonly L[],
  incoming: readonly L[],
): Promise<ReadonlySet<string>> {
  const known = new Set(here.map(({ id }) => id));
  const hereBySeries = groupBy(here, ({ series }) => series);
  const fitting = new Set<string>();
  for (const [series, versions] of groupBy(byId(incoming), (link) => link.series)) {
    const fresh = versions.filter(({ id }) => !known.has(id));
    const problems = await verifyChain([...(hereBySeries.get(series) ?? []), ...fresh]);
    if (problems.length === 0) for (const { id } of fresh) fitting.add(id);
  }
  return fitting;
}

/** Each id once: the same version may come in several files. */
function byId<L extends Link>(links: readonly L[]): readonly L[] {
  return [...new Map(links.map((link) => [link.id, link])).values()];
}
