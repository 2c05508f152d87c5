import { describe, expect, it } from 'vitest';
import { createConversation } from './conversation';
import { restore, restoredText } from './restore/restorer';
import { type Marked, readMarked } from './testing/marked';
import type { Conversation, Entity } from './types';

const NONE: ReadonlySet<string> = new Set();
const TEXT = readMarked('{1:Max Müller} zahlt, Herr {1:Müller} klagt. {2:Anna Kos} und {3:Frau K.}');

const draft = (conversation: Conversation, { text, findings }: Marked = TEXT): readonly Entity[] =>
  conversation.entities(text, findings);
const send = (conversation: Conversation, marked: Marked = TEXT): string =>
  conversation.replace(marked.text, draft(conversation, marked), NONE).text;

function entityNamed(entities: readonly Entity[], name: string): Entity {
  const found = entities.find((entity) => entity.name === name);
  if (!found) throw new Error('no such entity');
  return found;
}

describe('join', () => {
  it('makes two drafts one, with the placeholder of the first', () => {
    const conversation = createConversation('de');
    const [max, anna] = draft(conversation);
    conversation.join(max?.id ?? '', anna?.id ?? '');
    expect(send(conversation)).toBe('[Person 1] zahlt, Herr [Person 1] klagt. [Person 1] und [Person 2]');
  });

  it('holds in later texts and from state, and both placeholders keep their way back', () => {
    const first = createConversation('de');
    send(first);
    const [max, anna] = draft(first);
    first.join(max?.id ?? '', anna?.id ?? '');
    const next = createConversation('de', JSON.parse(JSON.stringify(first.serialise())));
    expect(send(next, readMarked('{2:Anna Kos} kommt'))).toBe('[Person 1] kommt');
    expect(restoredText(restore('[Person 2] war da', next))).toBe('Anna Kos war da');
    expect(restoredText(restore('[Person 1] kommt', next))).toBe('Anna Kos kommt');
  });

  it('of a thing with itself changes nothing', () => {
    const conversation = createConversation('de');
    const [max] = draft(conversation);
    conversation.join(max?.id ?? '', max?.id ?? '');
    expect(draft(conversation)).toHaveLength(3);
  });
});

describe('split', () => {
  it('takes all mentions of one form out', () => {
    const conversation = createConversation('de');
    const max = entityNamed(draft(conversation), 'Max Müller');
    const place = max.places[1];
    if (place) conversation.split(max, place, TEXT.text);
    expect(send(conversation)).toBe('[Person 1] zahlt, Herr [Person 2] klagt. [Person 3] und [Person 4]');
    expect(send(conversation, readMarked('Herr {1:Müller} und {2:Max Müller}'))).toBe(
      'Herr [Person 2] und [Person 1]',
    );
  });

  it('takes one place out where there is only one form', () => {
    const twice = readMarked('{1:Thomas} aus Kiel und {1:Thomas} aus Ulm');
    const conversation = createConversation('de');
    const [thomas] = draft(conversation, twice);
    const place = thomas?.places[1];
    if (thomas && place) conversation.split(thomas, place, twice.text);
    expect(send(conversation, twice)).toBe('[Person 1] aus Kiel und [Person 2] aus Ulm');
  });

  it('is undone by a join', () => {
    const conversation = createConversation('de');
    const max = entityNamed(draft(conversation), 'Max Müller');
    const place = max.places[1];
    if (place) conversation.split(max, place, TEXT.text);
    const [a, b] = draft(conversation);
    conversation.join(a?.id ?? '', b?.id ?? '');
    expect(send(conversation)).toBe('[Person 1] zahlt, Herr [Person 1] klagt. [Person 2] und [Person 3]');
  });
});

describe('a split after a join', () => {
  it.each([
    ['in drafts', () => {}],
    ['once given out', (conversation: Conversation) => void send(conversation)],
  ])('takes what was joined by mistake out again, %s', (_, between) => {
    const conversation = createConversation('de');
    const splitOff = (): void => {
      const max = entityNamed(draft(conversation), 'Max Müller');
      const place = max.places[1];
      if (place) conversation.split(max, place, TEXT.text);
    };
    splitOff();
    between(conversation);
    const [a, b] = draft(conversation);
    conversation.join(a?.id ?? '', b?.id ?? '');
    expect(draft(conversation)).toHaveLength(3);
    between(conversation);
    splitOff();
    expect(draft(conversation).map(({ name }) => name)).toEqual([
      'Max Müller',
      'Müller',
      'Anna Kos',
      'Frau K.',
    ]);
  });

  it('takes a joined value of another name out again', () => {
    const conversation = createConversation('de');
    const [max] = draft(conversation);
    const other = entityNamed(draft(conversation), 'Anna Kos');
    conversation.join(max?.id ?? '', other.id);
    const joined = entityNamed(draft(conversation), 'Max Müller');
    const place = joined.places[2];
    if (place) conversation.split(joined, place, TEXT.text);
    expect(send(conversation)).toBe('[Person 1] zahlt, Herr [Person 1] klagt. [Person 2] und [Person 3]');
  });
});

describe('the memory of a conversation', () => {
  it('finds known values again without a finding, and says that they are known', () => {
    const conversation = createConversation('de');
    send(conversation, readMarked('Frau {1:Sommer}, {e1:sommer@example.com}'));
    const entities = conversation.entities('und jetzt an Sommer (sommer@example.com)', []);
    expect(entities.map(({ name, known }) => [name, known])).toEqual([
      ['Sommer', true],
      ['sommer@example.com', true],
    ]);
  });

  it.each(['Im Sommer ist es warm', 'der Sommer', 'die sommerliche Hitze', 'Sommerzeit'])(
    'leaves alone: %s',
    (text) => {
      const conversation = createConversation('de');
      send(conversation, readMarked('Frau {1:Sommer}'));
      expect(conversation.entities(text, [])).toEqual([]);
    },
  );

  it('forgets on demand, but not the way back', () => {
    const conversation = createConversation('de');
    send(conversation, readMarked('{1:Petra Schmidt}'));
    const [petra] = conversation.entities('Petra Schmidt', []);
    conversation.forget(petra?.id ?? '');
    expect(conversation.entities('Petra Schmidt', [])).toEqual([]);
    expect(restoredText(restore('[Person 1]', conversation))).toBe('Petra Schmidt');
  });

  it('gives no number twice when two texts were looked at before either left', () => {
    const conversation = createConversation('de');
    const [a, b] = [readMarked('{1:Petra Schmidt}'), readMarked('{1:Max Müller}')];
    const [first, second] = [draft(conversation, a), draft(conversation, b)];
    expect(conversation.replace(a.text, first, NONE).text).toBe('[Person 1]');
    expect(conversation.replace(b.text, second, NONE).text).toBe('[Person 2]');
  });

  it('takes entities back that crossed a message port', () => {
    const conversation = createConversation('de');
    const copies = structuredClone(draft(conversation));
    expect(conversation.replace(TEXT.text, copies, NONE).text).toBe(
      '[Person 1] zahlt, Herr [Person 1] klagt. [Person 2] und [Person 3]',
    );
    expect(restoredText(restore('Herr [Person 1]', conversation))).toBe('Herr Müller');
  });

  it('links an e-mail address to its person', () => {
    const entities = draft(
      createConversation('de'),
      readMarked('{1:Max Müller} {e1:m.mueller@example.com} {e2:info@example.com}'),
    );
    expect(entities.map(({ linkedTo }) => linkedTo)).toEqual([undefined, entities[0]?.id, undefined]);
  });
});
