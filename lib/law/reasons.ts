import type { Reason } from './assessment';
import type { Facts } from './condition';
import { type Firing, inForce } from './fire';
import type { LabelPolicy, Law, Rule, Text } from './types';

/** The fired rules in plain words, those that decided the class first; moot ones are left out. */
export function reasonsOf(firing: Firing, policy: LabelPolicy, law: Law): readonly Reason[] {
  const rules = inForce(firing);
  const deciding = rules.filter((rule) => rule.category === firing.computed);
  const others = rules.filter((rule) => !deciding.includes(rule));
  return [...deciding, ...others].map((rule) => ({
    rule: rule.id,
    norm: rule.norm,
    text: fillText(wording(rule, policy), firing.facts, law),
  }));
}

/** Reasons as one text. */
export function joinReasons(reasons: readonly Reason[]): Text {
  return {
    de: reasons.map((reason) => reason.text.de).join(' '),
    en: reasons.map((reason) => reason.text.en).join(' '),
  };
}

function wording(rule: Rule, policy: LabelPolicy): Text {
  const text = (policy === 'legal_minimum' && rule.reasonLegalMinimum) || rule.reason;
  if (!rule.hint) return text;
  return { de: `${text.de} ${rule.hint.de}`, en: `${text.en} ${rule.hint.en}` };
}

function fillText(text: Text, facts: Facts, law: Law): Text {
  const fill = (language: keyof Text) =>
    text[language].replace(/\{(\w+)\}/g, (_, id: string) => chosenLabels(id, language, facts, law));
  return { de: fill('de'), en: fill('en') };
}

function chosenLabels(id: string, language: keyof Text, facts: Facts, law: Law): string {
  const codes = facts.given.get(id) ?? [];
  const options = law.questions.find((question) => question.id === id)?.answers ?? [];
  const chosen = options.filter((option) => codes.includes(option.code) && option.code !== 'unsure');
  return chosen.map((option) => (option.short ?? option.text)[language]).join(' · ');
}
