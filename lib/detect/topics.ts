/**
 * What a text speaks of anywhere. Some values are found without a label once their topic is known: a number
 * with the check digit of an identity card in a text about identity cards.
 */
const TOPICS = {
  documents:
    /ausweis|perso\b|pass\b|passports?|passp0rt|pässe|licence|führerschein|fahrerlaubnis|identity|lappen/,
  healthInsurance:
    /krankenkass|krankenvers|versichertenn|kvnr|gesundheitskarte|(?:^|[^\p{L}])(?:egk|aok|barmer|dak|techniker|knappschaft|bkk|ikk|kkh|hkk|kk-nr|kv-nr)(?![\p{L}])/u,
  secrets:
    /pass(?:wor[dt]|phrase|code|wd)?\b|kennwort|pw\b|pwd|zugang|login|log-in|anmeld|auth|geheim|secret|mot de passe|contraseñ|wachtwoord|has[łl]o|freischalt/,
  accounts:
    /passwor|kennwort|login|log-in|anmeld|zugang|benutzer|konto|phishing|account|vpn|ticket|password|user/,
} as const;

export type Topic = keyof typeof TOPICS;

/** Answers what a text speaks of. */
export interface Topics {
  has(topic: Topic): boolean;
}

/** The topics of a text in lower case, each looked for when it is first asked for. */
export function topicsOf(lower: string): Topics {
  const known = new Map<Topic, boolean>();
  return {
    has(topic) {
      const answer = known.get(topic) ?? TOPICS[topic].test(lower);
      known.set(topic, answer);
      return answer;
    },
  };
}

/** All topics a text speaks of, as one word. */
export const nameOf = (topics: Topics): string =>
  (Object.keys(TOPICS) as Topic[]).filter((topic) => topics.has(topic)).join();
