import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../document';
import { MODEL_FILES, type ModelFile, type NameModel, parseModel } from '../tagger/model';
import type { FindingType } from '../types';
import { findNames } from './names';

const bytes = (file: ModelFile) => new Uint8Array(readFileSync(`public/${MODEL_FILES[file]}`));
const NAMES = Object.keys(MODEL_FILES) as ModelFile[];
const FILES = Object.fromEntries(NAMES.map((name) => [name, bytes(name)])) as Record<ModelFile, Uint8Array>;
const MODEL = parseModel(FILES);

function found(text: string, type: FindingType, model?: NameModel): string[] {
  return findNames(createDocument(text), [], model)
    .filter((c) => c.type === type && c.confidence !== 'possible')
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

/** The marked names of a text: `[[Anna Weigl]]`. */
const expected = (marked: string) => [...marked.matchAll(/\[\[(.*?)\]\]/g)].map(([, name]) => name);
const plain = (marked: string) => marked.replace(/\[\[|\]\]/g, '');

describe('persons without the model', () => {
  it.each([
    'Sehr geehrte Frau [[Weigl]],',
    'Bitte an Herrn Dr. [[Huth]] weiterleiten.',
    'Ansprechpartnerin: [[Sabine Krüger]], Einkauf',
    'Dear Mr [[Hollis]], thank you.',
    'Der Vertrag liegt im Büro der Geschäftsleitung.',
    'Die Lieferung kommt am Montag, bitte Rampe frei halten.',
  ])('%s', (marked) => {
    expect(found(plain(marked), 'PERSON')).toEqual(expected(marked));
  });
});

describe('persons with the model', () => {
  it.each([
    'Sehr geehrte Frau [[Özdemir]],\n\nHerr [[von Aesch]] hat angerufen.\n\nMit freundlichen Grüßen\n[[Petra Lindner]]',
    'ruf mal den [[stefan]] an, die [[petra]] wartet',
    'Name;Vorname\n[[Wolf]];[[Marius]]\n[[Kurz]];[[Anneke]]',
    'Unterlagen von Frau [[Krawczyk]]. [[Krawczyk]] kommt am Montag wieder.',
    'Wir sprachen mit [[Thomas Berger]] über den Vertrag.',
    '[[Peter Schmidt]] hat angerufen.',
    'Bitte prüfe den Vertrag von [[Karl-Heinz Fischer]].',
    'Write an email to [[Sarah Miller]] and ask her about the invoice.',
    'Wer war Konrad Adenauer, und was schrieb Karl Marx?',
    'Chère Madame [[Lemoine]],',
    'Gentile Dott.ssa [[Bonfanti]],',
    'Bitte die Rampe frei halten, die Spedition kommt um neun.',
    'Wie lange gilt die Gewährleistung nach BGB?',
  ])('%s', (marked) => {
    expect(found(plain(marked), 'PERSON', MODEL)).toEqual(expected(marked));
  });

  it('says why', () => {
    const [name] = findNames(createDocument('Sehr geehrte Frau Weigl,'), [], MODEL);
    expect(name).toMatchObject({ confidence: 'certain', reason: { key: 'salutation', word: 'Frau' } });
  });

  it('leaves shielded ranges alone', () => {
    const text = 'Frau Weigl, weigl@post.example';
    const shield = {
      start: 12,
      end: text.length,
      type: 'EMAIL',
      confidence: 'certain',
      recogniser: 'email',
      reason: { key: 'email' },
    } as const;
    expect(findNames(createDocument(text), [shield], MODEL).map(({ start, end }) => [start, end])).toEqual([
      [5, 10],
    ]);
  });

  it('finds more names at the lower confidence, never fewer', () => {
    const text = 'Der alte Specht, Frau Specht und Beate. Kiefer kommt nach, sagt Beate.';
    const all = findNames(createDocument(text), [], MODEL).filter(({ type }) => type === 'PERSON');
    expect(all.length).toBeGreaterThanOrEqual(found(text, 'PERSON', MODEL).length);
  });
});

describe('organisations', () => {
  it.each([
    'Die [[Lenkwerk Technik GmbH & Co. KG]] liefert nicht.',
    'Rechnung der [[Haase & Tornow GmbH]] vom Mai',
    'Die Firma hat gekündigt.',
  ])('%s', (marked) => {
    expect(found(plain(marked), 'ORG')).toEqual(expected(marked));
    expect(found(plain(marked), 'ORG', MODEL)).toEqual(expected(marked));
  });
});

describe('hostile input', () => {
  it('takes linear time', () => {
    const start = performance.now();
    for (const piece of [
      'Frau ',
      'von der ',
      'A.',
      'GmbH & ',
      '&',
      '- ',
      'Müller-',
      'Name: ',
      '\t',
      ';x',
      '@a.',
    ]) {
      findNames(createDocument(piece.repeat(30_000 / piece.length)), [], MODEL);
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 20_000);
});

describe('a first name alone in a short request', () => {
  it.each([
    '[[Peter]] ist krank, wer übernimmt?',
    'Wie spreche ich [[Kevin]] auf seine Verspätungen an?',
    'Wie spreche ich Verspätungen an?',
  ])('%s', (marked) => {
    expect(found(plain(marked), 'PERSON', MODEL)).toEqual(expected(marked));
  });
});

describe('what a name is not', () => {
  it.each([
    ['Name\n\nE-Mail\n\nFrau [[Elif Aydın]] hat geschrieben.'],
    ['Kündigung [[Elif Aydın]].txt'],
    ['Herr [[Raum]] kommt morgen um 9 in Raum 4.'],
  ])('leaves labels and the endings of files alone: %j', (marked) => {
    expect(found(plain(marked), 'PERSON', MODEL)).toEqual(expected(marked));
  });
});

describe('parseModel', () => {
  it.each(NAMES)('refuses a damaged file: %s', (name) => {
    const half = FILES[name].subarray(0, FILES[name].length >> 1);
    expect(() => parseModel({ ...FILES, [name]: half })).toThrow();
  });

  it('refuses a file of another kind', () => {
    expect(() => parseModel({ ...FILES, names: FILES.tagger })).toThrow();
    expect(() => parseModel({ ...FILES, tagger: FILES.names })).toThrow();
  });
});
