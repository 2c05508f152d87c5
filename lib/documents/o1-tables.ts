import { ENGINE_VERSION } from '@/lib/law/assess';
import { currentLaw } from '@/lib/law/laws';
import { sinceDays, usesIn } from '@/lib/register/uses/linked';
import type { PaperSource } from './source';
import type { PaperTable, Value } from './tree';
import { dayValue, wordsOf } from './words';

/** Tools that no use case names: seen, but nobody has said what for. */
export function unassignedTable(source: PaperSource): PaperTable {
  const { say, coded } = wordsOf(source.language);
  const { snapshot, day } = source;
  const assigned = new Set(snapshot.useCases.flatMap(({ tools }) => tools));
  const uses = (id: string) =>
    usesIn(
      sinceDays(
        snapshot.dayCounts.filter(({ toolId }) => toolId === id),
        30,
        day,
      ),
    );
  const tools = snapshot.tools.filter(({ id }) => !assigned.has(id));
  return {
    kind: 'table',
    sheet: say('table.unassigned'),
    title: say('table.unassigned'),
    columns: [
      { code: 'tool', title: say('col.tool'), width: 20 },
      { code: 'vendor', title: say('col.vendor'), width: 18 },
      { code: 'plan', title: say('col.plan'), width: 14 },
      { code: 'status', title: say('col.status'), width: 14 },
      { code: 'first_seen', title: say('col.first_seen'), width: 11 },
      { code: 'last_seen', title: say('col.last_seen'), width: 11 },
      { code: 'uses_30', title: say('col.uses_30'), width: 9 },
      { code: 'note', title: say('col.note'), width: 24 },
    ],
    rows: tools.map((tool): readonly Value[] => [
      tool.name,
      tool.vendor || undefined,
      coded('plan', tool.plan),
      coded('tool_status', tool.status),
      dayValue(tool.firstSeen),
      dayValue(tool.lastSeen),
      uses(tool.id),
      tool.statusReason || undefined,
    ]),
    empty: say('table.unassigned.empty'),
  };
}

/** States of the law and versions of the company's rules that the register rests on. */
export function versionsTable(source: PaperSource): PaperTable {
  const { say } = wordsOf(source.language);
  const policies = [...source.snapshot.policies].sort((one, other) => one.version - other.version);
  return {
    kind: 'table',
    sheet: say('table.versions'),
    title: say('table.versions'),
    columns: [
      { code: 'kind', title: say('col.kind'), width: 18 },
      { code: 'version', title: say('col.version'), width: 12 },
      { code: 'valid_from', title: say('col.valid_from'), width: 12 },
      { code: 'approved_by', title: say('col.approved_by'), width: 20 },
      { code: 'note', title: say('col.note'), width: 40 },
    ],
    rows: [
      [
        { code: 'law', text: say('kind.law') },
        currentLaw.version,
        { day: currentLaw.version },
        undefined,
        undefined,
      ],
      [{ code: 'engine', text: say('kind.engine') }, ENGINE_VERSION, undefined, undefined, undefined],
      ...policies.map((policy): readonly Value[] => [
        { code: 'policy', text: say('kind.policy') },
        policy.number,
        { day: policy.validFrom },
        policy.approvedByRole || undefined,
        policy.changeNote || undefined,
      ]),
    ],
    empty: say('table.versions.empty'),
  };
}
