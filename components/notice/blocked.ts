import type { Language } from '@/lib/i18n/language';
import { pageNoticeStrings } from '@/lib/i18n/page-notice';
import { translator } from '@/lib/i18n/translator';
import { closeNotice, element, noticeButton, openNotice } from './host';

/** What a person needs to know about a tool that the company blocks. */
export interface BlockedFacts {
  readonly tool: string;
  /** In the company's own words. */
  readonly reason?: string | undefined;
  /** Whom to ask. */
  readonly contact?: string | undefined;
  /** What may be used in its place. */
  readonly instead: readonly { readonly name: string; readonly url: string | undefined }[];
}

/** Tells that a tool is blocked, why, whom to ask and what there is in its place. */
export function showBlocked(page: Document, language: Language, facts: BlockedFacts): void {
  const say = translator(pageNoticeStrings, language);
  openNotice(page, language, () => {
    const words = element(page, 'div', 'words');
    words.append(
      element(page, 'p', 'strong', say('blocked.text', { tool: facts.tool })),
      element(page, 'p', '', say('blocked.why')),
    );
    if (facts.reason) words.append(element(page, 'p', 'reason', facts.reason));
    if (facts.contact)
      words.append(element(page, 'p', '', say('blocked.contact', { contact: facts.contact })));
    if (facts.instead.length > 0) words.append(instead(page, say('blocked.instead'), facts.instead));
    const actions = element(page, 'div', 'actions');
    actions.append(noticeButton(page, 'primary', say('blocked.ok'), () => closeNotice(page)));
    return [words, actions];
  });
}

function instead(page: Document, label: string, tools: BlockedFacts['instead']): HTMLElement {
  const line = element(page, 'p', 'instead', `${label} `);
  tools.forEach(({ name, url }, index) => {
    if (index > 0) line.append(', ');
    line.append(url === undefined ? name : link(page, name, url));
  });
  return line;
}

function link(page: Document, name: string, url: string): HTMLElement {
  const made = element(page, 'a', '', name) as HTMLAnchorElement;
  made.href = url;
  made.target = '_blank';
  made.rel = 'noreferrer noopener';
  return made;
}
