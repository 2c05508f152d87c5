import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { KIND_OF_TYPE, KINDS } from '@/components/ui/kinds';
import { FINDING_TYPES, type FindingType } from '@/lib/detect/types';
import { kindStrings } from '@/lib/i18n/kinds';
import { translator } from '@/lib/i18n/translator';
import { type ActionRule, FINDING_ACTIONS, type FindingAction } from '@/lib/policy/fields';
import { isOpen, type RulesProps } from './words';

const TYPES = KINDS.flatMap((kind) => FINDING_TYPES.filter((type) => KIND_OF_TYPE[type] === kind));

const isGeneral = ({ tool, confidence }: ActionRule) => tool === undefined && confidence === undefined;

/** What happens to each kind of finding. */
export function ActionsCard(props: RulesProps): VNode {
  const { say } = props.words;
  return (
    <section class="card rule-grid" aria-labelledby="action-rules">
      <h2 id="action-rules">{say('actions.title')}</h2>
      <p class="hint">{say('actions.why')}</p>
      <div class="rows">
        {TYPES.map((type) => (
          <ActionRow key={type} type={type} {...props} />
        ))}
      </div>
    </section>
  );
}

function ActionRow({ type, words, state, save }: RulesProps & { readonly type: FindingType }): VNode {
  const id = useId();
  const names = translator(kindStrings, words.language);
  const rule = state.rules.values.actions.filter((it) => it.kind === type && isGeneral(it)).at(-1);
  const set = (action: FindingAction) => {
    const others = (state.own?.policy.actions ?? []).filter((it) => it.kind !== type || !isGeneral(it));
    save({ actions: action === 'warn' ? others : [...others, { kind: type, action }] });
  };
  return (
    <div class="style">
      <label for={id}>{names(`type.${type}`)}</label>
      <select
        id={id}
        class="input"
        disabled={!isOpen(state, 'actions')}
        value={rule?.action ?? 'warn'}
        onChange={(event) => set(event.currentTarget.value as FindingAction)}
      >
        {FINDING_ACTIONS.map((action) => (
          <option key={action} value={action}>
            {words.rule(`action.${action}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
