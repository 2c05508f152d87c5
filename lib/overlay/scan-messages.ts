import type { Detection, DetectOptions } from '@/lib/detect/types';

/** How far a scan is, in UTF-16 units, and how many findings there are so far. */
export interface ScanProgress {
  readonly done: number;
  readonly total: number;
  readonly found: number;
}

/** Overlay to its worker. */
export interface ScanOrder {
  readonly text: string;
  readonly options: DetectOptions;
}

/** Worker to overlay. */
export type ScanReport =
  | ({ readonly type: 'progress' } & ScanProgress)
  | { readonly type: 'done'; readonly detection: Detection };
