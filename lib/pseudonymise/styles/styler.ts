import type { FindingType } from '@/lib/detect/types';
import type { Style, Styler, Styles } from '../types';
import { GENERALISATIONS, GENERALISED, REMOVALS } from './general';
import { SUBSTITUTED, SUBSTITUTES } from './substitute';

const STYLERS = {
  substitute: SUBSTITUTES,
  general: GENERALISATIONS,
  removed: REMOVALS,
} satisfies Record<Exclude<Style, 'placeholder'>, Styler>;

/**
 * A styler that follows a choice of style per kind; kinds without one get their placeholder, as do values
 * that a style has nothing for. Import this module lazily: it carries the lists of invented names.
 */
export function createStyler(styles: Styles): Styler {
  return {
    invent(request) {
      const style = styles[request.type] ?? 'placeholder';
      return style === 'placeholder' ? undefined : STYLERS[style].invent(request);
    },
    write: (pseudonym, form) => STYLERS[pseudonym.style].write(pseudonym, form),
  };
}

/** The styler of a choice; none where every kind gets its placeholder. */
export function stylerFor(styles: Styles): Styler | undefined {
  const isPlain = Object.values(styles).every((style) => style === 'placeholder');
  return isPlain ? undefined : createStyler(styles);
}

/** The styles that have something for a kind, the usual one first. */
export function stylesFor(type: FindingType): readonly Style[] {
  return [
    'placeholder',
    ...(SUBSTITUTED.has(type) ? (['substitute'] as const) : []),
    ...(GENERALISED.has(type) ? (['general'] as const) : []),
    'removed',
  ];
}
