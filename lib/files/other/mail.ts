import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { textOfHtml } from '@/lib/files/markup/html';
import { applyEdits } from '@/lib/files/passages';
import type { OpenedFile } from '@/lib/files/types';

/** Parts of a message that are mail or text themselves go into the text; others are named as a gap. */
const MAX_DEPTH = 5;

/**
 * A stored e-mail (RFC 5322, MIME). The copy is a plain message with the same head and text in UTF-8;
 * attachments are left out of it.
 */
export async function readMail(bytes: Uint8Array): Promise<OpenedFile> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: MAX_DEPTH * 10 });
  if (mail.headers.length === 0) throw new Error('no head');
  const head = headOf(mail);
  const text = `${head}\n\n${bodyOf(mail)}${attachmentNames(mail.attachments)}`;
  return {
    text,
    gaps: mail.attachments.length > 0 ? ['attachments'] : [],
    write: (edits) => new TextEncoder().encode(messageOf(applyEdits(text, edits))),
  };
}

const bodyOf = ({ text, html }: Email): string => (text?.trim() ? text : textOfHtml(html ?? ''));

function headOf(mail: Email): string {
  const lines: (readonly [string, string | undefined])[] = [
    ['From', list(mail.from && [mail.from])],
    ['To', list(mail.to)],
    ['Cc', list(mail.cc)],
    ['Reply-To', list(mail.replyTo)],
    ['Date', mail.date],
    ['Subject', mail.subject],
  ];
  return lines
    .flatMap(([name, value]) => (value ? [`${name}: ${value.replace(/\s+/g, ' ')}`] : []))
    .join('\n');
}

function list(addresses: readonly Address[] | undefined): string | undefined {
  return addresses?.map(one).join(', ');
}

function one(address: Address): string {
  if (address.group) return `${address.name}: ${list(address.group)}`;
  return address.name ? `${address.name} <${address.address}>` : (address.address ?? '');
}

function attachmentNames(attachments: readonly Attachment[]): string {
  return attachments.map(({ filename }) => `\n[${filename ?? '?'}]`).join('');
}

/** The text with the head's end found again and what a reader of mail needs to show it. */
function messageOf(text: string): string {
  const at = text.indexOf('\n\n');
  const mime = 'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit';
  return `${text.slice(0, at)}\n${mime}${text.slice(at)}`.replace(/\r?\n/g, '\r\n');
}
