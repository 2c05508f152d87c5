import type { Law } from '../../types';

/** Names of the classes as documents and screens show them. */
export const categories: Law['categories'] = {
  prohibited: {
    name: { de: 'Unannehmbares Risiko, verboten', en: 'Unacceptable risk, prohibited' },
    short: { de: 'verboten', en: 'prohibited' },
  },
  high: { name: { de: 'Hohes Risiko', en: 'High risk' }, short: { de: 'hoch', en: 'high' } },
  limited: {
    name: { de: 'Begrenztes Risiko (Transparenz)', en: 'Limited risk (transparency)' },
    short: { de: 'begrenzt', en: 'limited' },
  },
  minimal: { name: { de: 'Minimales Risiko', en: 'Minimal risk' }, short: { de: 'minimal', en: 'minimal' } },
  out: { name: { de: 'Kein KI-System', en: 'Not an AI system' }, short: { de: 'kein KI-System', en: 'no AI system' } },
};
