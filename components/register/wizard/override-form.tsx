import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AreaField, ChoiceField } from '@/components/register/parts/fields';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { wizardStrings } from '@/lib/i18n/wizard';
import type { Override } from '@/lib/law/override';
import type { Law } from '@/lib/law/types';

export type OverrideChoice = Pick<Override, 'category' | 'reason'>;

interface OverrideFormProps {
  readonly law: Law;
  /** What is set already. */
  readonly set: OverrideChoice | null;
  readonly onApply: (choice: OverrideChoice | null) => void;
}

const CLASSES = ['minimal', 'limited', 'high', 'prohibited'] as const;

/** Another class than the computed one; only with a reason. */
export function OverrideForm({ law, set, onApply }: OverrideFormProps): VNode {
  const say = useSay(wizardStrings);
  const language = useLanguage();
  const [category, setCategory] = useState<OverrideChoice['category']>(set?.category ?? 'high');
  const [reason, setReason] = useState(set?.reason ?? '');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const apply = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!isMissing) onApply({ category, reason: reason.trim() });
  };
  return (
    <form class="card override" onSubmit={apply} noValidate>
      <h2>{say('override.title')}</h2>
      <p class="muted">{say('override.hint')}</p>
      <ChoiceField
        label={say('override.category')}
        value={category}
        options={CLASSES.map((value) => ({ value, label: law.categories[value].name[language] }))}
        onChange={setCategory}
      />
      <AreaField
        label={say('override.reason')}
        value={reason}
        max={4000}
        required
        problem={isTried && isMissing ? say('override.reason.missing') : undefined}
        onChange={setReason}
      />
      <div class="acts">
        <button type="submit" class="btn">
          {say('override.apply')}
        </button>
        <button type="button" class="btn quiet" onClick={() => onApply(null)}>
          {say('override.drop')}
        </button>
      </div>
    </form>
  );
}
