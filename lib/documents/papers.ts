import { registerPaper } from './o1-register';
import { sheetPaper } from './o2-sheet';
import { classificationPaper, versionHashes } from './o3-record';
import { art30Paper, needsArt30 } from './o4-art30';
import { ownArt30Paper } from './o4-own';
import { noticesPaper } from './o5-notices';
import { staffPaper } from './o6-staff';
import { vendorPaper } from './o7-vendor';
import { managementPaper } from './o8-management';
import { needsWorksPaper, worksPaper } from './o10-works';
import type { PaperSource } from './source';
import type { Paper } from './tree';
import { caseViews } from './view';

/** Every paper the register gives, O-1 to O-8 and O-10, in the order of the folder. The folder itself is O-9. */
export async function papersOf(source: PaperSource): Promise<readonly Paper[]> {
  const { snapshot } = source;
  const views = caseViews(snapshot);
  const hashes = await versionHashes(snapshot.assessments);
  return [
    registerPaper(source),
    ...views.map((view) => sheetPaper(view, source)),
    ...views.map((view) => classificationPaper(view, source, hashes)),
    ...views.filter(needsArt30).map((view) => art30Paper(view, source)),
    ownArt30Paper(source),
    noticesPaper(source),
    staffPaper(source),
    ...snapshot.vendorChecks.map((check) => vendorPaper(check, source)),
    managementPaper(source),
    ...(needsWorksPaper(source) ? [worksPaper(source)] : []),
  ];
}

/** What a paper is called in addresses and lists: `O-2/UC-014`, `O-1`. */
export function paperKey({ id, subject }: Pick<Paper, 'id' | 'subject'>): string {
  return subject ? `${id}/${subject}` : id;
}
