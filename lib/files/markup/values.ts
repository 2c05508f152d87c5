import { decodeHTML, decodeXML } from 'entities/decode';
import type { Encoding } from '@/lib/files/passages';

/** Text as it stands in markup → text as it is read. */
export const readXml = (raw: string): string => (raw.includes('&') ? decodeXML(raw) : raw);
export const readHtml = (raw: string): string => (raw.includes('&') ? decodeHTML(raw) : raw);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** For text and for attribute values in either kind of quotes. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

export const ESCAPED: Encoding = { encode: escapeMarkup };

/** Inside of CDATA nothing is escaped; its end mark can't stand in it. */
export const CDATA: Encoding = { encode: (text) => text.replaceAll(']]>', ']] >') };

/** Inside of a comment two hyphens can't stand. */
export const COMMENT: Encoding = { encode: (text) => text.replaceAll('--', '- -') };
