/** Shannon entropy of a string in bits per character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

const PLACEHOLDER =
  /^(?:<.*|\$[{(]?[a-z_]|\{\{|%[a-z_]+%|your[-_ ]|my[-_]?(?:secret|password|key)|xxx|\*{3,}|\.{3}|changeme|change_me|example|beispiel|passwor[dt]|kennwort|secret|token|null|none|undefined|true|false|string|todo|redacted|geheim|placeholder|dein[-_]|ihr[-_]|hier|n\/a|process\.env|os\.environ|env\(|getenv|vault|secrets?\.|insert|enter|test$|abc123$|[•●x*]+$)|_HERE$|^x+$/i;
const CONSTANT = /^[A-Z]+(?:_[A-Z]+)+$/;

/** Whether a value only stands for a secret: `YOUR_API_KEY`, `${PASS}`, `****`. */
export const isPlaceholder = (value: string): boolean => PLACEHOLDER.test(value) || CONSTANT.test(value);
