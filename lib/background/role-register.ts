import type { Register } from '@/lib/register/register';
import type { Use } from '@/lib/register/use';
import type { Role } from '@/lib/settings/roles';

/** The register that notes every use under the part of the company this browser belongs to, if one is chosen. */
export function inRole(register: Register, roleOf: () => Promise<Role | ''>): Register {
  const placed = async ({ role: _, ...use }: Use): Promise<Use> => {
    const role = await roleOf();
    return role === '' ? use : { ...use, role };
  };
  return {
    ...register,
    record: async (use) => register.record(await placed(use)),
    recordOncePerDay: async (use) => register.recordOncePerDay(await placed(use)),
  };
}
