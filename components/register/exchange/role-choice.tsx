import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useCodes } from '@/components/register/parts/codes';
import { useSay } from '@/components/register/parts/speech';
import { exchangeStrings } from '@/lib/i18n/exchange';
import { loadRole, saveRole } from '@/lib/settings/role-store';
import { ROLES, type Role } from '@/lib/settings/roles';

/** The part of the company that this browser's uses are noted under. */
export function RoleChoice(): VNode {
  const say = useSay(exchangeStrings);
  const codes = useCodes();
  const id = useId();
  const [role, setRole] = useState<Role | ''>('');
  useEffect(() => {
    void loadRole().then(setRole);
  }, []);
  const choose = async (value: string) => {
    const chosen = ROLES.find((known) => known === value) ?? '';
    await saveRole(chosen);
    setRole(chosen);
  };
  return (
    <div class="field">
      <label for={id}>{say('give.role')}</label>
      <select
        id={id}
        class="input"
        value={role}
        aria-describedby={`${id}-hint`}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value="">{say('give.role.none')}</option>
        {ROLES.map((known) => (
          <option key={known} value={known}>
            {codes.name('role', known)}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {say('give.role.hint')}
      </p>
    </div>
  );
}
