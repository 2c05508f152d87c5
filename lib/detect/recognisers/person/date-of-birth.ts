import { defineRecogniser, type Hit } from '../../define-recogniser';
import type { Document } from '../../document';
import type { Examples } from '../../recogniser';
import type { Confidence } from '../../types';
import { words } from '../../word';
import { wordMatcher } from '../../word-matcher';
import { datesOf, type WrittenDate } from './dates';
import { spokenDates } from './spoken-dates';

/**
 * Date of birth: a date behind, before or under a word like "geb.", "DOB", "né le". Other dates are no
 * personal data by themselves. Once a text speaks of birth dates, the dates beside the next names of the
 * same list are taken as well.
 */
const LABEL_SOURCES: readonly string[] = [
  'geb\\b',
  'geb\\.',
  'gebor',
  'geburtsd',
  'geburtst',
  'geb[_ -]?dat',
  'gebdat',
  'geb\\.-',
  'gebtag',
  'geburtsjahr',
  'geburt\\b',
  'd\\.?o\\.?b\\b',
  'dob\\b',
  'date of birth',
  'birth',
  'born',
  'bday',
  'b-day',
  'n[ée]e? le',
  'n[ée]\\(e\\)',
  'n[ée]e? (?:à|a)\\b',
  'naissance',
  'nat[oa] (?:il|a)',
  'nat[oa]\\b',
  'nascita',
  'naci[óo]\\b',
  'nacid',
  'nacim',
  'f\\. ?nac',
  'fecha nac',
  'geboorte',
  'ur\\.',
  'urodz',
  'nar\\.',
  'naroz',
  'födel',
  '(?<=[(,;] ?)b\\. ?$',
  'bd\\b',
  'dzień urodzin',
  'jg\\b\\.?[ :]{0,2}$',
  'gebs?\\.?datum',
  'cumple',
  'verjaar',
  'urodzin',
  'ddn\\b',
  'nac\\.',
];
const LABELS = words(...LABEL_SOURCES);
/** The same at the start of a word, whatever follows: a text without any holds no date of birth. */
const ANNOUNCES = wordMatcher(
  LABEL_SOURCES.map((source) => source.replace(/^\(\?<=.*?\)| \?\$$|\[ :\].*\$$/g, '')),
);
const announces = ({ lower, words: starts }: Document) =>
  lower.includes('*') || lower.includes('°') || starts.some((start) => ANNOUNCES(lower, start) > 0);
