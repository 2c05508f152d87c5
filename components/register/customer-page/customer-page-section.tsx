import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { CopyButton } from '@/components/register/parts/copy-button';
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
import { pageFacts } from './page-facts';
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
  const [result, setResult] = useState('');
  const { html, section } = useMemo(
    () => pagesOf(snapshot, choice === 'both' ? BOTH[language] : [choice], withInternal),
    [snapshot, choice, language, withInternal],
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
  withInternal: boolean,
): { readonly html: string; readonly section: string } {
  const facts = (language: Language) => pageFacts(snapshot, { language, withInternal, day: today() });
  return {
    html: customerPage(facts, languages),
    section: languages.map((language) => customerPageBody(facts(language), language)).join('\n'),
  };
}
