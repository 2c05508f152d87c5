const PARTICLE = /^(?:von|vom|van|de[rnlms]?|di|da|do|dos|zu|zum|zur|la|le|el|al|bin|ibn|ter|ten|'t)$/i;

/** Given names and surname of a full name as it is written. One word counts as both. */
export function displayParts(name: string): { readonly given: string; readonly surname: string } {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && PARTICLE.test(word),
  );
  const from = PARTICLE.test(words[0] ?? '') ? 0 : first > 0 ? first : words.length - 1;
  return { given: words.slice(0, from).join(' ') || name, surname: words.slice(from).join(' ') || name };
}

/** "Müller, Max" as "Max Müller". */
export function inReadingOrder(name: string): string {
  const [surname = '', given, more] = name.split(/\s*,\s*/);
  return given && more === undefined ? `${given} ${surname}` : name;
}

/** With a genitive ending: "Müllers", "Hans’" after a hissing sound. */
export function genitive(name: string): string {
  return /[sxzß]$/i.test(name) || /ce$/i.test(name) ? `${name}’` : `${name}s`;
}
