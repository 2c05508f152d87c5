import type { FileChoice, FileFindings } from '@/lib/overlay/files/messages';
import type { FilesView } from '@/lib/overlay/protocol';

/** Nothing of it has to be decided: it goes on as it is. */
const isClean = ({ entities, refusal }: FileFindings): boolean => entities.length === 0 && !refusal;

/**
 * Nothing was found; or, in automatic mode, all that was found can be replaced in files that stay what they
 * are. What was not read, and a copy of another format, is always asked about.
 */
export function needsNoQuestion(
  { automatic }: { readonly automatic: boolean },
  files: readonly FileFindings[],
): boolean {
  const isRead = files.every(({ refusal, gaps }) => !refusal && gaps.length === 0);
  const found = files.filter(({ entities }) => entities.length > 0);
  return (
    isRead &&
    (found.length === 0 || (automatic && found.every(({ copyExtension }) => copyExtension === undefined)))
  );
}

/** What is preset: copies where something was found; what could not be read stays out, pictures excepted. */
export function firstChoice(file: FileFindings): FileChoice {
  if (isClean(file) || (file.refusal === 'media' && file.entities.length === 0)) return 'original';
  return file.refusal && file.refusal !== 'media' ? 'omit' : 'copy';
}

type OriginalRules = Pick<FilesView, 'allowOriginal' | 'blocked'>;

/** Whether findings of this file may leave as they are. */
export function mayKeep({ entities }: FileFindings, { allowOriginal, blocked }: OriginalRules): boolean {
  return allowOriginal && !entities.some(({ type, confidence }) => blocked.includes(`${type} ${confidence}`));
}

/** Pictures can't be read by nobody's choice; any other file that was not read counts as one with findings. */
function mayLeave(file: FileFindings, rules: OriginalRules): boolean {
  const isUnread = file.refusal !== undefined && file.refusal !== 'media';
  return mayKeep(file, rules) || (file.entities.length === 0 && !isUnread);
}

/**
 * What can be chosen, the safest first. Where the original is forbidden, a file with findings goes out
 * as a copy or not at all.
 */
export function offeredChoices(file: FileFindings, rules: OriginalRules): readonly FileChoice[] {
  const offers: FileChoice[] = [];
  if (file.entities.length > 0) offers.push('copy');
  if (mayLeave(file, rules)) offers.push('original');
  return [...offers, 'omit'];
}

/** Whether a choice lets out something that was found or could not be read. */
export function needsReason(file: FileFindings, choice: FileChoice): boolean {
  return choice === 'original' && !isClean(file) && file.refusal !== 'media';
}
