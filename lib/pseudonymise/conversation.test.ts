import { describe, expect, it } from 'vitest';
import type { Finding, FindingType } from '@/lib/detect/types';
import { createConversation } from './conversation';

function find(text: string, ...values: [FindingType, string][]): Finding[] {
  const findings: Finding[] = [];
  for (const [type, value] of values)
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length))
      findings.push({
        start,
        end: start + value.length,
        type,
        confidence: 'likely',
        recogniser: 'test',
        reason: { key: 'test' },
      });
  return findings.sort((a, b) => a.start - b.start);
}

const NONE: ReadonlySet<string> = new Set();

describe('a conversation', () => {
  it('gives one value one placeholder', () => {
    const text = 'Petra Schmidt rief an. Petra Schmidt hat DE02 1203 0000 0000 2020 51.';
    const conversation = createConversation('de');
    const entities = conversation.entities(
      text,
      find(text, ['PERSON', 'Petra Schmidt'], ['IBAN', 'DE02 1203 0000 0000 2020 51']),
    );
    expect(conversation.replace(text, entities, NONE)).toEqual({
      text: '[Person 1] rief an. [Person 1] hat [IBAN 1].',
      originals: ['Petra Schmidt', 'DE02 1203 0000 0000 2020 51'],
      counts: { PERSON: 2, IBAN: 1 },
    });
  });

  it('keeps what is to be kept', () => {
    const text = 'Petra Schmidt, petra@example.com';
    const conversation = createConversation('en');
    const entities = conversation.entities(
      text,
      find(text, ['PERSON', 'Petra Schmidt'], ['EMAIL', 'petra@example.com']),
    );
    const keep = new Set(entities.filter((entity) => entity.type === 'EMAIL').map((entity) => entity.id));
    expect(conversation.replace(text, entities, keep).text).toBe('[Person 1], petra@example.com');
  });

  it('leaves out numbers that the text itself uses', () => {
    const text = '[Person 1] und Person 2 treffen Petra Schmidt';
    const conversation = createConversation('de');
    const entities = conversation.entities(text, find(text, ['PERSON', 'Petra Schmidt']));
    expect(entities[0]?.placeholder).toBe('[Person 3]');
  });

  it('goes on from its state', () => {
    const first = createConversation('de');
    first.replace(
      'Petra Schmidt',
      first.entities('Petra Schmidt', find('Petra Schmidt', ['PERSON', 'Petra Schmidt'])),
      NONE,
    );
    const state = JSON.parse(JSON.stringify(first.serialise()));
    const text = 'Jan Kos und Petra Schmidt';
    const second = createConversation('de', state);
    const entities = second.entities(text, find(text, ['PERSON', 'Jan Kos'], ['PERSON', 'Petra Schmidt']));
    expect(second.replace(text, entities, NONE).text).toBe('[Person 2] und [Person 1]');
  });

  it('does not use up numbers for what was only looked at', () => {
    const conversation = createConversation('de');
    conversation.entities('Mül', find('Mül', ['PERSON', 'Mül']));
    expect(conversation.entities('Müller', find('Müller', ['PERSON', 'Müller']))[0]?.placeholder).toBe(
      '[Person 1]',
    );
  });
});
