import { ruleFacts } from './rule-facts';
import type { PaperSource } from './source';
import { wordsOf } from './words';

/** How exactly the register keeps the day of a use, in words. */
export function exactLines(source: PaperSource): readonly string[] {
  const { works } = wordsOf(source.language);
  return [works(`exact.${ruleFacts(source).granularity}`), works('exact.never')];
}

/** What leaves the browser by itself: nothing, or counts to the company's own server. */
export function sendingLine(source: PaperSource): string {
  const { works } = wordsOf(source.language);
  const host = ruleFacts(source).here?.collector;
  return host ? works('collector.host', { host }) : works('collector.none');
}

/** What the rules in force say, a sentence each. What only the browser knows is left out where it is not known. */
export function rulesInForce(source: PaperSource): readonly string[] {
  const { works } = wordsOf(source.language);
  const { here, minGroupSize } = ruleFacts(source);
  const general = [...exactLines(source), works('group', { n: minGroupSize })];
  if (!here) return general;
  const original = here.reasonRequired ? works('reason.yes') : works('reason.no');
  return [
    ...general,
    here.allowOriginal ? original : works('original.no'),
    here.allowPause ? works('pause.yes') : works('pause.no'),
    here.keepMappingDays > 0 ? works('mapping.days', { n: here.keepMappingDays }) : works('mapping.0'),
    sendingLine(source),
    works(`other.${here.otherTools}`),
  ];
}
