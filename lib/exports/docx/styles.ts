import type { IStylesOptions } from 'docx';

const INK = '14242B';
const GREY = '5A6B72';
const ACCENT = '0B5966';

/**
 * Looks of a Word document.
 *
 * @param size of the text, half points
 * @param language BCP 47, for the spelling check
 */
export function STYLES(size: number, language: string): IStylesOptions {
  const font = 'Arial';
  const heading = (points: number, before: number, after: number, outlineLevel?: number) => ({
    run: { font, size: points * 2, bold: true, color: INK },
    paragraph: {
      spacing: { before, after },
      keepNext: true,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  });
  const small = (id: string, points: number, color: string) => ({
    id,
    name: id,
    basedOn: 'Normal',
    run: { size: points * 2, color },
  });
  return {
    default: {
      document: {
        run: { font, size, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 60 } },
      },
      title: heading(20, 60, 40),
      heading1: { ...heading(12, 240, 80, 0), run: { ...heading(12, 0, 0).run, color: ACCENT } },
      heading2: heading(10, 160, 60, 1),
    },
    paragraphStyles: [
      small('Sub', 11, GREY),
      small('Foot', 7.5, GREY),
      small('Small', 8, GREY),
      {
        id: 'Wording',
        name: 'Wording',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 280 },
          border: { left: { style: 'single', size: 12, color: '7DBCC3', space: 8 } },
        },
      },
      {
        id: 'Notice',
        name: 'Notice',
        basedOn: 'Normal',
        paragraph: {
          shading: { type: 'clear', fill: 'FCF1D9' },
          border: { left: { style: 'single', size: 16, color: '7D5000', space: 6 } },
        },
      },
    ],
  };
}
