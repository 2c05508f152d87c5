import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begun last, these would keep one browser busy while the others have nothing left to do. Longest first. */
const LONGEST = [
  'chromium/tools.test.ts',
  'firefox/tools.test.ts',
  'chromium/answers.test.ts',
  'chromium/files.test.ts',
  'chromium/overlay-looks.test.ts',
  'firefox/answers.test.ts',
  'chromium/files-looks.test.ts',
  'chromium/robust/texts.test.ts',
  'firefox/files.test.ts',
  'chromium/register-sample.test.ts',
  'chromium/register-full.test.ts',
  'chromium/start.test.ts',
];

/** Takes the longest files first, the others as they come. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
