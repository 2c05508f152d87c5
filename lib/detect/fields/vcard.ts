import { type Field, trimmed } from './field';

/** `ADR;TYPE=work:box;extension;street;town;region;postcode;country` of a vCard (RFC 6350, 6.3.1). */
const ADDRESS = /^(?:item\d{1,2}\.)?ADR(?:;[^:\n]{0,80})?:/gim;
const PARTS = ['', '', 'street', 'town', '', 'postcode', ''] as const;

/** Street and postcode of contact cards. */
export function vcardFields(text: string): Field[] {
  if (!text.includes('ADR')) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ index, 0: head }) => {
    let from = index + head.length;
    const line = text.slice(from).split('\n', 1)[0] ?? '';
    return line.split(';').flatMap((part, column) => {
      const range = trimmed(text, from, from + part.length);
      from += part.length + 1;
      const label = PARTS[column];
      return label && range ? [{ label, ...range }] : [];
    });
  });
}
