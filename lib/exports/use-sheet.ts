import type { Value } from '@/lib/documents/tree';
import { paperStrings } from '@/lib/i18n/paper';
import { translator } from '@/lib/i18n/translator';
import type { Use } from '@/lib/register/use';
import { germanUseTable } from './use-table';
import type { Workbook } from './xlsx/workbook';

/** Width of the columns of words, characters; those of counts are narrow. */
const WORDS = 18;
const COUNT = 10;

/** Single uses as a workbook, in German words, with a sheet that says what they are. */
export function usesWorkbook(
  uses: readonly Use[],
  { day, productVersion }: { readonly day: string; readonly productVersion: string },
): Workbook {
  const say = translator(paperStrings, 'de');
  const rows = germanUseTable(uses);
  const head = rows.next().value as readonly string[];
  return {
    title: 'KI-Nutzungen',
    day,
    landscape: true,
    pageOf: say.template('page.of'),
    sheets: [
      {
        name: 'Nutzungen',
        columns: head.map((title, index) => ({ title, width: index < 7 ? WORDS : COUNT })),
        rows: rows as Iterable<readonly Value[]>,
        rowCount: uses.length,
        wrap: false,
      },
      {
        name: say('sheet.meta'),
        columns: [
          { title: say('flat.field'), width: 30 },
          { title: say('flat.value'), width: 60 },
        ],
        rows: [
          [say('meta.day'), { day }],
          [say('meta.made'), say('made.by', { version: productVersion })],
          [say('purpose')],
          [say('advice')],
        ],
        rowCount: 4,
        wrap: true,
      },
    ],
  };
}
