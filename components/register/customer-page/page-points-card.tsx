import type { VNode } from 'preact';
import { useRegister } from '@/components/register/parts/register-context';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { Message } from '@/components/ui/message';
import { transparencyStrings } from '@/lib/i18n/transparency';
import { publicUseCases } from './page-facts';
import { type PagePoint, pagePoints } from './page-points';

/** What to settle before the page goes to the site, each with the way there. */
export function PagePoints({ withInternal }: { readonly withInternal: boolean }): VNode | null {
  const say = useSay(transparencyStrings);
  const { snapshot } = useRegister();
  const points = pagePoints(snapshot, publicUseCases(snapshot, withInternal));
  if (points.length === 0) return null;
  const words = (point: PagePoint) =>
    'useCase' in point
      ? say(`page.point.${point.id}`, { name: point.useCase.name })
      : say(`page.point.${point.id}`);
  return (
    <Message tone="note">
      <p>
        <b>{say('page.open.points')}</b>
      </p>
      <ul>
        {points.map((point) => (
          <li key={words(point)}>
            <a href={hrefOf(point)}>{words(point)}</a>
          </li>
        ))}
      </ul>
    </Message>
  );
}

function hrefOf(point: PagePoint): string {
  switch (point.id) {
    case 'company':
    case 'contact':
      return linkTo('company', ['edit']);
    case 'empty':
      return linkTo('use-cases');
    case 'purpose':
      return linkTo('use-cases', [point.useCase.id, 'edit']);
    case 'draft':
      return linkTo('notices', [], { state: 'draft' });
  }
}
