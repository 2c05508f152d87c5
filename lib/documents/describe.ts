import { currentLaw, lawOf } from '@/lib/law/laws';
import type { Question, Text } from '@/lib/law/types';
import type { UseCase } from '@/lib/register/model/use-case';
import type { VendorCheck } from '@/lib/register/model/vendor-check';
import type { PaperSource } from './source';
import type { Coded, Value } from './tree';
import { missingNotices, type UseCaseView } from './view';
import { joined, lined, wordsOf } from './words';

/** The EEA; a vendor elsewhere takes data out of it. */
const EEA = 'AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** Where the data go outside the EEA, and on what basis. */
export function transferValue(check: VendorCheck | undefined, source: PaperSource): Coded | undefined {
  const { say, listed } = wordsOf(source.language);
  if (!check) return undefined;
  const basis = listed('transfer', check.transferBasis);
  const country = check.transferCountry || check.seatCountry;
  if (!country && !basis) return { code: 'unknown', text: say('transfer.unknown') };
  if (!leavesEea(check)) return { code: 'none', text: say('transfer.inside') };
  const text = [countryName(country, source), basis?.text ?? '?'].filter(Boolean).join(': ');
  return { code: [country, basis?.code].filter(Boolean).join(' '), text };
}

/** Data may leave the EEA: by the seat, by where they lie or by who looks at them. */
export function leavesEea(check: VendorCheck): boolean {
  if (check.plan === 'self_hosted') return false;
  const regions = [check.storageRegion, check.inferenceRegion, check.supportAccess];
  const country = check.transferCountry || check.seatCountry;
  return regions.includes('third_country') || (country !== '' && !EEA.split(' ').includes(country));
}

/** Name of a country in the paper's language. */
export function countryName(code: string, { language }: PaperSource): string {
  if (!/^[A-Z]{2}$/.test(code)) return '';
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

/** An answer of the wizard in its words. */
export function answerValue(question: string, code: string, source: PaperSource): Coded | undefined {
  if (code === '') return undefined;
  return { code, text: wordsOf(source.language).of(optionText(questionOf(question), code)) };
}

export function answerValues(question: string, codes: readonly string[], source: PaperSource) {
  return joined(codes.flatMap((code) => answerValue(question, code, source) ?? []));
}

function questionOf(id: string): Question | undefined {
  return currentLaw.questions.find((question) => question.id === id);
}

/** Words of an answer; the code itself where the law file does not know it. */
export function optionText(question: Question | undefined, code: string): Text {
  const option = question?.answers.find((answer) => answer.code === code);
  return option?.short ?? option?.text ?? { de: code, en: code };
}

/** The risk class that counts; `undefined` where nobody has classified the use case. */
export function classValue({ category, record }: UseCaseView, source: PaperSource): Coded | undefined {
  if (!category) return undefined;
  const { categories } = record ? lawOr(record.lawVersion) : currentLaw;
  return { code: category, text: wordsOf(source.language).of(categories[category].short) };
}

/** The state of the law of a record; the current one where this release does not know it. */
export function lawOr(version: string) {
  try {
    return lawOf(version);
  } catch {
    return currentLaw;
  }
}

/** Name of a kind of notice. */
export function noticeName(type: string, source: PaperSource): string {
  const rule = currentLaw.notices.find((notice) => notice.type === type);
  return rule ? wordsOf(source.language).of(rule.name) : type;
}

/** Which notices are due for a use case and whether they are in place, one a line. */
export function noticeValue(view: UseCaseView, source: PaperSource): Coded | undefined {
  if (!view.assessment) return undefined;
  const { say, coded } = wordsOf(source.language);
  const { notices } = view.assessment;
  if (notices.length === 0) return { code: 'none', text: say('notice.none') };
  const missing = missingNotices(view);
  const line = ({ type, level }: (typeof notices)[number]) => {
    const stands = view.notices.some((notice) => notice.type === type && notice.state === 'in_place');
    const state = stands ? say('notice.in_place') : level === 'required' ? say('notice.missing') : '';
    const name = say('notice.due', {
      level: coded('notice_level', level).text,
      name: noticeName(type, source),
    });
    return [name, state].filter(Boolean).join(', ');
  };
  return {
    code: missing.length > 0 ? 'missing' : view.assessment.notice,
    text: lined(...notices.map(line)),
  };
}

/** The purpose from the list and in own words. */
export function purposeValue({ purpose }: UseCase, source: PaperSource): Value {
  if (purpose.code === '') return purpose.text || undefined;
  const name = wordsOf(source.language).purpose(purpose.code);
  return { code: purpose.code, text: [name, purpose.text].filter(Boolean).join(': ') };
}

/** The legal basis with its reason. */
export function legalValue({ legalBasis }: UseCase, source: PaperSource): Coded | undefined {
  if (legalBasis.code === 'open') return undefined;
  const { code, text } = wordsOf(source.language).coded('legal', legalBasis.code);
  return { code, text: [text, legalBasis.text].filter(Boolean).join(': ') };
}
