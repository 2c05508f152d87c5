import { fold } from '../fold';

/** Parts of an address that decide whether two spellings are one place. */
export interface AddressParts {
  /** Street and number, tight; empty for "61118 Bad Vilbel". */
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

const POSTCODE_TOWN =
  /(?:\b(?:d|a|ch|at|de|nl|pl)-)?\b(\d{4,5}|\d{2}-\d{3}|\d{4}\s?[a-z]{2})\s+([\p{L}][\p{L}\s./()-]*)/u;

/** Takes an address apart by its postcode; "Str." and "Straße" are one. */
export function addressParts(surface: string): AddressParts {
  const plain = fold(surface).replace(/str(?:asse|\.)/g, 'str');
  const found = POSTCODE_TOWN.exec(plain);
  const rest = found ? plain.slice(0, found.index) + plain.slice(found.index + found[0].length) : plain;
  return {
    street: rest.replace(/[^\p{L}\p{N}]+/gu, ''),
    postcode: (found?.[1] ?? '').replace(/\W/g, ''),
    town: (found?.[2] ?? '').replace(/[^\p{L}]+/gu, ''),
  };
}

/** One key for spellings of one address. Street alone and street with town differ here; see `joinAddresses`. */
export function addressKey(surface: string): string {
  const { street, postcode, town } = addressParts(surface);
  return [street, postcode, town].join('|');
}

/**
 * Joins a street without its town to the one address that has this street. Returns for each key the
 * key it is counted under.
 */
export function joinAddresses(keys: readonly string[]): Map<string, string> {
  const byStreet = new Map<string, Set<string>>();
  for (const key of keys) {
    const [street = '', ...rest] = key.split('|');
    if (street && rest.join('')) byStreet.set(street, (byStreet.get(street) ?? new Set()).add(key));
  }
  const home = new Map<string, string>();
  for (const key of keys) {
    const [street = '', ...rest] = key.split('|');
    const whole = rest.join('') ? undefined : byStreet.get(street);
    home.set(key, whole?.size === 1 ? ([...whole][0] ?? key) : key);
  }
  return home;
}
