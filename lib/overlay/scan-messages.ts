import type { SliceProgress } from '@/lib/detect/slices';
import type { Detection, DetectOptions } from '@/lib/detect/types';

/** Overlay to its worker. */
export interface ScanOrder {
  readonly text: string;
  readonly options: DetectOptions;
}

/** Worker to overlay. */
export type ScanReport =
  | ({ readonly type: 'progress' } & SliceProgress)
  | { readonly type: 'done'; readonly detection: Detection };
