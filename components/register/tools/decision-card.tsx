import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField } from '@/components/register/parts/fields';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { toolStrings } from '@/lib/i18n/tools';
import { TOOL_STATUSES, type ToolRecord } from '@/lib/register/model/tool';

/** What the company decided about a tool, and why. */
export function DecisionCard({ tool }: { readonly tool: ToolRecord }): VNode {
  const say = useSay(toolStrings);
  const codes = useCodes();
  const { store } = useRegister();
  const [status, setStatus] = useState(tool.status);
  const [reason, setReason] = useState(tool.statusReason);
  const [isFailed, setFailed] = useState(false);
  const isChanged = status !== tool.status || reason !== tool.statusReason;
  const save = async (event: Event) => {
    event.preventDefault();
    setFailed(false);
    await store.tools.save({ ...tool, status, statusReason: reason }).catch(() => setFailed(true));
  };
  return (
    <section class="card">
      <h2>{say('decision')}</h2>
      <form class="decision" onSubmit={(event) => void save(event)}>
        <fieldset class="pick">
          <legend class="vh">{say('decision.status')}</legend>
          {TOOL_STATUSES.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="status"
                value={value}
                checked={status === value}
                onChange={() => setStatus(value)}
              />
              <span>{codes.name('tool_status', value)}</span>
            </label>
          ))}
        </fieldset>
        <AreaField
          label={say('decision.reason')}
          hint={say('decision.reason.hint')}
          value={reason}
          max={4000}
          rows={2}
          onChange={setReason}
        />
        <p class="hint">{say('decision.rules')}</p>
        <div class="acts">
          <button type="submit" class="btn primary" aria-disabled={!isChanged}>
            {say('decision.save')}
          </button>
        </div>
        <p class="problem" role="alert">
          {isFailed && say('decision.failed')}
        </p>
      </form>
    </section>
  );
}
