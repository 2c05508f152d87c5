import { linkTo } from '@/components/register/route';
import type { Translate } from '@/lib/i18n/translator';
import type { useCaseStrings } from '@/lib/i18n/use-cases';
import { HIGH_RISK_FIELDS } from '@/lib/law/high-risk-annex';
import type { Law } from '@/lib/law/types';
import type { TransparencyNotice } from '@/lib/register/model/transparency-notice';
import type { Hindrance } from './hindrances';

type Say = Translate<(typeof useCaseStrings)['de']>;

/** A hindrance in words. */
export function hindranceText(
  hindrance: Hindrance,
  say: Say,
  law: Law,
  toolName: (id: string) => string,
): string {
  const { language } = say;
  switch (hindrance.kind) {
    case 'notice':
      return say('obstacle.notice', {
        name: law.notices.find(({ type }) => type === hindrance.type)?.name[language] ?? hindrance.type,
      });
    case 'annex':
      return say('obstacle.annex', {
        name: HIGH_RISK_FIELDS.find(({ id }) => id === hindrance.field)?.label[language] ?? hindrance.field,
      });
    case 'follow_up':
      return say(`obstacle.follow_up.${hindrance.hinders}`, {
        name: law.followUps.find(({ id }) => id === hindrance.id)?.text[language] ?? hindrance.id,
      });
    case 'vendor':
      return say('obstacle.vendor', { name: toolName(hindrance.toolId) });
    default:
      return say(`obstacle.${hindrance.kind}`);
  }
}

/** Where it can be put right. `notices`: those there are, in the newest version. */
export function hindranceLink(
  hindrance: Hindrance,
  useCaseId: string,
  notices: readonly Pick<TransparencyNotice, 'series' | 'type' | 'useCaseId'>[],
): string {
  const at = (...path: string[]) => linkTo('use-cases', [useCaseId, ...path]);
  switch (hindrance.kind) {
    case 'notice': {
      const { type } = hindrance;
      const begun = notices.find((notice) => notice.useCaseId === useCaseId && notice.type === type);
      return begun
        ? linkTo('notices', [begun.series])
        : linkTo('notices', ['new'], { 'use-case': useCaseId, type });
    }
    case 'annex':
      return at('high-risk');
    case 'follow_up':
      return at('follow-ups');
    case 'vendor':
      return linkTo('tools', [hindrance.toolId]);
    case 'purpose':
    case 'impact':
      return at('edit');
    default:
      return at('assessment', 'admin');
  }
}
