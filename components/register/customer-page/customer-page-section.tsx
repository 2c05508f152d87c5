import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { CopyButton } from '@/components/register/parts/copy-button';
import { TextField } from '@/components/register/parts/fields';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { Icon } from '@/components/ui/icon';
import { Segmented } from '@/components/ui/segmented';
import type { Language } from '@/lib/i18n/language';
import { transparencyStrings } from '@/lib/i18n/transparency';
import { today } from '@/lib/register/day';
import { customerPage } from '@/lib/transparency/customer-page';
import { customerPageBody } from '@/lib/transparency/customer-page-body';
import { httpsUrl } from '@/lib/transparency/link';
import { type PageWish, pageFacts } from './page-facts';
import { PagePoints } from './page-points-card';
import { savePage } from './save-page';

type Choice = Language | 'both';

/** The page that tells customers where AI is used: preview, file, section to copy. */
export function CustomerPageSection(): VNode {
  const say = useSay(transparencyStrings);
  const language = useLanguage();
  const { store, snapshot } = useRegister();
  const [choice, setChoice] = useState<Choice>(language);
  const [withInternal, setInternal] = useState(false);
  const [privacyUrl, setPrivacyUrl] = useState('');
  const [result, setResult] = useState('');
  const { html, section } = useMemo(
    () => pagesOf(snapshot, choice === 'both' ? BOTH[language] : [choice], { withInternal, privacyUrl }),
    [snapshot, choice, language, withInternal, privacyUrl],
  );
  const { company } = snapshot;
  const save = () => {
    setResult('');
    savePage(store, html, company?.shortName || company?.name || '').then(
      (file) => setResult(say('page.saved', { file })),
      () => setResult(say('page.failed')),
    );
  };
  return (
    <>
      <PageHead
        title={say('page.title')}
        lead={say('page.lead')}
        back={{ href: linkTo('notices'), label: say('page.back') }}
      >
        <CopyButton label={say('page.copy')} text={section} />
        <button type="button" class="btn primary" onClick={save}>
          <Icon name="download" />
          {say('page.save')}
        </button>
      </PageHead>
      <p class="result" role="status">
        {result}
      </p>
      <PagePoints withInternal={withInternal} />
      <div class="pageoptions">
        <Segmented
          label={say('page.language')}
          options={CHOICES.map((value) => ({ value, label: say(`page.${value}`) }))}
          value={choice}
          onChange={setChoice}
        />
        <label>
          <input
            type="checkbox"
            checked={withInternal}
            onChange={(event) => setInternal(event.currentTarget.checked)}
          />
          <span>{say('page.internal')}</span>
        </label>
      </div>
      <div class="pageprivacy">
        <TextField
          label={say('page.privacy')}
          hint={say('page.privacy.hint')}
          kind="url"
          max={1000}
          problem={privacyUrl.trim() && !httpsUrl(privacyUrl) ? say('page.privacy.problem') : undefined}
          value={privacyUrl}
          onChange={setPrivacyUrl}
        />
      </div>
      {choice !== 'de' && <p class="muted small">{say('page.words')}</p>}
      <iframe class="pagepreview" title={say('page.preview')} sandbox="" srcdoc={html} />
    </>
  );
}

const CHOICES = ['de', 'en', 'both'] as const;
const BOTH = { de: ['de', 'en'], en: ['en', 'de'] } as const satisfies Record<Language, readonly Language[]>;

/** Each language says countries and purposes its own way, so each part has facts of its own. */
function pagesOf(
  snapshot: Parameters<typeof pageFacts>[0],
  languages: readonly Language[],
  wish: Pick<PageWish, 'withInternal' | 'privacyUrl'>,
): { readonly html: string; readonly section: string } {
  const facts = (language: Language) => pageFacts(snapshot, { ...wish, language, day: today() });
  return {
    html: customerPage(facts, languages),
    section: languages.map((language) => customerPageBody(facts(language), language)).join('\n'),
  };
}
