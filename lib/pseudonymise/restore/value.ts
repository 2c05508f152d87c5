import { displayParts, genitive } from '../person/display';
import { nameContext } from '../person/salutation';
import type { StoredEntity } from '../types';

/** Markdown between a salutation and its name. */
const MARKS = /[*_`~\\]+/g;

/**
 * The form of an entity's real value that fits after `before`: the surname after a salutation, the
 * first name after "Liebe", else the fullest form; with the genitive ending the model wrote.
 */
export function fittingValue(entity: StoredEntity, before: string, suffix: string): string {
  const base = entity.type === 'PERSON' ? fittingName(entity, before) : entity.name;
  if (suffix === '') return base;
  return suffix === 's' ? genitive(base) : base + suffix;
}

function fittingName(entity: StoredEntity, before: string): string {
  const plain = before.replace(MARKS, '');
  const { role } = nameContext(plain, plain.length, plain.length);
  if (!role) return entity.name;
  const { given, surname } = displayParts(entity.name);
  if (role === 'surname') return surname;
  return entity.names?.some((name) => name.surname === '' && name.given.length > 0) ? given : entity.name;
}
