import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { CopyButton } from '@/components/register/parts/copy-button';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { transparencyStrings } from '@/lib/i18n/transparency';
import type { TransparencyNotice } from '@/lib/register/model/transparency-notice';
import { otherLanguage } from '@/lib/transparency/due-drafts';
import { BLANK_NAMES, openBlanks } from '@/lib/transparency/fill';
import { LABEL_VARIANTS, labelHtml } from '@/lib/transparency/labels';
import { useNotice } from './use-notice';

/** The wording as it will be read, with ways to take it along; the other language below. */
export function NoticeText({ notice }: { readonly notice: TransparencyNotice }): VNode {
  const say = useSay(transparencyStrings);
  const codes = useCodes();
  const { law, values } = useNotice(notice);
  const other = otherLanguage(notice, law, values);
  const otherCode = notice.language === 'de' ? 'en' : 'de';
  return (
    <section class="card wording">
      <h2>{say('text.title')}</h2>
      <Gaps text={notice.text} />
      <Quote notice={notice} />
      <div class="copies">
        <CopyButton isMain label={say('copy')} text={notice.text} />
        <CopyButton label={say('copy.html')} text={labelHtml(notice.euLabel, notice.text, notice.language)} />
      </div>
      {notice.type === 'customer_page' && (
        <p>
          <a href={linkTo('customer-page')}>{say('page.open')}</a>
        </p>
      )}
      {other && (
        <>
          <h3>{say('text.other')}</h3>
          <blockquote lang={otherCode}>{other}</blockquote>
          <div class="copies">
            <CopyButton
              label={say('copy.other', { language: codes.name('language', otherCode) })}
              text={other}
            />
          </div>
        </>
      )}
    </section>
  );
}

function Quote({ notice }: { readonly notice: TransparencyNotice }): VNode {
  const { caption } = LABEL_VARIANTS[notice.euLabel];
  return (
    <blockquote lang={notice.language}>
      {caption && (
        <b class="eulabel" lang="en">
          {caption}
        </b>
      )}
      {notice.text}
    </blockquote>
  );
}

function Gaps({ text }: { readonly text: string }): VNode | null {
  const say = useSay(transparencyStrings);
  const language = useLanguage();
  const blanks = openBlanks(text);
  if (blanks.length === 0) return null;
  const names = blanks.map((blank) => BLANK_NAMES[blank][language]).join(', ');
  return (
    <Message tone="note">
      <p>{say('gaps', { blanks: names })}</p>
      {blanks.some((blank) => blank === 'company' || blank === 'contact') && (
        <p>
          <a href={linkTo('company', ['edit'])}>{say('gaps.company')}</a>
        </p>
      )}
    </Message>
  );
}
