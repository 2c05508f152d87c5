import type { ComponentChildren, VNode } from 'preact';
import { Badge, type Tone } from '@/components/register/parts/badge';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import type { IconName } from '@/components/ui/icons';
import { documentStrings } from '@/lib/i18n/documents';
import { formatDay } from '@/lib/i18n/format';
import type { Outcome } from './check-files';

/** What came out about one file: a word, a sentence, the key, and what is not proved. */
export function OutcomeCard({ outcome }: { readonly outcome: Outcome }): VNode {
  const say = useSay(documentStrings);
  const language = useLanguage();
  const file = outcome.name;
  switch (outcome.kind) {
    case 'unchanged': {
      const day = formatDay(language, outcome.day);
      const text = outcome.isOwnKey ? 'verdict.unchanged.own' : 'verdict.unchanged.other';
      return (
        <Card tone="ok" icon="check" word={say('verdict.unchanged')}>
          <p>{say(text, { file, day })}</p>
          {outcome.files !== undefined && <p>{say('verdict.files', { n: outcome.files })}</p>}
          {outcome.isSample && <p>{say('verdict.sample')}</p>}
          <p>
            {say('verdict.key')}: <code>{outcome.fingerprint}</code>
          </p>
          <p>{say(outcome.isOwnKey ? 'verdict.key.own' : 'verdict.key.other')}</p>
          <p class="muted">{say('verdict.not')}</p>
        </Card>
      );
    }
    case 'remembered':
      return (
        <Card tone="ok" icon="check" word={say('verdict.remembered')}>
          <p>{say('verdict.remembered.text', { file, day: formatDay(language, outcome.day) })}</p>
          <p class="muted">{say('verdict.not')}</p>
        </Card>
      );
    case 'altered': {
      const isBundle = outcome.changed.length + outcome.missing.length + outcome.added.length > 0;
      return (
        <Card tone="stop" icon="incident" word={say('verdict.altered')}>
          <p>{say(isBundle ? 'verdict.altered.bundle' : 'verdict.altered.text', { file })}</p>
          <Names title={say('verdict.changed')} names={outcome.changed} />
          <Names title={say('verdict.missing')} names={outcome.missing} />
          <Names title={say('verdict.added')} names={outcome.added} />
        </Card>
      );
    }
    case 'proof_broken':
      return (
        <Card tone="stop" icon="incident" word={say('verdict.proof_broken')}>
          <p>{say('verdict.proof_broken.text', { file })}</p>
        </Card>
      );
    case 'no_proof':
      return (
        <Card tone="note" icon="info" word={say('verdict.no_proof')}>
          <p>{say('verdict.no_proof.text', { file })}</p>
        </Card>
      );
    case 'only_proof':
      return (
        <Card tone="note" icon="info" word={say('verdict.no_proof')}>
          <p>{say('verify.only-proof', { file })}</p>
        </Card>
      );
    case 'too_large':
      return (
        <Card tone="note" icon="info" word={say('verdict.no_proof')}>
          <p>{say('verify.large', { file })}</p>
        </Card>
      );
  }
}

interface CardProps {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: string;
  readonly children: ComponentChildren;
}

function Card({ tone, icon, word, children }: CardProps): VNode {
  return (
    <section class="card verdict">
      <h2>
        <Badge tone={tone} icon={icon}>
          {word}
        </Badge>
      </h2>
      {children}
    </section>
  );
}

function Names({
  title,
  names,
}: {
  readonly title: string;
  readonly names: readonly string[];
}): VNode | null {
  if (names.length === 0) return null;
  return (
    <p>
      <b>{title}:</b> {names.join(', ')}
    </p>
  );
}
