import type { VNode } from 'preact';
import { Icon } from '@/components/ui/icon';
import { toolTitle } from '@/lib/exports/tool-title';
import { formatDay } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { purposeName, purposeStrings } from '@/lib/i18n/purposes';
import { registerStrings } from '@/lib/i18n/register';
import { translator } from '@/lib/i18n/translator';
import { useStrings } from '@/lib/i18n/uses';
import type { Use } from '@/lib/register/use';
import { Found } from './found';
import { PROTECTION_LOOKS } from './protection-look';

interface UseRowProps {
  readonly use: Use;
  readonly language: Language;
}

/** One use. On narrow windows a card, whose labels come from `data-l`. */
export function UseRow({ use, language }: UseRowProps): VNode {
  const say = translator(registerStrings, language);
  const sayUse = translator(useStrings, language);
  return (
    <tr>
      <td data-l={say('col.day')} class="num nowrap">
        {formatDay(language, use.day)}
      </td>
      <td data-l={say('col.tool')} class="strong">
        {toolTitle(use.toolId, language)}
      </td>
      <td data-l={say('col.action')}>{sayUse(`action.${use.action}`)}</td>
      <td data-l={say('col.purpose')}>
        <Purpose use={use} language={language} />
      </td>
      <td data-l={say('col.found')}>
        <Found use={use} language={language} />
      </td>
      <td data-l={say('col.protection')}>
        <Protection use={use} language={language} />
      </td>
      <td data-l={say('col.guard')} class="muted">
        {sayUse(`guard.${use.guard}`)}
      </td>
    </tr>
  );
}

function Purpose({ use, language }: UseRowProps): VNode {
  if (use.purpose === undefined) {
    return <span class="faint">{translator(registerStrings, language)('purpose.none')}</span>;
  }
  return <span>{purposeName(translator(purposeStrings, language), use.purpose)}</span>;
}

function Protection({ use, language }: UseRowProps): VNode {
  const look = PROTECTION_LOOKS[use.protection];
  const say = translator(useStrings, language);
  return (
    <>
      <span class={`badge ${look.tone}`}>
        {'icon' in look && <Icon name={look.icon} />}
        {say(`protection.${use.protection}`)}
      </span>
      {use.reason && <div class="small muted">{say(`reason.${use.reason}`)}</div>}
    </>
  );
}
