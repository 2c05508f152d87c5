import { vendorPart } from '@/components/register/gdpr/art30-input';
import { noticeValues } from '@/components/register/notices/notice-values';
import { countryName } from '@/lib/i18n/country';
import type { Language } from '@/lib/i18n/language';
import { purposeStrings } from '@/lib/i18n/purposes';
import { translator } from '@/lib/i18n/translator';
import { currentLaw } from '@/lib/law/laws';
import type { UseCase } from '@/lib/register/model/use-case';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { latest } from '@/lib/register/store/versions';
import {
  type CustomerPageFacts,
  DATA_MODES,
  type DataMode,
  IMPACTS,
  type Impact,
  type PublicUse,
} from '@/lib/transparency/customer-page-facts';

type Known = Pick<Snapshot, 'company' | 'notices' | 'tools' | 'useCases' | 'vendorChecks'>;

import { otherLanguage } from '@/lib/transparency/due-drafts';

export interface PageWish {
  readonly language: Language;
  /** Names approved uses that concern no customers, too. */
  readonly withInternal: boolean;
  /** Address of the privacy notice, as typed; empty: none. */
  readonly privacyUrl: string;
  readonly day: string;
}

/** What the register tells the public: approved uses in plain words, nothing of risks, reasons or tasks. */
export function pageFacts(snapshot: Known, wish: PageWish): CustomerPageFacts {
  const { company } = snapshot;
  return {
    company: company?.name ?? '',
    address: company?.address ?? '',
    contact: company?.email || company?.phone || '',
    dpo: company?.dpoContact || company?.dpo || '',
    authority: company?.authority ?? '',
    privacyUrl: wish.privacyUrl,
    uses: publicUseCases(snapshot, wish.withInternal).map((useCase) =>
      publicUse(useCase, snapshot, wish.language),
    ),
    day: wish.day,
  };
}

/** Use cases for the page: approved ones that concern customers, on wish the internal ones, too. */
export function publicUseCases(
  { useCases }: Pick<Known, 'useCases'>,
  withInternal: boolean,
): readonly UseCase[] {
  const approved = useCases.filter(({ status }) => status === 'approved' || status === 'restricted');
  return approved
    .filter((useCase) => withInternal || concernsCustomers(useCase))
    .sort((a, b) => a.number - b.number);
}

function concernsCustomers({ customerImpact, dataSubjects, personalDataMode }: UseCase): boolean {
  const holdsTheirData = dataSubjects.some((who) => who === 'customers' || who === 'prospects');
  return customerImpact !== 'none' || (holdsTheirData && personalDataMode !== 'none');
}

function publicUse(useCase: UseCase, snapshot: Known, language: Language): PublicUse {
  const vendors = vendorPart(useCase, snapshot);
  return {
    name: useCase.name,
    purpose: publicPurpose(useCase, language),
    impact: IMPACTS.find((code) => code === useCase.customerImpact) ?? ('unsure' satisfies Impact),
    impactText: useCase.customerImpactText,
    data: DATA_MODES.find((code) => code === useCase.personalDataMode) ?? ('unsure' satisfies DataMode),
    recipients: vendors.recipients,
    thirdCountries: vendors.thirdCountries.map((code) => countryName(code, language)),
    decidedBy: useCase.highRisk?.oversightRole ?? '',
    notice: noticeInPlace(useCase, snapshot, language),
  };
}

function publicPurpose({ description, purpose }: UseCase, language: Language): string {
  const said = description.trim() || purpose.text.trim();
  if (said || purpose.code === '') return said;
  const say = translator(purposeStrings, language);
  const key = `purpose.${purpose.code}`;
  return say.has(key) ? say.template(key) : '';
}

/** The text of a notice that customers meet, in the page's language; labels on content speak for themselves. */
function noticeInPlace(useCase: UseCase, snapshot: Known, language: Language): string {
  const notice = latest(snapshot.notices).find(
    ({ useCaseId, state, type }) =>
      useCaseId === useCase.id && state === 'in_place' && (type === 'chatbot' || type === 'phone'),
  );
  if (!notice) return '';
  if (notice.language === language) return notice.text;
  return otherLanguage(notice, currentLaw, noticeValues(useCase, snapshot)) ?? '';
}
