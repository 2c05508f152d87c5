import { describe, expect, it } from 'vitest';
import type { FindingType } from '@/lib/detect/types';
import { createConversation } from '../conversation';
import { restore, restoredText } from '../restore/restorer';
import { emptyState } from '../state';
import { readMarked } from '../testing/marked';
import type { Conversation, Style } from '../types';
import { SURNAMES } from './invented-names';
import { documentationIp, fictionalPhone, impossibleCard, impossibleIban } from './reserved';
import { createStyler, stylesFor } from './styler';

const ALL = [
  'PERSON',
  'ORG',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'DATE_OF_BIRTH',
  'IBAN',
  'CREDIT_CARD',
  'TAX_NUMBER',
] as const;

function sendAs(style: Style, source: string): { text: string; sent: string; conversation: Conversation } {
  const conversation = createConversation('de', { ...emptyState('de'), seed: 3 });
  conversation.setStyler(
    createStyler(Object.fromEntries(ALL.map((type) => [type, style])) as Record<FindingType, Style>),
  );
  const { text, findings } = readMarked(source);
  const sent = conversation.replace(text, conversation.entities(text, findings), new Set()).text;
  return { text, sent, conversation };
}

/** Remainder of the IBAN check (ISO 13616, MOD 97-10); 1 for a right one. */
function ibanRemainder(iban: string): bigint {
  const plain = iban.replace(/\s/g, '');
  const figures = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return BigInt(figures) % 97n;
}

