import { describe, expect, it } from 'vitest';
import type { FindingType } from '@/lib/detect/types';
import { createConversation } from '../conversation';
import { findAll } from '../testing/marked';
import type { Conversation } from '../types';
import { createRestorer, restore, restoredText } from './restorer';

/** A conversation in which each value was given out in this order. */
function given(...values: readonly (readonly [FindingType, string])[]): Conversation {
  const conversation = createConversation('de');
  for (const [type, value] of values)
    conversation.replace(value, conversation.entities(value, findAll(value, [type, value])), new Set());
  return conversation;
}

const people = (): Conversation =>
  given(['PERSON', 'Max Müller'], ['PERSON', 'Petra Hans'], ['IBAN', 'DE02120300000000202051']);
const back = (reply: string, conversation = people()): string => restoredText(restore(reply, conversation));

describe('forms of the value', () => {
  it.each([
    ['Sehr geehrter Herr [Person 1],', 'Sehr geehrter Herr Müller,'],
    ['Herr **[Person 1]** kommt', 'Herr **Müller** kommt'],
    ['Dr. [Person 1]', 'Dr. Müller'],
    ['[Person 1]s Vertrag', 'Max Müllers Vertrag'],
    ['Herrn [Person 1]s Vertrag', 'Herrn Müllers Vertrag'],
    ['[Person 2]s Vertrag', 'Petra Hans’ Vertrag'],
    ["[Person 1]'s contract", "Max Müller's contract"],
    ['[Person 1’s] contract', 'Max Müller’s contract'],
    ['der [Person 1]-Vertrag', 'der Max Müller-Vertrag'],
    ['Nicht-[Person 1]', 'Nicht-Max Müller'],
    ['([Person 1])', '(Max Müller)'],
    ['der Kunde (Person 1) zahlt', 'der Kunde (Max Müller) zahlt'],
    ['für (Person 1) und', 'für Max Müller und'],
    ['Person eins und Person 2', 'Max Müller und Petra Hans'],
    ['[Person 1, Person 2]', '[Max Müller, Petra Hans]'],
    ['[Person 1](mailto:x)', 'Max Müller(mailto:x)'],
    ['| [Person 1] | [IBAN 1] |', '| Max Müller | DE02120300000000202051 |'],
    ['`Person_1`', '`Max Müller`'],
    ['Person\\_1', 'Max Müller'],
    ["'[Person 1]'", "'Max Müller'"],
    ['[Person 1]: „Ja“', 'Max Müller: „Ja“'],
    ['IBAN 1 und IBAN_1', 'DE02120300000000202051 und DE02120300000000202051'],
  ])('%s', (reply, expected) => expect(back(reply)).toBe(expected));

  it('says first names where the texts did', () => {
    const conversation = given(['PERSON', 'Petra Schmidt']);
    const text = 'Hallo Petra, danke';
    conversation.replace(text, conversation.entities(text, findAll(text, ['PERSON', 'Petra'])), new Set());
    expect(back('Liebe [Person 1], gern', conversation)).toBe('Liebe Petra, gern');
  });
});

describe('what is left alone', () => {
  it.each([
    '[Person 3] und Person 7',
    '[Firma 1]',
    'Person 12 und Person 1a',
    'Person 1.5, Person 1-3, Person 1:1',
    'Für 2 Personen 1 Zimmer',
    'Kontaktperson 1 und Kontakt-Person 1',
    'die erste Person, die kommt; written in the first person',
    'const person1 = f(person_1)',
    'person_1@example.com',
    'Eine Person. 1. Punkt',
    'Person:\n1. Punkt',
    'eine person eins zu eins',
    'Person 1%',
    'Für jede Person\n1 Stück',
  ])('%s', (reply) => expect(back(reply)).toBe(reply));

  it('is everything, where nothing was given out', () => {
    expect(back('[Person 1] IBAN 1', createConversation('de'))).toBe('[Person 1] IBAN 1');
  });
});

describe('a streaming reply', () => {
  it('waits for the end of a placeholder', () => {
    const restorer = createRestorer(people());
    const shown = ['Hallo [Per', 'son', ' 1', ']', 's', ' Vertrag (IB', 'AN'].map((chunk) =>
      restoredText(restorer.push(chunk)),
    );
    expect(shown).toEqual(['Hallo ', '', '', '', '', 'Max Müllers Vertrag ', '']);
    expect(restoredText(restorer.flush())).toBe('(IBAN');
  });

  it('does not hold back what cannot become one', () => {
    const restorer = createRestorer(people());
    expect(restoredText(restorer.push('Das ist ein Satz ohne alles.'))).toBe('Das ist ein Satz ohne alles.');
  });

  it('makes sources add up to the reply', () => {
    const reply = 'An **[Person 1]** (IBAN 1) 👍';
    const sources = restore(reply, people()).map((segment) =>
      segment.kind === 'plain' ? segment.text : segment.source,
    );
    expect(sources.join('')).toBe(reply);
  });
});
