import { describe, expect, it } from 'vitest';
import { createConversation } from '@/lib/pseudonymise/conversation';
import { restore, restoredText } from '@/lib/pseudonymise/restore/restorer';
import { stylerFor } from '@/lib/pseudonymise/styles/styler';
import type { Entity } from '@/lib/pseudonymise/types';
import { fixtureBytes } from '@/test/helpers/files';
import { fullDetector } from '@/test/helpers/full-detector';
import '@/test/helpers/with-resolvers';
import type { FilesProgress } from './messages';
import { FileReview } from './review';

const OPTIONS = { sensitivity: 'balanced', allowList: [] } as const;
const DETECTOR = await fullDetector();
const review = (conversation = createConversation('de')) => new FileReview(conversation, DETECTOR, OPTIONS);
const file = (name: string, text: string) => new File([text], name, { type: 'text/plain' });
const ofFixture = (name: string) => new File([new Uint8Array(fixtureBytes(name))], name);
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

describe('several files', () => {
  it('are one text: the same person is one entity in all of them', async () => {
    const it = review();
    const opened = await it.open(
      [
        file('a.txt', 'Sehr geehrter Herr Thomas Berger,'),
        file('b.txt', 'Thomas Berger: t.berger@kunde.example'),
      ],
      () => {},
    );
    const [first, second] = opened.map(({ entities }) => entities.find(({ type }) => type === 'PERSON')?.id);
    expect(first).toBeDefined();
    expect(second).toBe(first);
    for (const { text, entities } of opened) {
      for (const { places } of entities)
        for (const { start, end } of places) expect(text.slice(start, end)).toMatch(/Berger|@/);
    }
  });

  it('give out placeholders only for what goes out as a copy', async () => {
    const conversation = createConversation('de');
    const it = review(conversation);
    await it.open([file('a.txt', 'Herr Thomas Berger'), file('b.txt', 'Frau Elif Aydın')], () => {});
    const made = it.make(['copy', 'original'], [], []);
    expect(await made.files[0]?.copy?.text()).toBe('Herr [Person 1]');
    expect(made.files[1]?.copy).toBeUndefined();
    expect(made.staying.join()).toContain('Berger');
    expect(made.leaving.join()).toContain('Aydın');
    expect(JSON.stringify(made.conversation.entities)).not.toContain('Aydın');
  });

  it('promise nothing that stands in a file that goes out as it is', async () => {
    const it = review();
    await it.open([file('a.txt', 'Herr Thomas Berger'), file('b.txt', 'Herr Thomas Berger')], () => {});
    const made = it.make(['copy', 'original'], [], []);
    expect(made.staying).toEqual([]);
  });

  it('goes on with the placeholders of the conversation', async () => {
    const conversation = createConversation('de');
    const text = 'Frau Elif Aydın und Herr Thomas Berger';
    conversation.replace(
      text,
      conversation.entities(text, DETECTOR.detect(text, OPTIONS).findings),
      new Set(),
    );
    const it = review(conversation);
    await it.open([file('a.txt', 'Herr Thomas Berger ruft an.')], () => {});
    expect(await it.make(['copy'], [], []).files[0]?.copy?.text()).toBe('Herr [Person 2] ruft an.');
  });
});

describe('who is one', () => {
  const people = (all: readonly { readonly entities: readonly Entity[] }[]) =>
    all.map(({ entities }) => entities.filter(({ type }) => type === 'PERSON').map(({ name }) => name));

  it('can be said across files, and taken back', async () => {
    const it = review();
    const opened = await it.open(
      [file('a.txt', 'Herr Thomas Berger'), file('b.txt', 'Frau Elif Aydın')],
      () => {},
    );
    const [thomas, elif] = opened.map(({ entities }) => entities[0]?.id ?? '');
    const joined = it.join(thomas ?? '', elif ?? '');
    expect(new Set(joined.map(({ entities }) => entities[0]?.id))).toEqual(new Set([thomas]));
    const place = joined[1]?.entities[0]?.places[0];
    const split = it.split({ type: 'split', file: 1, id: thomas ?? '', start: 0, end: 0, ...place });
    expect(people(split)).toEqual([['Thomas Berger'], ['Elif Aydın']]);
    const { files } = it.make(['copy', 'copy'], [], []);
    const texts = await Promise.all(files.map(({ copy }) => copy?.text()));
    expect(texts).toEqual(['Herr [Person 1]', 'Frau [Person 2]']);
  });
});

