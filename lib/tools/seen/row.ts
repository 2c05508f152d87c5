/**
 * One AI host that is only recognised, as a line: id, name, country of the vendor (ISO 3166), hosts,
 * and paths where the host serves other things as well (pattern language of `paths.ts`).
 */
export type SeenRow = readonly [
  id: string,
  name: string,
  country: string,
  hosts: readonly string[],
  paths?: readonly string[],
];
