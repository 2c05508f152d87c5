import { type ExportedPaper, PAPER_SCHEMA_VERSION } from '@/lib/documents/paper-schema';
import { columnsFor, type Fact, type Paper, type Part, type Value } from '@/lib/documents/tree';

/** The paper for programs: codes beside words, ISO days, keys always in the same order. */
export function paperJson(paper: Paper): string {
  return `${JSON.stringify(exported(paper), null, 1)}\n`;
}

function exported(paper: Paper): ExportedPaper {
  const { head } = paper;
  return {
    format: 'schleuse-paper',
    schema_version: PAPER_SCHEMA_VERSION,
    document: paper.id,
    ...(paper.subject === undefined ? {} : { subject: paper.subject }),
    language: paper.language,
    title: paper.title,
    subtitle: paper.subtitle,
    company: head.company,
    state: head.state,
    day: head.day,
    version: head.version,
    law_version: head.lawVersion,
    policy_version: head.policyVersion,
    product_version: head.productVersion,
    ...(head.minGroupSize === undefined ? {} : { min_group_size: head.minGroupSize }),
    key_fingerprint: head.fingerprint,
    sample: head.sample ?? false,
    parts: paper.parts.map(exportedPart),
    open_points: paper.openPoints.map(({ text, owner, due }) => ({
      text,
      ...(owner === undefined ? {} : { owner }),
      ...(due === undefined ? {} : { due }),
    })),
    signers: [...paper.signers],
  };
}

function exportedPart(part: Part): ExportedPaper['parts'][number] {
  if (part.kind === 'section') {
    return {
      kind: 'section',
      title: part.title,
      blocks: part.blocks.map((block) => {
        if (block.kind === 'facts') return { kind: 'facts', facts: block.facts.map(exportedFact) };
        if (block.kind === 'list') return { kind: 'list', items: [...block.items] };
        return block.kind === 'checks'
          ? { kind: 'checks', items: block.items.map((item) => ({ ...item })) }
          : block;
      }),
    };
  }
  const columns = columnsFor(part, 'sheet');
  return {
    kind: 'table',
    title: part.title,
    columns: columns.map(({ code, title }) => ({ code, title })),
    rows: part.rows.map((row) => columns.map(({ index }) => known(row[index]))),
  };
}

function exportedFact({ code, label, value, note }: Fact) {
  return { code, label, value: known(value), ...(note === undefined ? {} : { note }) };
}

function known(value: Value): Exclude<Value, undefined> | null {
  return value ?? null;
}
