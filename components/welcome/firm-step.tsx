import type { VNode } from 'preact';
import { codeStrings } from '@/lib/i18n/codes';
import { settingsStrings } from '@/lib/i18n/settings';
import { translator } from '@/lib/i18n/translator';
import type { Role } from '@/lib/settings/roles';
import type { Choices } from './use-choices';
import type { Say } from './words';

interface FirmStepProps {
  readonly say: Say;
  readonly choices: Choices;
  readonly set: (change: Partial<Choices>) => void;
  readonly roles: readonly Role[];
  /** The company's name as its rules give it: then it is not asked for. */
  readonly ruledName: string | undefined;
}

/** The company's name for the papers, and the part of the company for the register. */
export function FirmStep({ say, choices, set, roles, ruledName }: FirmStepProps): VNode {
  const names = translator(codeStrings, say.language);
  const words = translator(settingsStrings, say.language);
  return (
    <>
      <div class="field">
        <label for="firm">{say('firm.name')}</label>
        <input
          id="firm"
          class="input"
          value={ruledName ?? choices.company}
          maxLength={200}
          disabled={ruledName !== undefined}
          autocomplete="organization"
          aria-describedby="firm-why"
          onInput={(event) => set({ company: event.currentTarget.value })}
        />
        <p class="hint" id="firm-why">
          {ruledName === undefined ? say('firm.name.why') : say('firm.ruled')}
        </p>
      </div>
      <div class="field">
        <label for="role">{words('role.title')}</label>
        <select
          id="role"
          class="input"
          value={choices.role}
          aria-describedby="role-why"
          onChange={(event) => set({ role: event.currentTarget.value as Role | '' })}
        >
          <option value="">{words('role.none')}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {names(`role.${role}`)}
            </option>
          ))}
        </select>
        <p class="hint" id="role-why">
          {words('role.why')}
        </p>
      </div>
    </>
  );
}
