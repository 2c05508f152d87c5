import type { VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { wizardStrings } from '@/lib/i18n/wizard';
import type { Progress } from '@/lib/law/wizard';

/** How far one is: question now, how many at most, how long. */
export function WizardGauge({ now, progress }: { readonly now: number; readonly progress: Progress }): VNode {
  const say = useSay(wizardStrings);
  const { atMost, answered, minutesLeft } = progress;
  const share = atMost === 0 ? 100 : Math.round((100 * answered) / atMost);
  const words = say('progress', { n: now, m: atMost });
  return (
    <div>
      <div
        class="gauge"
        role="progressbar"
        aria-label={say('progress.label')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={words}
      >
        <i style={{ width: `${share}%` }} />
      </div>
      <p class="steps small muted">
        {words}
        {minutesLeft > 0 && ` · ${say('minutes', { n: minutesLeft })}`}
      </p>
    </div>
  );
}
