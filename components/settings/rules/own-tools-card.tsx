import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Message } from '@/components/ui/message';
import { readHost } from '@/lib/policy/hosts';
import { askForHost } from '@/lib/rules/host-permission';
import { addOwnTool, removeOwnTool } from '@/lib/rules/own-policy';
import { type OwnSite, ownSites } from '@/lib/rules/own-tools';
import { useAllowedHosts } from './use-allowed-hosts';
import type { RulesProps } from './words';

/** Chat servers of the company: which there are, whether the browser lets us in, and a new one. */
export function OwnToolsCard(props: RulesProps & { readonly day: string }): VNode {
  const { words, state, day } = props;
  const { say } = words;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const sites = ownSites(state.rules.values.ownTools);
  const allowed = useAllowedHosts(sites);
  const add = async () => {
    const host = readHost(text);
    if (!host) return setProblem(say('own.bad'));
    // asked for in the click itself: later a browser would refuse to ask
    const isAllowed = await askForHost(host);
    await addOwnTool({ host: text.trim() }, day);
    setText('');
    setProblem(isAllowed ? undefined : say('own.denied', { host: host.name }));
  };
  return (
    <section class="card own-tools" aria-labelledby="own-tools">
      <h2 id="own-tools">{say('own.title')}</h2>
      <p class="hint">{say('own.why')}</p>
      {sites.length > 0 && (
        <ul>
          {sites.map((site) => (
            <Site key={site.tool.id} site={site} isAllowed={allowed.has(site.tool.id)} {...props} />
          ))}
        </ul>
      )}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div class="field">
          <label for="own-host">{say('own.host')}</label>
          <input
            id="own-host"
            class="input"
            value={text}
            aria-describedby="own-hint"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="hint" id="own-hint">
            {say('own.host.hint')}
          </p>
        </div>
        <button type="submit" class="btn">
          {say('own.add')}
        </button>
      </form>
      {problem !== undefined && (
        <Message tone="stop" role="alert">
          {problem}
        </Message>
      )}
    </section>
  );
}

type SiteProps = RulesProps & { readonly site: OwnSite; readonly isAllowed: boolean; readonly day: string };

function Site({ site, isAllowed, words, state, day }: SiteProps): VNode {
  const { say } = words;
  const { tool, host } = site;
  const isOwn = ownSites(state.own?.policy.ownTools ?? []).some((own) => own.tool.id === tool.id);
  return (
    <li>
      <span>
        {tool.name}
        <small>
          {say(isAllowed ? 'own.guarded' : 'own.missing')}
          {!isOwn && ` · ${say('own.company')}`}
        </small>
      </span>
      {!isAllowed && (
        <button type="button" class="btn small" onClick={() => void askForHost(host)}>
          {say('own.allow')}
        </button>
      )}
      {isOwn && (
        <button
          type="button"
          class="btn quiet small"
          aria-label={say('own.remove.named', { host: tool.name })}
          onClick={() => void removeOwnTool(tool.id, day)}
        >
          {say('own.remove')}
        </button>
      )}
    </li>
  );
}
