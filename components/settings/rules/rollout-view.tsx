import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '@/components/ui/icon';
import { CHROMIUM_ID, FIREFOX_ID } from '@/lib/rollout/ids';
import { type Deployment, ROLLOUTS, type Rollout, type RolloutFile, WRITERS } from '@/lib/rollout/rollout';
import { policyToRollOut } from '@/lib/rules/policy-file';
import { saveFile } from './save-file';
import type { RulesProps } from './words';

/** The rules as files for the administration of browsers. */
export function RolloutView(props: RulesProps): VNode {
  const { say } = props.words;
  const [updateUrl, setUpdateUrl] = useState('');
  const [firefoxUrl, setFirefoxUrl] = useState('');
  const deployment: Deployment = {
    chromiumId: import.meta.env.FIREFOX ? CHROMIUM_ID : browser.runtime.id,
    firefoxId: FIREFOX_ID,
    updateUrl: updateUrl.trim() || undefined,
    firefoxPackageUrl: firefoxUrl.trim() || undefined,
  };
  return (
    <div class="settings">
      <section class="card rollout" aria-labelledby="rollout">
        <h2 id="rollout">{say('rollout.title')}</h2>
        <p class="hint">{say('rollout.lead')}</p>
        <Address id="update-url" label={say('rollout.updateUrl')} value={updateUrl} onChange={setUpdateUrl} />
        <Address
          id="firefox-url"
          label={say('rollout.firefoxUrl')}
          value={firefoxUrl}
          onChange={setFirefoxUrl}
        />
        <ul>
          {ROLLOUTS.map((way) => (
            <Way
              key={way}
              way={way}
              files={WRITERS[way](policyToRollOut(props.state), deployment)}
              {...props}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

interface AddressProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Address({ id, label, value, onChange }: AddressProps): VNode {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="url"
        value={value}
        placeholder="https://"
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

type WayProps = RulesProps & { readonly way: Rollout; readonly files: readonly RolloutFile[] };

function Way({ way, files, words: { say } }: WayProps): VNode {
  return (
    <li>
      <span>
        {say(`rollout.${way}`)}
        <small>{say(`rollout.${way}.why`)}</small>
      </span>
      {files.map((file) => (
        <button
          key={file.name}
          type="button"
          class="btn small"
          aria-label={say('rollout.save.named', { file: file.name })}
          onClick={() => saveFile(file)}
        >
          <Icon name="download" small />
          {file.name}
        </button>
      ))}
    </li>
  );
}