describe('styles', () => {
  it('hold for copies, with a way back, also where only one of the files goes out', async () => {
    const conversation = createConversation('de');
    conversation.setStyler(stylerFor({ PERSON: 'substitute', DATE_OF_BIRTH: 'general' }));
    const it = review(conversation);
    const text = 'Herr Thomas Berger, geb. 12.03.1979';
    await it.open([file('a.txt', text), file('b.txt', 'Herr Berger')], () => {});
    const made = it.make(['copy', 'omit'], [], []);
    const sent = (await made.files[0]?.copy?.text()) ?? '';
    expect(sent).not.toMatch(/Berger|Thomas|12\.03|\[/);
    expect(sent).toMatch(/^Herr \p{L}+ \p{L}+, geb\. 1979$/u);
    const [name = ''] = sent.slice('Herr '.length).split(',');
    expect(restoredText(restore(name, conversation))).toBe('Thomas Berger');
  });
});

describe('a file', () => {
  it('keeps what the person keeps', async () => {
    const it = review();
    const [opened] = await it.open(
      [file('a.txt', 'Herr Thomas Berger\nE-Mail: t.berger@kunde.example')],
      () => {},
    );
    const person = opened?.entities.find(({ type }) => type === 'PERSON')?.id ?? '';
    const made = it.make(['copy'], [person], [person]);
    expect(await made.files[0]?.copy?.text()).toBe('Herr Thomas Berger\nE-Mail: [E-Mail 1]');
    expect(made.allowed.join()).toContain('Berger');
    expect(made.leaving.join()).toContain('Berger');
  });

  it.each([
    ['Kündigung_Thomas_Berger.txt', 'Herr Thomas Berger', 'Kündigung_[Person 1].txt'],
    ['Kündigung Elif Aydın.txt', 'nichts', 'Kündigung [Person 1].txt'],
    ['Antwort an Berger.txt', 'Herr Thomas Berger', 'Antwort an [Person 1].txt'],
    ['Rechnung 2026-03.txt', 'Herr Thomas Berger', 'Rechnung 2026-03.txt'],
  ])('%s loses the name in its name', async (name, text, expected) => {
    const it = review();
    await it.open([file(name, text)], () => {});
    expect(it.make(['copy'], [], []).files[0]?.copy?.name).toBe(expected);
  });

  it('that can’t be read keeps its content and says so', async () => {
    const it = review();
    const [opened] = await it.open([ofFixture('locked.pdf')], () => {});
    expect(opened).toMatchObject({ refusal: 'locked', entities: [] });
    const [made] = it.make(['original'], [], []).files;
    expect(made).toMatchObject({ isChecked: false, types: {} });
  });

  it('counts by type, not by value', async () => {
    const it = review();
    await it.open(
      [file('a.txt', 'Herr Thomas Berger und Frau Elif Aydın\nE-Mail: t.berger@kunde.example')],
      () => {},
    );
    expect(it.make(['original'], [], []).files[0]).toMatchObject({
      isClean: false,
      isChecked: true,
      types: { PERSON: 2, EMAIL: 1 },
    });
  });

  it('tells how far it is', async () => {
    const told: FilesProgress[] = [];
    const long = `Herr Thomas Berger schreibt. ${'Die Heizung läuft. '.repeat(8_000)}`;
    await review().open([file('a.txt', 'x'), file('b.txt', long)], (progress) => told.push(progress));
    expect(told.at(-1)).toMatchObject({ file: 1, done: long.length, total: long.length });
    expect(new Set(told.map(({ done }) => done)).size).toBeGreaterThan(3);
  });
});

it('a document of an office program goes all the way', { timeout: 30_000 }, async () => {
  const it = review();
  await it.open([ofFixture('letter.docx'), ofFixture('letter.pdf')], () => {});
  const { files } = it.make(['copy', 'copy'], [], []);
  expect(names(files.flatMap(({ copy }) => (copy ? [copy] : [])))).toEqual(['letter.docx', 'letter.txt']);
  const again = await review().open(
    files.flatMap(({ copy }) => (copy ? [copy] : [])),
    () => {},
  );
  const left = again.flatMap(({ text }) =>
    ['Berger', 'Krüger', 'Aydın', '90009'].filter((value) => text.includes(value)),
  );
  expect(left).toEqual([]);
});
