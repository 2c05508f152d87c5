import type { Law } from '../../types';
import { categories } from './categories';
import { dpiaQuestions } from './dpia';
import { duties } from './duties';
import { aiActFlags } from './flags';
import { privacyFlags } from './flags-privacy';
import { followUps } from './follow-ups';
import { notices } from './notices';
import { prefills } from './prefills';
import { employeeQuestions } from './questions-employee';
import { outputQuestions } from './questions-output';
import { aiQuestion, systemQuestions } from './questions-system';
import { generalRules } from './rules-general';
import { highRules } from './rules-high';
import { prohibitedRules } from './rules-prohibited';
import { transparencyRules } from './rules-transparency';
import { dates, penalties, uncertainties } from './state';
import { terms } from './terms';

/** The law as of 23 November 2026. Never edited after release: a change is a new file with its own version. */
export const law20261123: Law = {
  version: '2026-11-23',
  categories,
  terms,
  questions: [aiQuestion, ...employeeQuestions, ...systemQuestions, ...outputQuestions],
  prefills,
  rules: [...generalRules, ...prohibitedRules, ...highRules, ...transparencyRules].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  ),
  flags: [...aiActFlags, ...privacyFlags],
  reviewTask: {
    owner: 'ai_officer',
    title: { de: 'Einstufung prüfen', en: 'Check the classification' },
    steps: [
      { de: 'Offene und unsichere Antworten klären', en: 'Settle open and unsure answers' },
      { de: 'Ergebnis bestätigen oder Antworten ändern', en: 'Confirm the result or change answers' },
    ],
    dueDays: 14,
  },
  duties,
  notices,
  followUps,
  dpia: dpiaQuestions,
  dates,
  penalties,
  uncertainties,
};
