import type { Fact, Paper, Value } from '@/lib/documents/tree';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { paperStrings } from '@/lib/i18n/paper';
import { translator } from '@/lib/i18n/translator';

/** Stands on paper where nobody has said anything; a spreadsheet has an empty cell there. */
export const EMPTY = '–';

/** A value in words, `undefined` where there is none. */
export function valueText(value: Value, language: Language): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(language, value);
  if (typeof value === 'boolean') {
    return translator(paperStrings, language)(value ? 'value.yes' : 'value.no');
  }
  return 'day' in value ? formatDay(language, value.day) : value.text || undefined;
}

/** The head of a paper as fields, in their order. */
export function metaFacts(paper: Paper): readonly Fact[] {
  const { head, language } = paper;
  const say = translator(paperStrings, language);
  const facts: readonly Fact[] = [
    { code: 'company', label: say('meta.company'), value: head.company },
    { code: 'document', label: say('meta.document'), value: documentNumber(paper) },
    {
      code: 'state',
      label: say('meta.state'),
      value: { code: head.state, text: say(`state.${head.state}`) },
    },
    { code: 'day', label: say('meta.day'), value: { day: head.day } },
    { code: 'version', label: say('meta.version'), value: String(head.version).padStart(2, '0') },
    { code: 'policy_version', label: say('meta.policy'), value: head.policyVersion || undefined },
    { code: 'law_version', label: say('meta.law'), value: { day: head.lawVersion } },
    {
      code: 'made_with',
      label: say('meta.made'),
      value: say('made.by', { version: head.productVersion }),
    },
    { code: 'min_group_size', label: say('meta.group'), value: head.minGroupSize },
    { code: 'key', label: say('meta.key'), value: head.fingerprint || undefined },
  ];
  return facts.filter(({ value }) => value !== undefined);
}

/** `O-2 · UC-014` */
export function documentNumber({ id, subject }: Paper): string {
  return subject ? `${id} · ${subject}` : id;
}

/** What has to stand below the content: who is shown how, what the paper is not. */
export function closingLines(paper: Paper): readonly string[] {
  const { head, language } = paper;
  const say = translator(paperStrings, language);
  const { minGroupSize } = head;
  const groups = minGroupSize === undefined ? [] : [say('meta.group.text', { n: minGroupSize })];
  return [...groups, ...(minGroupSize === undefined ? [] : [say('purpose')]), say('advice')];
}
