import type { Language } from '@/lib/i18n/language';
import { translator } from '@/lib/i18n/translator';
import { useStrings } from '@/lib/i18n/uses';
import { toolName } from '@/lib/tools/all-tools';
import { PAD_ID } from '@/lib/tools/pad';

/** Name of a tool as the register shows it: like `toolName`, but the pad has its name, too. */
export function toolTitle(id: string, language: Language): string {
  return id === PAD_ID ? translator(useStrings, language)('tool.pad') : toolName(id);
}