describe('substitutes', () => {
  it('find their way back where the entities crossed a message port', () => {
    const conversation = createConversation('de');
    conversation.setStyler(createStyler({ PERSON: 'substitute' }));
    const { text, findings } = readMarked('{1:Max Müller} kommt');
    const copies = structuredClone(conversation.entities(text, findings));
    const sent = conversation.replace(text, copies, new Set()).text;
    expect(sent).not.toContain('Müller');
    expect(restoredText(restore(sent, conversation))).toBe(text);
  });

  it('keep salutation, genitive, order, initials and capitals', () => {
    const { sent } = sendAs(
      'substitute',
      'Herr {1:Müller} ({1:Max Müller}, {1:Müller, Max}, {1:M. Müller}, {1:MAX MÜLLER}): {1:Müllers} Vertrag, {1:Max}’ Akte',
    );
    const [, surname = '', given = ''] = /^Herr (\p{L}+) \((\p{L}+) /u.exec(sent) ?? [];
    expect(sent).toBe(
      `Herr ${surname} (${given} ${surname}, ${surname}, ${given}, ${given[0]}. ${surname}, ${`${given} ${surname}`.toUpperCase()}): ${surname}s Vertrag, ${given}’ Akte`,
    );
    expect(surname).not.toBe('Müller');
  });

  it('come back, in every form and in forms that only the model wrote', () => {
    const { text, sent, conversation } = sendAs(
      'substitute',
      'Frau {1:Schmidt} ({1:Petra Schmidt}, {e1:petra.schmidt@firma.de}) von der {o2:Muster GmbH}, {o2:Muster}, zahlt auf {i3:DE02 1203 0000 0000 2020 51}.',
    );
    expect(sent).not.toMatch(/Schmidt|Petra|Muster|DE02/);
    expect(restoredText(restore(sent, conversation))).toBe(text);
    const surname = /^Frau (\p{L}+)/u.exec(sent)?.[1];
    expect(restoredText(restore(`Der ${surname}-Vertrag ist ${surname}s.`, conversation))).toBe(
      'Der Schmidt-Vertrag ist Schmidts.',
    );
  });

  it('give women women’s names and a mailbox in their name', () => {
    const { sent } = sendAs('substitute', '{1:Petra Schmidt} {e1:p.schmidt@firma.de}');
    expect(sent).toMatch(/^(\p{L}+) (\p{L}+) \p{Ll}+\.\p{Ll}+@example\.(?:com|org)$/u);
    expect(sent.toLowerCase()).toMatch(/^(\S+) (\S+) \1\.\2@/);
  });

  it('never take a name that stands in the text', () => {
    const { sent } = sendAs('substitute', `${SURNAMES.slice(1).join(' ')} {1:Petra Schmidt}`);
    expect(sent.endsWith(` ${SURNAMES[0]}`)).toBe(true);
  });

  it('fall back to the placeholder where nothing is reserved for inventions', () => {
    expect(sendAs('substitute', 'St.-Nr. {x1:143/123/45678}').sent).toBe('St.-Nr. [Steuernummer 1]');
  });

  it('are the same in the next turn, also without the styler', () => {
    const { sent, conversation } = sendAs('substitute', 'Frau {1:Schmidt}');
    const next = createConversation('de', JSON.parse(JSON.stringify(conversation.serialise())));
    const { text, findings } = readMarked('Frau {1:Schmidt}');
    expect(next.replace(text, next.entities(text, findings), new Set()).text).toBe(sent);
  });

  it('take regular genitives', () => expect(SURNAMES.filter((name) => /[sxzß]$/.test(name))).toEqual([]));
});

describe('values that are nobody’s', () => {
  const numbers = Array.from({ length: 200 }, (_, i) => i);

  it('IBANs fail their check and keep country, length and blanks', () => {
    for (const n of numbers) {
      const iban = impossibleIban('DE02 1203 0000 0000 2020 51', n);
      expect(iban).toMatch(/^DE0[01] \d{4} \d{4} \d{4} \d{4} \d{2}$/);
      expect(ibanRemainder(iban)).not.toBe(1n);
    }
    expect(ibanRemainder('DE02 1203 0000 0000 2020 51')).toBe(1n);
  });

  it('cards start with 0 and fail the Luhn test', () => {
    for (const n of numbers) {
      const card = impossibleCard('4111 1111 1111 1111', n);
      expect(card).toMatch(/^0\d{3} \d{4} \d{4} \d{4}$/);
      const sum = [...card.replace(/\s/g, '')].reverse().reduce((total, digit, i) => {
        const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
      expect(sum % 10).not.toBe(0);
    }
  });

  it.each([
    ['0171 4482906', /^(?:030 23125|069 90009|040 66969|0221 4710|089 99998) \d{3}$/],
    ['+49 171 4482906', /^\+49 (?:30 23125|69 90009|40 66969|221 4710|89 99998) \d{3}$/],
    ['+44 7911 123456', /^\+44 20 7946 0\d{3}$/],
    ['+1 415 867 5309', /^\+1 212 555 01\d\d$/],
  ])('telephone numbers for %s lie in ranges for fiction', (original, range) => {
    for (const n of numbers) expect(fictionalPhone(original, n)).toMatch(range);
  });

  it('IP addresses lie in the ranges for documents', () => {
    for (const n of numbers)
      expect(documentationIp('10.1.2.3', n)).toMatch(/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/);
    expect(documentationIp('fe80::1', 7)).toMatch(/^2001:db8::/);
  });
});

describe('generalisation and removal', () => {
  it.each([
    ['geb. {d1:03.08.1979}', 'geb. 1979'],
    ['geb. {d1:3. August 1979}', 'geb. 1979'],
    ['geb. {d1:21.1.66}', 'geb. 60er Jahre'],
    ['wohnt {a1:Lindenstraße 14, 61118 Bad Vilbel}', 'wohnt Bad Vilbel'],
    ['wohnt {a1:Lindenstraße 14}', 'wohnt [Anschrift 1]'],
    ['{1:Petra Schmidt}', '[Person 1]'],
  ])('%s → %s', (source, expected) => expect(sendAs('general', source).sent).toBe(expected));

  it('removes without a trace of who is who', () => {
    const { sent, conversation } = sendAs('removed', '{1:Petra Schmidt} und {2:Max Müller}');
    expect(sent).toBe('[entfernt] und [entfernt]');
    expect(restoredText(restore(sent, conversation))).toBe(sent);
  });
});

it.each([
  ['PERSON', ['placeholder', 'substitute', 'removed']],
  ['DATE_OF_BIRTH', ['placeholder', 'substitute', 'general', 'removed']],
  ['TAX_ID', ['placeholder', 'removed']],
] as const)('%s has the styles %j', (type, styles) => {
  expect(stylesFor(type)).toEqual(styles);
});
