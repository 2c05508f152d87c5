import { currentLaw } from '@/lib/law/laws';
import { ruleFacts } from './rule-facts';
import type { PaperSource } from './source';
import type { Paper, PaperHead, PaperId } from './tree';
import { wordsOf } from './words';

/** What a paper's own function says; the rest of it is the same for all. */
export type PaperContent = Pick<Paper, 'parts' | 'openPoints'> &
  Partial<Pick<Paper, 'subject' | 'landscape' | 'numbered' | 'subtitle'>> & {
    readonly state: PaperHead['state'];
    /** State of the law that the paper rests on, where it is not the current one. */
    readonly lawVersion?: string;
    /** The paper shows figures or units by role. */
    readonly showsRoles?: boolean;
    /** Nobody signs it. */
    readonly unsigned?: true;
  };

/** A paper with its head. Its version is 1 until a file of the day gets a number. */
export function paperOf(id: PaperId, source: PaperSource, content: PaperContent): Paper {
  const { say } = wordsOf(source.language);
  return {
    id,
    file: say(`${id}.file`),
    language: source.language,
    title: say(`${id}.title`),
    subtitle: content.subtitle ?? '',
    ...(content.subject === undefined ? {} : { subject: content.subject }),
    landscape: content.landscape ?? false,
    numbered: content.numbered ?? false,
    head: headOf(source, content),
    parts: content.parts,
    openPoints: content.openPoints,
    signers: content.unsigned
      ? []
      : [say('signer.management'), say('signer.data_protection'), say('signer.owner')],
  };
}

function headOf(source: PaperSource, { state, lawVersion, showsRoles }: PaperContent): PaperHead {
  const { snapshot, day, productVersion, fingerprint, isSample } = source;
  return {
    company: snapshot.company?.name ?? '',
    companyLine: snapshot.company?.address.replace(/\s*[\r\n]+\s*/g, ' · ') ?? '',
    state,
    day,
    version: 1,
    lawVersion: lawVersion ?? currentLaw.version,
    policyVersion: ruleFacts(source).version,
    productVersion,
    ...(showsRoles ? { minGroupSize: groupSize(source) } : {}),
    fingerprint,
    ...(isSample ? { sample: true as const } : {}),
  };
}

/** Smallest group that is shown by its role. */
export function groupSize(source: PaperSource): number {
  return ruleFacts(source).minGroupSize;
}
