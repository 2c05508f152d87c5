/**
 * Why a file was left out. `too_large`: not even read. `unreadable`: the browser could not read it.
 * `broken`: no JSON, or cut off. `foreign`: not one of ours. `newer`: written by a newer version. `sample`:
 * from the sample company. `wrong_kind`: a backup where the company's file belongs, or the reverse. `form`:
 * a field does not fit. `altered`: changed or damaged after it was written. `chain`: versions are missing or
 * altered. `result`: a classification that its answers don't give. `day`: a day in the future. `suspicious`:
 * markup or a formula where a name belongs.
 */
export const FILE_PROBLEMS = [
  'too_large',
  'unreadable',
  'broken',
  'foreign',
  'newer',
  'sample',
  'wrong_kind',
  'form',
  'altered',
  'chain',
  'result',
  'day',
  'suspicious',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** A file that is not taken. `place` names tables, rows and fields, never what stands there. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly problem: FileProblem;
  readonly place: string;

  constructor(problem: FileProblem, place = '') {
    super(`${problem}: ${place}`);
    this.problem = problem;
    this.place = place;
  }
}
