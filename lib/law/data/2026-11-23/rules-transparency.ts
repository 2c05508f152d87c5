import type { Rule } from '../../types';

/** Art. 50 applies since this day; it was not postponed. */
const ARTICLE_50 = '2026-08-02';

const spoken = { answer: 'media', in: ['audio'] };
const notOnlySpoken = { any: [{ not: spoken }, { answer: 'media', beyond: ['audio'] }] };

/** A label for each kind of picture or sound that comes out. */
const pictures = (level: 'recommended' | 'required', form?: 'reduced') =>
  (['image', 'audio', 'video'] as const).map((type) => ({
    type,
    level,
    ...(form && { form }),
    when: { answer: 'media', in: [type] },
  }));

/** Who has to be told what (Art. 50), and what the house rule suggests beyond the law. */
export const transparencyRules: readonly Rule[] = [
  {
    id: 'R40',
    phase: 'classify',
    when: { answer: 'inter', in: ['yes'] },
    category: 'limited',
    notices: [
      { type: 'chatbot', level: 'required', when: notOnlySpoken },
      { type: 'phone', level: 'required', when: spoken },
    ],
    duties: ['notice_50_1'],
    norm: 'Art. 50(1), (5) KI-VO',
    reason: {
      de: 'Menschen schreiben oder sprechen direkt mit der KI. Sie müssen es spätestens beim ersten Kontakt erfahren.',
      en: 'People write or talk directly to the AI. They must be told at first contact at the latest.',
    },
    appliesFrom: ARTICLE_50,
  },
  {
    id: 'R41',
    phase: 'classify',
    when: { answer: 'inter', in: ['yes_obvious'] },
    category: 'limited',
    notices: [
      { type: 'chatbot', level: 'recommended', when: notOnlySpoken },
      { type: 'phone', level: 'recommended', when: spoken },
    ],
    norm: 'Art. 50(1) KI-VO',
    reason: {
      de: 'Menschen sprechen mit der KI und erkennen sie als solche. Die Ausnahme wird eng ausgelegt, ein Hinweis bleibt empfohlen.',
      en: 'People talk to the AI and recognise it as such. The exception is read narrowly, a notice is still recommended.',
    },
    appliesFrom: ARTICLE_50,
  },
  {
    id: 'R42',
    phase: 'classify',
    when: { answer: 'annex3', in: ['1b', '1c', 'unsure'] },
    category: 'limited',
    notices: [{ type: 'emotion_biometric', level: 'required' }],
    duties: ['notice_50_3'],
    norm: 'Art. 50(3) KI-VO',
    reason: {
      de: 'Wo Gefühle erkannt oder Menschen biometrisch eingeteilt werden, müssen die Betroffenen es erfahren. Ist der Bereich ungeklärt, gilt das vorläufig.',
      en: 'Where emotions are recognised or people are sorted by biometric data, those affected must be told. While the area is unsettled, this holds for now.',
    },
    appliesFrom: ARTICLE_50,
  },
  {
    id: 'R43',
    phase: 'classify',
    when: { all: [{ term: 'has_picture' }, { answer: 'real', in: ['yes'] }] },
    category: 'limited',
    notices: pictures('required'),
    duties: ['label_50_4'],
    norm: 'Art. 50(4) UAbs. 1 KI-VO',
    reason: {
      de: 'Bild, Ton oder Video wirkt echt und muss gekennzeichnet werden, auch wenn es im Haus bleibt.',
      en: 'The image, sound or video looks real and must be labelled, even if it stays in the house.',
    },
    appliesFrom: ARTICLE_50,
  },
  {
    id: 'R44',
    phase: 'classify',
    when: { all: [{ term: 'has_picture' }, { answer: 'real', in: ['art'] }] },
    category: 'limited',
    notices: pictures('required', 'reduced'),
    duties: ['label_50_4'],
    norm: 'Art. 50(4) UAbs. 1 KI-VO',
    reason: {
      de: 'Das Werk ist erkennbar Kunst oder Satire. Eine zurückhaltende Kennzeichnung genügt.',
      en: 'The work is evidently art or satire. A discreet label is enough.',
    },
    appliesFrom: ARTICLE_50,
  },
  {
    id: 'R45',
    phase: 'classify',
    when: {
      all: [{ term: 'has_text' }, { answer: 'pub', in: ['public_interest'] }, { term: 'not_substantive' }],
    },
    category: 'limited',
    notices: [{ type: 'text', level: 'required' }],
    duties: ['label_50_4'],
    norm: 'Art. 50(4) UAbs. 2 KI-VO',
    reason: {
      de: 'Der Text wird zu einem Thema von öffentlichem Interesse veröffentlicht, ohne dass ihn jemand inhaltlich prüft.',
      en: 'The text is published on a matter of public interest without anyone checking its substance.',
    },
    appliesFrom: ARTICLE_50,
  },
  {
    id: 'R46',
    phase: 'classify',
    when: {
      all: [
        { term: 'has_text' },
        { answer: 'pub', in: ['public_interest'] },
        { answer: 'review', in: ['substantive'] },
      ],
    },
    flags: [{ flag: 'REVIEW_RECORD' }],
    duties: ['review_record'],
    norm: 'Art. 50(4) UAbs. 2 KI-VO',
    reason: {
      de: 'Der Text wird inhaltlich geprüft, und jemand trägt die redaktionelle Verantwortung. Mit einem Nachweis entfällt die Kennzeichnung.',
      en: 'The text is checked for substance and someone carries editorial responsibility. With a record, no label is due.',
    },
    appliesFrom: ARTICLE_50,
  },
  {
    id: 'R47',
    phase: 'classify',
    when: {
      any: [
        { all: [{ term: 'has_picture' }, { not: { answer: 'real', in: ['no', 'yes', 'art'] } }] },
        { answer: 'real', in: ['unsure'] },
        { all: [{ term: 'has_text' }, { answer: 'pub', in: ['unsure'] }] },
      ],
    },
    category: 'limited',
    review: true,
    notices: [
      ...pictures('required').map((notice) => ({
        ...notice,
        when: { all: [notice.when, { not: { answer: 'real', in: ['no', 'yes', 'art'] } }] },
      })),
      {
        type: 'text',
        level: 'required',
        when: { all: [{ term: 'has_text' }, { answer: 'pub', in: ['unsure'] }] },
      },
    ],
    duties: ['label_50_4'],
    norm: 'Art. 50(4) KI-VO',
    reason: {
      de: 'Ob eine Kennzeichnung nötig ist, ist offen. Bis zur Klärung wird gekennzeichnet.',
      en: 'Whether a label is due is open. Until that is settled, label.',
    },
    appliesFrom: ARTICLE_50,
  },
  {
    id: 'R48',
    phase: 'classify',
    when: {
      all: [
        { term: 'has_text' },
        { answer: 'pub', in: ['advert', 'customer', 'public_other'] },
        { term: 'not_substantive' },
      ],
    },
    houseRule: true,
    notices: [{ type: 'text', level: 'recommended' }],
    norm: 'Hausregel',
    reason: {
      de: 'Ein nicht überarbeiteter KI-Text geht nach außen. Das Gesetz verlangt keine Kennzeichnung, die Hausregel empfiehlt sie.',
      en: 'An AI text goes out without being reworked. The law demands no label, the house rule recommends one.',
    },
    reasonLegalMinimum: {
      de: 'Ein nicht überarbeiteter KI-Text geht nach außen. Das Gesetz verlangt dafür keine Kennzeichnung.',
      en: 'An AI text goes out without being reworked. The law demands no label for it.',
    },
    appliesFrom: null,
  },
  {
    id: 'R49',
    phase: 'classify',
    when: {
      all: [{ term: 'has_picture' }, { answer: 'real', in: ['no'] }, { answer: 'pub', beyond: ['no'] }],
    },
    houseRule: true,
    notices: pictures('recommended'),
    norm: 'Hausregel',
    reason: {
      de: 'Bild, Ton oder Video geht nach außen und wirkt nicht irreführend echt. Ein freiwilliger Hinweis ist empfohlen.',
      en: 'The image, sound or video goes out and is not misleadingly real. A voluntary notice is recommended.',
    },
    reasonLegalMinimum: {
      de: 'Bild, Ton oder Video geht nach außen und wirkt nicht irreführend echt. Das Gesetz verlangt dafür keine Kennzeichnung.',
      en: 'The image, sound or video goes out and is not misleadingly real. The law demands no label for it.',
    },
    appliesFrom: null,
  },
];
