import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { shellStrings } from '@/lib/i18n/shell';
import { today } from '@/lib/register/day';
import { openRealStore } from '@/lib/register/open-store';
import { loadSample, removeSample } from '@/lib/register/sample/sample';
import { useRegister } from './parts/register-context';
import { useSay } from './parts/speech';
import { goTo, linkTo } from './route';
import { dropStrayDrafts } from './wizard/draft';

/** Loads the sample company to look around. */
export function SampleLoad(): VNode | null {
  const say = useSay(shellStrings);
  const { store } = useRegister();
  if (store.isSample) return null;
  return (
    <SampleButton look="quiet" words={say('sample.load')} change={() => loadSample(say.language, today())} />
  );
}

/** Removes the sample company without a trace. */
export function SampleRemoval(): VNode {
  const say = useSay(shellStrings);
  return <SampleButton look="small" words={say('sample.remove')} change={removeAll} />;
}

async function removeAll(): Promise<void> {
  await removeSample();
  const real = openRealStore();
  const useCases = await real.useCases.list();
  real.database.close();
  dropStrayDrafts(useCases.map(({ id }) => id));
}

interface SampleButtonProps {
  readonly look: 'quiet' | 'small';
  readonly words: string;
  readonly change: () => Promise<void>;
}

function SampleButton({ look, words, change }: SampleButtonProps): VNode {
  const say = useSay(shellStrings);
  const { reopen } = useRegister();
  const [isFailed, setFailed] = useState(false);
  const press = async () => {
    setFailed(false);
    await reopen(change).then(
      () => goTo(linkTo('overview')),
      () => setFailed(true),
    );
  };
  return (
    <>
      <button type="button" class={`btn ${look}`} onClick={() => void press()}>
        {words}
      </button>
      {isFailed && (
        <p class="problem" role="alert">
          {say('sample.failed')}
        </p>
      )}
    </>
  );
}
