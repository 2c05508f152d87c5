import { FINDING_TYPES } from '@/lib/detect/types';
import { kindStrings } from '@/lib/i18n/kinds';
import { purposeName, purposeStrings } from '@/lib/i18n/purposes';
import { translator } from '@/lib/i18n/translator';
import { useStrings } from '@/lib/i18n/uses';
import { isUnchecked, type Use } from '@/lib/register/use';
import type { Cell } from './csv';
import { toolTitle } from './tool-title';

interface Column {
  /** Name for other programs; never changes. */
  readonly code: string;
  readonly german: string;
  readonly value: (use: Use) => Cell;
  /** The value in German words, where it differs. */
  readonly words?: (use: Use) => Cell;
}

const say = translator(useStrings, 'de');
const sayKind = translator(kindStrings, 'de');
const sayPurpose = translator(purposeStrings, 'de');

/** The columns in their order, which is part of the format: new ones are added at the end. */
const COLUMNS: readonly Column[] = [
  { code: 'day', german: 'Tag', value: ({ day }) => ({ day }) },
  { code: 'tool_id', german: 'Kennung des Werkzeugs', value: ({ toolId }) => toolId },
  { code: 'tool', german: 'Werkzeug', value: ({ toolId }) => toolTitle(toolId, 'de') },
  {
    code: 'action',
    german: 'Art der Nutzung',
    value: ({ action }) => action,
    words: ({ action }) => say(`action.${action}`),
  },
  {
    code: 'protection',
    german: 'Umgang',
    value: ({ protection }) => protection,
    words: ({ protection }) => say(`protection.${protection}`),
  },
  {
    code: 'guard',
    german: 'Schutz',
    value: ({ guard }) => guard,
    words: ({ guard }) => say(`guard.${guard}`),
  },
  {
    code: 'purpose',
    german: 'Zweck',
    value: ({ purpose }) => purpose,
    words: ({ purpose }) => (purpose === undefined ? undefined : purposeName(sayPurpose, purpose)),
  },
  { code: 'findings', german: 'Angaben gesamt', value: total },
  ...FINDING_TYPES.map((type) => ({
    code: type.toLowerCase(),
    german: sayKind(`type.${type}`),
    value: (use: Use) => (isUnchecked(use) ? undefined : (use.types[type] ?? 0)),
  })),
  { code: 'policy_version', german: 'Regelwerk', value: ({ policyVersion }) => policyVersion },
  {
    code: 'detector_version',
    german: 'Fassung der Erkennung',
    value: ({ detectorVersion }) => detectorVersion,
  },
  { code: 'id', german: 'Kennung des Eintrags', value: ({ id }) => id },
  {
    code: 'reason',
    german: 'Grund für das Original',
    value: ({ reason }) => reason,
    words: ({ reason }) => (reason === undefined ? undefined : say(`reason.${reason}`)),
  },
  { code: 'note', german: 'Grund in eigenen Worten', value: ({ note }) => note },
  {
    code: 'account',
    german: 'Konto',
    value: ({ account }) => account,
    words: ({ account }) => (account === undefined ? undefined : say(`account.${account}`)),
  },
];

/** Head and rows with codes, for other programs. */
export function* useTable(uses: Iterable<Use>): Generator<Cell[]> {
  yield COLUMNS.map(({ code }) => code);
  for (const use of uses) yield COLUMNS.map(({ value }) => value(use));
}

/** Head and rows in German words. */
export function* germanUseTable(uses: Iterable<Use>): Generator<Cell[]> {
  yield COLUMNS.map(({ german }) => german);
  for (const use of uses) yield COLUMNS.map(({ value, words }) => (words ?? value)(use));
}

/** What nobody looked at has no number: an empty cell, not a zero. */
function total(use: Use): number | undefined {
  if (isUnchecked(use)) return undefined;
  return Object.values(use.types).reduce((sum, count) => sum + (count ?? 0), 0);
}
