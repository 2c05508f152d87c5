import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { PageHead } from '@/components/register/parts/page-head';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { Icon } from '@/components/ui/icon';
import { documentStrings } from '@/lib/i18n/documents';
import { signingKey } from '@/lib/register/proof/signing-key';
import type { Known } from '@/lib/register/proof/verify';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { checkFiles, type Outcome } from './check-files';
import { OutcomeCard } from './outcome-card';

/** Takes a file and says in plain words whether it was changed, what that proves and what it doesn't. */
export function VerifyView(): VNode {
  const say = useSay(documentStrings);
  const { snapshot } = useRegister();
  const id = useId();
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | 'checking'>([]);
  const check = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setOutcomes('checking');
    setOutcomes(await checkFiles(files, await knownOf(snapshot)));
  };
  return (
    <>
      <PageHead
        title={say('verify.title')}
        lead={say('verify.lead')}
        back={{ href: linkTo('documents'), label: say('back') }}
      />
      <fieldset
        class="card verifydrop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void check([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <legend class="vh">{say('verify.title')}</legend>
        <label class="btn primary" for={id}>
          <Icon name="file" />
          {say('verify.choose')}
        </label>
        <input
          id={id}
          class="vh"
          type="file"
          multiple
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            void check([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <p class="muted" id={`${id}-hint`}>
          {say('verify.hint')}
        </p>
      </fieldset>
      <div role="status" class="column">
        {outcomes === 'checking' ? (
          <p class="muted">{say('verify.checking')}</p>
        ) : (
          outcomes.map((outcome) => <OutcomeCard key={outcome.name} outcome={outcome} />)
        )}
      </div>
    </>
  );
}

async function knownOf({ exportLogs }: Snapshot): Promise<Known> {
  const days = new Map(exportLogs.map(({ sha256, day }) => [sha256, day]));
  const fingerprint = await signingKey().then(
    (key) => key.fingerprint,
    () => '',
  );
  return { ownFingerprint: fingerprint, dayOf: (hash) => days.get(hash) };
}
