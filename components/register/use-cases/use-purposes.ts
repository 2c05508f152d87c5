import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { purposeName, purposeStrings } from '@/lib/i18n/purposes';
import { DEFAULT_PURPOSES } from '@/lib/settings/settings';

/** Names of purposes, and the list to choose from: the default ones and those that were used. */
export function usePurposes() {
  const say = useSay(purposeStrings);
  const { snapshot } = useRegister();
  const used = [
    ...snapshot.dayCounts.map(({ purpose }) => purpose),
    ...snapshot.useCases.map(({ purpose }) => purpose.code),
  ];
  const codes = [...new Set([...DEFAULT_PURPOSES, ...used])].filter((code) => code !== '');
  const name = (code: string) => (code === '' ? '' : purposeName(say, code));
  return { name, options: codes.map((value) => ({ value, label: name(value) })) };
}
