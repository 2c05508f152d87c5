import type { VNode } from 'preact';
import type { Language } from '@/lib/i18n/language';
import { registerStrings } from '@/lib/i18n/register';
import { translator } from '@/lib/i18n/translator';
import { isUnchecked, type Use } from '@/lib/register/use';
import { KindCounts } from './parts/kind-counts';

/** What was found, by kind with its number. What nobody looked at is unknown, not zero. */
export function Found({ use, language }: { readonly use: Use; readonly language: Language }): VNode {
  const say = translator(registerStrings, language);
  if (isUnchecked(use)) return <span class="faint">{say('found.unknown')}</span>;
  if (Object.keys(use.types).length === 0) return <span class="faint">{say('found.none')}</span>;
  return <KindCounts types={use.types} />;
}
