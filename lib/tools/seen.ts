import { CHAT } from './seen/chat';
import { CODE } from './seen/code';
import { EUROPE } from './seen/europe';
import { MEDIA } from './seen/media';
import { OFFICE } from './seen/office';
import { WRITING } from './seen/writing';
import type { SeenTool } from './types';

/** AI hosts whose use is only noted: their pages are not known well enough to promise a guard. */
export const SEEN_TOOLS: readonly SeenTool[] = [CHAT, EUROPE, WRITING, MEDIA, CODE, OFFICE]
  .flat()
  .map(([id, name, vendorCountry, hosts, paths = []]) => ({ id, name, vendorCountry, hosts, paths }));
