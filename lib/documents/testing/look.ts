import { paperKey } from '../papers';
import type { Fact, Paper, PaperTable, Value } from '../tree';

/** All fields of a paper. */
export const facts = (it: Paper): readonly Fact[] =>
  it.parts.flatMap((part) =>
    part.kind === 'section'
      ? part.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
      : [],
  );

/** A value in words. */
export function textOf(value: Value): unknown {
  return typeof value === 'object' && 'text' in value ? value.text : value;
}
/** What a paper says in one field. */
export const says = (it: Paper, code: string) => textOf(facts(it).find((fact) => fact.code === code)?.value);

/** A table by its title. */
export function table(it: Paper, title: string): PaperTable {
  const found = it.parts.find((part): part is PaperTable => part.kind === 'table' && part.title === title);
  if (!found) throw new Error(`no table ${title}`);
  return found;
}
/** A cell by its row and the code of its column, in words. */
export const cell = (it: PaperTable, row: number, code: string) =>
  textOf(it.rows[row]?.[it.columns.findIndex((column) => column.code === code)]);
/** What is still open. */
export const open = (it: Paper) => it.openPoints.map(({ text }) => text);
/** Everything in a paper as one text. */
export const whole = (it: Paper) => JSON.stringify(it);

/** A paper by its key, e.g. `O-2/UC-001`. */
export function paperIn(papers: readonly Paper[], key: string): Paper {
  const found = papers.find((it) => paperKey(it) === key);
  if (!found) throw new Error(`no paper ${key}`);
  return found;
}
