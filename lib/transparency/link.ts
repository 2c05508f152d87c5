import { escapeHtml } from './escape';

/** A contact as a link where it is an e-mail or a web address, else as text. Nothing but `mailto:` and `https:`. */
export function linked(contact: string): string {
  const text = contact.trim();
  const target = targetOf(text);
  return target ? `<a href="${escapeHtml(target)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}

/** The address as `https:` where it is one, else `null`. */
export function httpsUrl(text: string): string | null {
  try {
    const url = new URL(text.trim());
    return url.protocol === 'https:' && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

function targetOf(text: string): string | null {
  return EMAIL.test(text) ? `mailto:${encodeURI(text)}` : httpsUrl(text);
}

const EMAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;
