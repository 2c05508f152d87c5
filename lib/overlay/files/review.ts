import type { Detector } from '@/lib/detect/detect';
import { detectInSlices } from '@/lib/detect/slices';
import type { Detection, DetectOptions, Finding, FindingType } from '@/lib/detect/types';
import { readableName, safeName } from '@/lib/files/file-name';
import { LARGEST, openFile } from '@/lib/files/open';
import { applyEdits } from '@/lib/files/passages';
import type { Edit, OpenedFile, Refusal } from '@/lib/files/types';
import { findingsOf } from '@/lib/pseudonymise/findings-of';
import type { Conversation, Entity, Place } from '@/lib/pseudonymise/types';
import type { FileChoice, FileFindings, FilesOrder, FilesProgress, MadeFile, MadeFiles } from './messages';
import { scanName } from './scan-name';

/** A file's share of the text that all files form together. */
interface Section {
  readonly file: File;
  readonly opened: OpenedFile | Refusal;
  /** Where its name begins in the joint text, where its content does, and where it ends. */
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly special: Detection['special'];
}

/**
 * Several files as one text: a person who stands in two of them is one entity with one placeholder.
 * Lives as long as the question about them.
 */
export class FileReview {
  private readonly conversation: Conversation;
  private readonly detector: Detector;
  private readonly options: DetectOptions;
  private sections: readonly Section[] = [];
  private entities: readonly Entity[] = [];
  private text = '';

  constructor(conversation: Conversation, detector: Detector, options: DetectOptions) {
    this.conversation = conversation;
    this.detector = detector;
    this.options = options;
  }

  /** Reads and scans the files one after the other. */
  async open(files: readonly File[], onProgress: (progress: FilesProgress) => void): Promise<FileFindings[]> {
    const sections: Section[] = [];
    const findings: Finding[] = [];
    for (const [index, file] of files.entries()) {
      const opened = await this.read(file);
      const content = typeof opened === 'string' ? '' : opened.text;
      const tell = (done: number, found: number) =>
        onProgress({ file: index, done, total: content.length, found: findings.length + found });
      const scanned = this.scan(content, tell);
      sections.push(this.append(file, opened, content, scanned, findings));
    }
    this.sections = sections;
    return this.group(findings);
  }

  /** Two entities are one from now on. @returns what was found in each file, anew */
  join(into: string, other: string): FileFindings[] {
    this.conversation.join(into, other);
    return this.group(this.entities.flatMap(findingsOf));
  }

  /** What stands at a place of a file is another entity. @returns what was found in each file, anew */
  split({ file, id, start, end }: Extract<FilesOrder, { type: 'split' }>): FileFindings[] {
    const offset = this.sections[file]?.start ?? 0;
    const entity = this.entities.find((it) => it.id === id);
    const place = entity?.places.find((it) => it.start === start + offset && it.end === end + offset);
    if (entity && place) this.conversation.split(entity, place, this.text);
    return this.group(this.entities.flatMap(findingsOf));
  }

  private group(findings: readonly Finding[]): FileFindings[] {
    this.entities = this.conversation.entities(this.text, findings);
    return this.sections.map((section) => this.shownOf(section));
  }

