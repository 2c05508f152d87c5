import { formatDay } from '@/lib/i18n/format';
import { checkVendor } from '@/lib/law/gdpr/vendor-check';
import { useCaseCode as caseCode } from '@/lib/register/model/use-case';
import { vendorInputOf } from '@/lib/register/model/vendor-input';
import type { PaperSource } from './source';
import { vendorOf } from './view';
import { wordsOf } from './words';

/** Gaps in contracts and transfers, one a line: tools in use without a finished check. */
export function vendorGaps(source: PaperSource): readonly string[] {
  const { say, of } = wordsOf(source.language);
  const { snapshot, day } = source;
  return snapshot.tools
    .filter(({ status }) => status !== 'blocked' && status !== 'retired')
    .flatMap((tool) => {
      const check = vendorOf(tool, snapshot);
      if (!check) return [`${tool.name}: ${say('vendor.unchecked')}`];
      const { findings } = checkVendor(vendorInputOf(check), day);
      return findings.length > 0 ? [`${tool.name}: ${findings.map(({ text }) => of(text)).join(' ')}`] : [];
    });
}

/** What was done for AI literacy, the newest first. */
export function literacyState({ snapshot, language }: PaperSource): readonly string[] {
  const { coded, company } = wordsOf(language);
  return [...snapshot.literacy]
    .sort((one, other) => (other.heldDay ?? '9999').localeCompare(one.heldDay ?? '9999'))
    .map((record) => {
      const held = record.heldDay ? formatDay(language, record.heldDay) : company('literacy.planned');
      const next = record.nextDue
        ? company('literacy.next', { day: formatDay(language, record.nextDue) })
        : '';
      const measure = `${coded('role', record.roleGroup).text}: ${coded('measure', record.measure).text}`;
      return [measure, held, next].filter(Boolean).join(', ');
    });
}

/** What has changed since the last file of this paper; since ever where there was none. */
export function changesSince({ snapshot, language, day }: PaperSource): readonly string[] {
  const { company } = wordsOf(language);
  const last = snapshot.exportLogs
    .filter((log) => log.documentId === 'O-8' && log.day < day)
    .map((log) => log.day)
    .sort()
    .at(-1);
  if (!last) return [];
  const cases = snapshot.useCases
    .filter(({ updatedDay }) => updatedDay > last)
    .map((it) => `${caseCode(it)} ${it.name}`);
  const tools = snapshot.tools.filter(({ createdDay }) => createdDay > last).map(({ name }) => name);
  const assessed = snapshot.assessments.filter(({ assessedDay }) => assessedDay > last).length;
  return [
    company('changes.since', { day: formatDay(language, last) }),
    ...(cases.length > 0 ? [company('changes.cases', { list: cases.join(', ') })] : []),
    ...(tools.length > 0 ? [company('changes.tools', { list: tools.join(', ') })] : []),
    ...(assessed > 0 ? [company('changes.assessments', { n: assessed })] : []),
  ];
}
