import { formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';

/** A size in bytes as people say it: 26 MB. */
export function formatSize(language: Language, bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  const digits = megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes);
  return `${formatNumber(language, digits)} MB`;
}