  /** Writes the copies. Values of files that go out as they are, or not at all, are not given out. */
  make(choices: readonly FileChoice[], keep: readonly string[], always: readonly string[]): MadeFiles {
    const isCopied = (place: Place) => choices[this.sectionAt(place.start)] === 'copy';
    const kept = new Set(keep);
    const chosen = withPlaces(this.entities, isCopied);
    const edits = this.replace(chosen, kept);
    const replaced = new Set(chosen.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
    const leaving = this.surfaces(this.entities, ({ start }, { id }) => {
      const choice = choices[this.sectionAt(start)];
      return choice === 'original' || (choice === 'copy' && !replaced.has(id));
    });
    const staying = this.surfaces(chosen, (_, { id }) => replaced.has(id));
    return {
      files: this.sections.map((section, i) => this.madeFile(section, choices[i] ?? 'omit', edits)),
      conversation: this.conversation.serialise(),
      staying: [...staying].filter((surface) => !leaving.has(surface)),
      leaving: [...leaving],
      allowed: [...this.surfaces(this.entities, (_, { id }) => always.includes(id))],
    };
  }

  private scan(content: string, tell: (done: number, found: number) => void): Detection {
    tell(0, 0);
    const scan = detectInSlices(this.detector, content, this.options);
    for (let step = scan.next(); ; step = scan.next()) {
      if (step.done) return step.value;
      tell(step.value.done, step.value.found);
    }
  }

  private async read(file: File): Promise<OpenedFile | Refusal> {
    if (file.size > LARGEST) return 'large';
    try {
      return await openFile(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      return 'broken'; // gone or changed since it was chosen
    }
  }

  private append(
    file: File,
    opened: OpenedFile | Refusal,
    content: string,
    scanned: Detection,
    findings: Finding[],
  ): Section {
    const name = readableName(file.name);
    const start = this.text.length;
    const at = start + name.length + 1;
    const known = scanned.findings.map((finding) => ({
      text: content.slice(finding.start, finding.end),
      finding,
    }));
    for (const finding of scanName(name, (text) => this.detector.detect(text, this.options), known))
      findings.push(moved(finding, start));
    for (const finding of scanned.findings) findings.push(moved(finding, at));
    this.text += `${name}\n${content}\n\n`;
    const special = scanned.special.map((hint) => ({
      ...hint,
      places: hint.places.map((place) => moved(place, name.length + 1)),
    }));
    return { file, opened, start, content: at, end: at + content.length, special };
  }

  private shownOf({ file, opened, start, end, special }: Section): FileFindings {
    const isHere = (place: Place) => place.start >= start && place.start < end;
    const entities = withPlaces(this.entities, isHere).map((entity) => ({
      ...entity,
      places: entity.places.map((place) => moved(place, -start)),
    }));
    const base = { name: file.name, size: file.size, text: this.text.slice(start, end), entities, special };
    if (typeof opened === 'string') return { ...base, refusal: opened, gaps: [] };
    const { gaps, copyExtension } = opened;
    return { ...base, gaps, ...(copyExtension !== undefined && { copyExtension }) };
  }

  /** Gives the placeholders out. @returns what is written where, in the joint text */
  private replace(chosen: readonly Entity[], kept: ReadonlySet<string>): readonly Edit[] {
    const { text } = this.conversation.replace(this.text, chosen, kept);
    const edits = editsOf(chosen, kept);
    if (applyEdits(this.text, edits) !== text)
      throw new Error('placeholders changed while they were given out');
    return edits;
  }

  private madeFile(section: Section, choice: FileChoice, edits: readonly Edit[]): MadeFile {
    const { opened, start, end } = section;
    const here = withPlaces(this.entities, (place) => place.start >= start && place.start < end);
    const facts = {
      choice,
      isClean: here.length === 0,
      isChecked: typeof opened !== 'string',
      types: countTypes(here),
    };
    if (choice !== 'copy') return facts;
    return {
      ...facts,
      copy: copyOf(
        section,
        edits.filter((edit) => edit.start >= start && edit.start < end),
      ),
    };
  }

  private sectionAt(offset: number): number {
    return this.sections.findIndex(({ start, end }) => offset >= start && offset < end);
  }

  private surfaces(
    entities: readonly Entity[],
    counts: (place: Place, entity: Entity) => boolean,
  ): Set<string> {
    return new Set(
      entities.flatMap((entity) =>
        entity.places
          .filter((place) => counts(place, entity))
          .map(({ start, end }) => this.text.slice(start, end)),
      ),
    );
  }
}

function moved<P extends { readonly start: number; readonly end: number }>(place: P, by: number): P {
  return { ...place, start: place.start + by, end: place.end + by };
}

/** Entities with only those of their places; the same objects where nothing is left out. */
function withPlaces(entities: readonly Entity[], counts: (place: Place) => boolean): Entity[] {
  return entities.flatMap((entity) => {
    const places = entity.places.filter(counts);
    if (places.length === entity.places.length) return [entity];
    return places.length === 0 ? [] : [{ ...entity, places }];
  });
}

function editsOf(entities: readonly Entity[], kept: ReadonlySet<string>): Edit[] {
  const places = entities.filter(({ id }) => !kept.has(id)).flatMap((entity) => entity.places);
  return [...places].sort((a, b) => a.start - b.start);
}

function countTypes(entities: readonly Entity[]): Partial<Record<FindingType, number>> {
  const counts: Partial<Record<FindingType, number>> = {};
  for (const { type, places } of entities) counts[type] = (counts[type] ?? 0) + places.length;
  return counts;
}

/** The copy, under a name without the replaced values. An unread file keeps its content. */
function copyOf({ file, opened, start, content }: Section, edits: readonly Edit[]): File {
  const inName = edits.filter((edit) => edit.start < content).map((edit) => moved(edit, -start));
  const inContent = edits.filter((edit) => edit.start >= content).map((edit) => moved(edit, -content));
  const isRead = typeof opened !== 'string';
  const extension = isRead ? opened.copyExtension : undefined;
  const name = safeName(applyEdits(file.name, inName), extension);
  const type = extension === undefined ? file.type : 'text/plain';
  const bytes: BlobPart = isRead ? new Uint8Array(opened.write(inContent)) : file;
  return new File([bytes], name, { type });
}
