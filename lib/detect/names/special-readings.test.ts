import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../document';
import { healLetters } from '../ocr';
import { NO_LEXICON } from '../tagger/lexicon';
import { loadModel } from '../tagger/load-model';
import { tokenise } from '../tagger/tokens';
import { readContext } from './context';
import { isTownOfDate } from './date-lines';
import { doubtSubjects } from './doubts';
import { findLabelledNames } from './labelled';
import { findParties } from './parties';
import { spelledTokens } from './spelling';

const MODEL = await loadModel(async (path) => new Uint8Array(await readFile(`public/${path}`)));
const contextOf = (text: string) => readContext(tokenise(text), NO_LEXICON, []);

describe('findLabelledNames', () => {
  const found = (text: string) => {
    const { tokens, ...context } = contextOf(text);
    return findLabelledNames({ ...context, tokens }, createDocument(text).fields.all).map(({ from, to }) =>
      text.slice(tokens.start[from], tokens.end[to - 1]),
    );
  };

  it.each([
    ['{ "vorname": "Océane", "nachname": "de la Fuente" }', ['Océane', 'de la Fuente']],
    ['Nachname: Oyelaran-Wirth', ['Oyelaran-Wirth']],
    ['id;Vorname;Nachname\n1;Xhevat;Ndrecaj', ['Xhevat', 'Ndrecaj']],
    ["INSERT INTO p (nr, vorname, nachname) VALUES (1, 'Jarla', 'Wićaz');", ['Jarla', 'Wićaz']],
    ['<last_name>Brzozowski</last_name>', ['Brzozowski']],
    ['Name;Vorname\nKurz;Anneke', ['Kurz', 'Anneke']],
    ['nr;name\n1;Anneke', []],
    ['nachname: unbekannt', []],
    ['"nachname": "string"', []],
    ['nachname = eingabe.nachname', []],
    ['Nachname: Vorname', []],
    ['Produktname: Xaver', []],
    ['Nachname: 4711', []],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('findParties', () => {
  it.each([
    ['In Sachen Rossi./.Petkova am 1.12.', ['Rossi', 'Petkova']],
    ['Haddad ./. Kfz-Prüfstelle Nord', ['Haddad']],
    ['Schulz ./. Bach AG, Termin', ['Schulz']],
    ['Miete ./. 3 %', []],
    ['Kosten 100 ./. 20', []],
    ['siehe ./.', []],
  ])('%s', (text, names) => {
    const context = readContext(tokenise(text), MODEL.lexicon, []);
    const { start, end } = context.tokens;
    expect(findParties(context).map(({ from, to }) => text.slice(start[from], end[to - 1]))).toEqual(names);
  });
});

describe('spelledTokens', () => {
  const spelled = (text: string) => {
    const tokens = tokenise(text);
    const marks = spelledTokens(tokens);
    return Array.from(marks.keys())
      .filter((i) => marks[i])
      .map((i) => text.slice(tokens.start[i], tokens.end[i]));
  };

  it.each([
    ['Wojtkowiak, also Wilhelm, Otto, Julius', ['Wilhelm', 'Otto', 'Julius']],
    ['A wie Anton, B wie Berta, C wie Cäsar', ['Anton', 'Berta', 'Cäsar']],
    ['Kennwort Bravo Tango Papa', ['Bravo', 'Tango', 'Papa']],
    ['es kommen Anton, Berta und Emil', []],
    ['Martha Schule Otto', ['Martha', 'Schule', 'Otto']],
    ['Berta und Otto', []],
    ['', []],
  ])('%s', (text, words) => {
    expect(spelled(text)).toEqual(words);
  });
});

describe('isTownOfDate', () => {
  const isTown = (text: string, words = 1) =>
    isTownOfDate(contextOf(text), {
      from: 0,
      to: words,
      type: 'PERSON',
      confidence: 'likely',
      reason: { key: 'context' },
      source: 'names-tagger',
    });

  it.each([
    ['Dijon, le 4 novembre 2024', true],
    ['Parma, 11 febbraio 2025', true],
    ['Lugo, 9 de marzo de 2024', true],
    ['Köln, den 3. Mai 2026', true],
    ['Kessel, 03.05.1980', false],
    ['Kessel, 14 Jahre im Betrieb', false],
    ['Kessel kommt am 3. Mai 2026', false],
  ])('%s', (text, town) => {
    expect(isTown(text)).toBe(town);
  });
});

describe('doubtSubjects', () => {
  const confidence = (text: string, name: string) => {
    const context = contextOf(text);
    const from = context.tokens.start.indexOf(text.indexOf(name));
    const to = context.tokens.end.indexOf(text.indexOf(name) + name.length) + 1;
    const reason = { key: 'first-name' };
    const mention = {
      from,
      to,
      type: 'PERSON',
      confidence: 'likely',
      reason,
      source: 'names-tagger',
    } as const;
    return doubtSubjects(context, [mention])[0]?.confidence;
  };

  it.each([
    ["Dahlie 'Berta Rot', Astern", 'Berta Rot', 'possible'],
    ['Regal „Konrad“ in Eiche', 'Konrad', 'possible'],
    ['Regal Konrad in Eiche', 'Konrad', 'likely'],
    ['Liebe Frau Weigl, bitte „Konrad“ anrufen', 'Konrad', 'likely'],
    ['Er heißt „Konrad“', 'Konrad', 'possible'],
    ['Name: "Konrad"', 'Konrad', 'likely'],
    ['die Königin Luise lud ein', 'Luise', 'possible'],
    ['Liebe Frau Weigl, König Konrad kommt', 'Konrad', 'likely'],
  ])('%s', (text, name, expected) => {
    expect(confidence(text, name)).toBe(expected);
  });
});

describe('healLetters', () => {
  it.each([
    ['Wo1fgang Sch1ägl', 'Wolfgang Schlägl'],
    ['J0hanna', 'Johanna'],
    ['Kirchweg 10, A1, B20, 1a', 'Kirchweg 10, A1, B20, 1a'],
  ])('%s', (text, healed) => {
    expect(healLetters(text)).toBe(healed);
  });
});
