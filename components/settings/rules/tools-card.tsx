import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Message } from '@/components/ui/message';
import { TOOL_RULES } from '@/lib/policy/fields';
import { ownSites } from '@/lib/rules/own-tools';
import { TOOLS } from '@/lib/tools/tools';
import { onlyReported } from './only-reported';
import { isOpen, type RulesProps } from './words';

/** Not the company's business: the practice page, and programs whose host is an own tool's. */
const GUARDED = TOOLS.filter(({ id, hosts }) => id !== 'practice' && hosts.length > 0);

/** What the company says about each tool. */
export function ToolsCard(props: RulesProps): VNode {
  const { words, state } = props;
  const own = ownSites(state.rules.values.ownTools).map(({ tool }) => tool);
  const all = [...GUARDED, ...own.filter(({ id }) => !GUARDED.some((tool) => tool.id === id))];
  return (
    <section class="card rule-grid" aria-labelledby="tools-rules">
      <h2 id="tools-rules">{words.say('tools.title')}</h2>
      <p class="hint">{words.rule('field.tools.why')}</p>
      <div class="rows">
        {all.map(({ id, name }) => (
          <ToolRow key={id} id={id} name={name} {...props} />
        ))}
      </div>
      <OnlyReported {...props} />
    </section>
  );
}

/** Where "blocked" can't be kept, that is said. */
function OnlyReported({ words, state }: RulesProps): VNode | null {
  const blocked = onlyReported(state.rules.values);
  if (blocked !== 'all' && blocked.length === 0) return null;
  const list = new Intl.ListFormat(words.language);
  const tools = blocked === 'all' ? words.say('tools.reported.others') : list.format(blocked);
  return <Message tone="note">{words.say('tools.reported', { tools })}</Message>;
}

function ToolRow(props: RulesProps & { readonly id: string; readonly name: string }): VNode {
  const { id, name, words, state, save } = props;
  const field = useId();
  const { tools } = state.rules.values;
  const set = (rule: string) => {
    const { [id]: _, ...others } = state.own?.policy.tools ?? {};
    save({ tools: (rule === '' ? others : { ...others, [id]: rule }) as typeof tools });
  };
  return (
    <div class="style">
      <label for={field}>{name}</label>
      <select
        id={field}
        class="input"
        disabled={!isOpen(state, 'tools')}
        value={tools[id] ?? ''}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">{words.rule(`tool.${state.rules.values.otherTools}`)}</option>
        {TOOL_RULES.map((rule) => (
          <option key={rule} value={rule}>
            {words.rule(`tool.${rule}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
