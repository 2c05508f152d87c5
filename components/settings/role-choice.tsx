import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { codeStrings } from '@/lib/i18n/codes';
import { translator } from '@/lib/i18n/translator';
import { loadRole, saveRole } from '@/lib/settings/role-store';
import type { Role } from '@/lib/settings/roles';
import type { Say } from './say';

interface RoleChoiceProps {
  readonly say: Say;
  readonly roles: readonly Role[];
  /** Takes what saving came to. */
  readonly tell: (saving: Promise<unknown>) => void;
}

/** The part of the company that this browser's uses are noted under. */
export function RoleChoice({ say, roles, tell }: RoleChoiceProps): VNode {
  const [role, setRole] = useState<Role | ''>('');
  useEffect(() => void loadRole().then(setRole), []);
  const names = translator(codeStrings, say.language);
  const choose = (chosen: Role | '') => {
    setRole(chosen);
    tell(saveRole(chosen));
  };
  return (
    <section class="card role">
      <h2>
        <label for="role">{say('role.title')}</label>
      </h2>
      <p class="hint" id="role-why">
        {say('role.why')}
      </p>
      <select
        id="role"
        class="input"
        value={role}
        aria-describedby="role-why"
        onChange={(event) => choose(event.currentTarget.value as Role | '')}
      >
        <option value="">{say('role.none')}</option>
        {roles.map((it) => (
          <option key={it} value={it}>
            {names(`role.${it}`)}
          </option>
        ))}
      </select>
    </section>
  );
}
