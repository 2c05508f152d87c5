import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { AskDialog } from '@/components/ui/ask-dialog';
import { Message } from '@/components/ui/message';
import { exchangeStrings } from '@/lib/i18n/exchange';
import type { BackupTables } from '@/lib/register/exchange/form';
import { FileError, type FileProblem } from '@/lib/register/exchange/problems';
import { readBackup, restoreBackup } from '@/lib/register/exchange/restore';
import { RegisterError } from '@/lib/register/store/errors';

type State =
  | { readonly kind: 'idle' | 'done' | 'full' | 'failed' }
  | { readonly kind: 'asking'; readonly tables: BackupTables }
  | { readonly kind: 'wrong'; readonly problem: FileProblem };

/** Restores a backup after it was checked and the person has agreed. */
export function RestoreCard(): VNode {
  const say = useSay(exchangeStrings);
  const { store } = useRegister();
  const id = useId();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const attempt = (work: Promise<State>) => void work.catch((error) => stateOf(error)).then(setState);
  const read = async (file: File): Promise<State> => ({ kind: 'asking', tables: await readBackup(file) });
  const restore = async (tables: BackupTables): Promise<State> => {
    await restoreBackup(store, tables);
    return { kind: 'done' };
  };
  return (
    <>
      <label class="btn" for={id}>
        {say('backup.choose')}
      </label>
      <input
        id={id}
        class="vh"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) attempt(read(file));
          event.currentTarget.value = '';
        }}
      />
      <Told state={state} />
      {state.kind === 'asking' && (
        <AskDialog
          title={say('backup.ask')}
          hint={say('backup.ask.hint', { n: state.tables.uses.length, cases: state.tables.useCases.length })}
          keep={say('backup.keep')}
          go={say('backup.go')}
          onGo={() => attempt(restore(state.tables))}
          onClose={() => setState((now) => (now.kind === 'asking' ? { kind: 'idle' } : now))}
        />
      )}
    </>
  );
}

function stateOf(error: unknown): State {
  if (error instanceof FileError) return { kind: 'wrong', problem: error.problem };
  return { kind: error instanceof RegisterError && error.code === 'full' ? 'full' : 'failed' };
}

function Told({ state }: { readonly state: State }): VNode | null {
  const say = useSay(exchangeStrings);
  if (state.kind === 'idle' || state.kind === 'asking') return null;
  if (state.kind === 'done') {
    return (
      <Message tone="ok" icon="check" role="status">
        <p>{say('backup.done')}</p>
      </Message>
    );
  }
  return (
    <Message tone="stop" icon="incident" role="alert">
      <p>
        {state.kind === 'wrong'
          ? say('backup.wrong', { why: say(`problem.${state.problem}`) })
          : say(`backup.${state.kind}`)}
      </p>
    </Message>
  );
}
