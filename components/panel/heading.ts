import { KIND_OF_TYPE } from '@/components/ui/kinds';
import type { FindingType } from '@/lib/detect/types';
import { MANY } from './groups';
import { countSpecial } from './special-group';
import type { PanelModel } from './use-panel';

/** Not personal data by themselves: with one of these the title speaks of "Angaben" only. */
const NOT_PERSONAL: ReadonlySet<FindingType> = new Set(['ORG', 'OWN_TERM', 'SECRET']);

/** The panel's title: how much was found, and of what weight. */
export function panelTitle({ say, view, side }: Pick<PanelModel, 'say' | 'view' | 'side'>): string {
  const { entities, special } = view;
  if (side !== 'original') return say('title.out');
  const hasSecret = entities.some(({ type }) => KIND_OF_TYPE[type] === 'secret');
  if (hasSecret && !view.allowOriginal) return say('title.secret');
  const m = countSpecial(special);
  const n = entities.length + m;
  if (m > 0) return say('title.special', { n, m });
  const people = entities.filter(({ type }) => type === 'PERSON').length;
  if (n > MANY && people > 1) return say('title.many', { n, m: people });
  if (hasSecret) return say('title.with-secret', { n });
  const isPersonal = !entities.some(({ type }) => NOT_PERSONAL.has(type));
  return say(isPersonal ? 'title.personal' : 'title.mixed', { n });
}