const STAR = /(?:^|[\s,(;])[*°]\s{0,2}$/;
const REACH = 45;
/** The date answers a question in the turn before: the label may stand further away. */
const ANSWER = /[?.][^\n?]{0,20}\n[^\n:]{1,30}: [^\n]{0,30}$/;
/** A list of birthdays is announced with a colon. */
const ANNOUNCED = /geburts?t[^\d\n]{0,70}: [^\d\n]{0,20}$/;
const FAR_REACH = 110;
const BEHIND =
  /^[ ,(]{0,3}(?:geb\b|gebor|born|ist (?:er|sie) geb|zur welt|geburtst|(?:in|zu) \p{L}[\p{L} /()-]{1,40}[ ,]{1,2}(?:geboren(?!\p{L})|zur welt))/u;
/** Words that make a date one of something else, when they stand between label and date. */
const OTHER_EVENT =
  /(?:gest|verst|†|eintritt|austritt|seit|vertrag|gültig|ausgestellt|valid|issued|rechnung|termin|unfall|geheiratet|einzug|verstorben|todes)[^\d]{0,14}$|(?:^|[\s(,])(?:d\.|vom|bis|seit) ?$/;

interface Birth {
  readonly date: WrittenDate;
  readonly confidence: Confidence;
  readonly word: string;
}

const isPlausible = ({ year }: WrittenDate) => year === null || (year >= 1900 && year <= 2026);

function labelled(document: Document, date: WrittenDate, previousEnd: number): Birth | null {
  const { lower } = document;
  const wide = lower.slice(Math.max(0, date.start - FAR_REACH), date.start);
  const reach = ANSWER.test(wide) || ANNOUNCED.test(wide) ? FAR_REACH : REACH;
  const from = Math.max(0, date.start - reach, previousEnd);
  const before = lower.slice(from, date.start);
  const near = before.slice(before.lastIndexOf('\n\n') + 1);
  const label = LABELS.exec(near)?.[0] ?? (STAR.test(near) ? '*' : null);
  if (label && !OTHER_EVENT.test(near)) return { date, confidence: 'certain', word: label };
  for (const heading of document.fields.labelsAt(date.start)) {
    const found = LABELS.exec(heading)?.[0];
    if (found) return { date, confidence: 'certain', word: found };
  }
  const behind = BEHIND.exec(lower.slice(date.end, date.end + 64))?.[0];
  return behind && !date.bare ? { date, confidence: 'certain', word: behind.trim() } : null;
}

/** A name (or "am") directly before the date, as in lists of people. */
const NAME_BEFORE = /\p{L}{2,20}(?:[,;:|(–-]| am| -| –)?[ \t]{1,8}(?:am )?$/u;
const DATED_BEFORE =
  /(?<!\p{L})(?:(?:ist|war|wird|findet|termin|treffen|einsatz|fest|wurde) am|vom|von|bis|seit|ab|zum|bis zum|since|from|until|datum|date|to|on|den|der|le|il|el|op|dnia|z)[ :]{1,3}$/u;
/** Youngest year that a list without labels may hold: later dates are mostly events. */
const YOUNGEST = 2015;
/** How close the last birth date is to that of a child. */
const CLOSE = 40;
/** How far behind the last birth date a list may go on. */
const LIST_REACH = 160;

function continues(document: Document, date: WrittenDate, last: WrittenDate | null): boolean {
  if (!last || date.bare || date.start - last.end > LIST_REACH) return false;
  const between = document.text.slice(last.end, date.start);
  if (date.year !== null && date.year > YOUNGEST && (between.length > CLOSE || /[\n:]/.test(between)))
    return false;
  const before = document.text.slice(Math.max(0, date.start - 32), date.start);
  if (DATED_BEFORE.test(before.toLowerCase()) || OTHER_EVENT.test(before.toLowerCase())) return false;
  return date.year === null
    ? last.year === null && NAME_BEFORE.test(before)
    : NAME_BEFORE.test(before) || /[,;|\t] {0,12}$/.test(before);
}

function find(document: Document): Hit[] {
  if (!announces(document)) return [];
  const births: Birth[] = [];
  let last: WrittenDate | null = null;
  let previousEnd = 0;
  const dates = [...datesOf(document), ...spokenDates(document)];
  for (const date of dates.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (date.start < previousEnd) continue;
    const birth = isPlausible(date)
      ? (labelled(document, date, previousEnd) ??
        (continues(document, date, last) ? { date, confidence: 'likely' as const, word: '' } : null))
      : null;
    if (birth) {
      births.push(birth);
      last = date;
    }
    if (birth || !date.bare) previousEnd = date.end;
  }
  return births.map(({ date, confidence, word }) => ({
    start: date.start,
    end: date.end,
    confidence,
    reason: word ? { key: 'label', word } : { key: 'list' },
  }));
}

export const dateOfBirth = defineRecogniser({
  id: 'date-of-birth',
  type: 'DATE_OF_BIRTH',
  keywords: [
    'geb',
    'birth',
    'born',
    'dob',
    'd.o.b',
    'né',
    'nee ',
    'naiss',
    'nat',
    'nasc',
    'nac',
    'ur.',
    'urodz',
    '*',
    '°',
    'ddn',
    'nar',
    'bday',
    'jg',
    'cumple',
    'verjaar',
    'b.',
    'bd ',
  ],
  find,
});

export const examples: Examples = {
  hits: [
    'Erika Muster, geb. [[03.11.71]], wohnhaft',
    'geboren am [[24. November 1989]] in Köln',
    'DOB [[17/04/89]]',
    'born [[14 May 1996]], passport',
    'Née le [[21/05/1984]] à Lyon',
    'ich bin am [[12.10.1957]] geboren',
    'Die Angeklagte wurde am [[2. Oktober 1998]] in Rheine geboren.',
    'Nació en Vigo el [[3 de mayo de 1980]].',
    'Name;Geburtsdatum\nMuster;[[1986-12-04]]',
    'Vermerk: *[[19/06/1948]]',
    'Geb.-Dat.: [[190681]]',
    'Geburtstag: [[8.5.]] Torte',
    'her son (b. [[14/09/2016]]). We',
    'geburtstage im team, erinner mich als kalendertext: vesna [[4.11.]], tobi [[11.11.]] (ja)',
    'Volkan am [[1.1.1981]] geboren, Elif [[13.08.2010]], Deniz [[05.05.2013]] und der kleine Matteo [[29.2.2020]].',
    'nato il [[27.07.1949]]',
    'DDN [[02.03.1987]] F',
    'Betreft: de heer, °[[22/07/1949]], INSZ',
    'ur. [[27 lutego 1995]]',
    'geboren [[dritter fünfter neunzehnhundertfünfundfünfzig]] absatz',
    'geburtsdatum [[siebenundzwanzigster april neunundvierzig]], wohnhaft',
    'date of birth [[the third of may nineteen sixty two]] she lives',
    'nata il [[due aprile duemiladiciannove]] punto',
    'né le [[vingt-sept juillet mil neuf cent soixante-cinq]]. Lesquels',
    'Agent: Ihr Geburtsdatum oder die letzten vier Stellen der IBAN?\nKunde: [[Sechzehnter Vierter vierundsiebzig]].',
  ],
  misses: [
    'am 12.03.2024 geliefert',
    'Rechnung vom 01.02.2024',
    'geboren in Köln, seit 01.01.2020 hier',
    'geb. Müller',
    'am 12.03.2024 in Köln, geborene Müller',
    'geboren als dritter von fünf Brüdern',
    'der erste Mai war frei',
    '99.99.1999',
  ],
};
