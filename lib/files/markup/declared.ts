const DECLARATION =
  /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']|<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i;

/** The encoding that an XML or HTML file says it has. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const match = DECLARATION.exec(head);
  return match?.[1] ?? match?.[2];
}
