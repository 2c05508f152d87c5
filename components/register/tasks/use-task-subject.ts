import { useRegister } from '@/components/register/parts/register-context';
import type { About } from '@/lib/register/tasks/types';

/** Names what a task is about, as far as it has a name of its own. */
export function useTaskSubject(): (about: About) => string {
  const { useCases, tools, vendorChecks } = useRegister().snapshot;
  return ({ kind, id }) => {
    if (kind === 'use-case') return useCases.find((one) => one.id === id)?.name ?? '';
    if (kind === 'tool') return tools.find((one) => one.id === id)?.name ?? '';
    if (kind === 'vendor-check') return vendorChecks.find((one) => one.id === id)?.vendor ?? '';
    return '';
  };
}
