import type { Language } from '@/lib/i18n/language';

/** The papers of a company, by their number in the documentation. */
export const PAPER_IDS = ['O-1', 'O-2', 'O-3', 'O-4', 'O-5', 'O-6', 'O-7', 'O-8', 'O-9', 'O-10'] as const;
export type PaperId = (typeof PAPER_IDS)[number];

/** A code of the data model beside its words; several codes are parted by a space. */
export interface Coded {
  readonly code: string;
  readonly text: string;
}

/** A value in a paper. `undefined`: nobody has said; a calendar day is `YYYY-MM-DD`. */
export type Value = string | number | boolean | { readonly day: string } | Coded | undefined;

/** One field with its value; `note` says where it comes from or what it rests on. */
export interface Fact {
  /** Name for other programs; never changes. */
  readonly code: string;
  readonly label: string;
  readonly value: Value;
  readonly note?: string;
}

export interface CheckItem {
  readonly text: string;
  readonly done: boolean;
}

/** What a section is made of. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** Has to be seen: a gap, a limit, a sentence that must not be missed. */
  | { readonly kind: 'note'; readonly text: string }
  /** The risk class, framed. */
  | { readonly kind: 'class'; readonly value: Coded }
  /** A wording to be taken over as it is, in its own language. */
  | { readonly kind: 'quote'; readonly text: string; readonly language: Language }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'checks'; readonly items: readonly CheckItem[] };

export interface Section {
  readonly kind: 'section';
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Follows the numbered sections without a number of its own; the first begins on a new page. */
  readonly annex?: true;
  readonly newPage?: true;
}

export interface Column {
  /** Name for other programs; never changes. */
  readonly code: string;
  readonly title: string;
  /** Share of the width against the other columns. */
  readonly width: number;
  /** `sheet`: only in spreadsheets and files for programs; `paper`: joins several of those for reading. */
  readonly only?: 'sheet' | 'paper';
}

export interface PaperTable {
  readonly kind: 'table';
  /** Name of its sheet in a workbook. */
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
  /** What to say where there are no rows. */
  readonly empty: string;
  /** Belongs to the workbook alone; on paper another document holds it. */
  readonly sheetOnly?: true;
  readonly newPage?: true;
}

export type Part = Section | PaperTable;

/** Something still to be done before the paper is complete. */
export interface OpenPoint {
  readonly text: string;
  /** Role that has to do it. */
  readonly owner?: string;
  readonly due?: string;
}

/** What stands at the head of every paper. */
export interface PaperHead {
  readonly company: string;
  /** Trade, place; may be empty. */
  readonly companyLine: string;
  readonly state: 'draft' | 'released';
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Counts up within the day, from 1. */
  readonly version: number;
  readonly lawVersion: string;
  /** Number of the company's rules; empty where there are none. */
  readonly policyVersion: string;
  readonly productVersion: string;
  /** Smallest group that is shown by its role, where the paper shows roles with figures. */
  readonly minGroupSize?: number;
  /** Fingerprint of the key that the file is signed with; empty until there is one. */
  readonly fingerprint: string;
  /** Made from the sample company, not from a real one. */
  readonly sample?: true;
}

/** A paper, whatever file it becomes. Words are in `language`; a renderer adds only its own frame. */
export interface Paper {
  readonly id: PaperId;
  /** First part of the file's name, e.g. `KI-Verzeichnis`. */
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Number of what it is about, e.g. `UC-014`. */
  readonly subject?: string;
  readonly landscape: boolean;
  /** Sections carry numbers. */
  readonly numbered: boolean;
  readonly head: PaperHead;
  readonly parts: readonly Part[];
  readonly openPoints: readonly OpenPoint[];
  /** Roles that sign. */
  readonly signers: readonly string[];
}

/** Columns of a table with their places, as one kind of file shows them. */
export function columnsFor(
  { columns }: PaperTable,
  medium: 'sheet' | 'paper',
): readonly (Column & { readonly index: number })[] {
  return columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ only }) => only === undefined || only === medium);
}
