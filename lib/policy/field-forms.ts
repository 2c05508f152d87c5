import * as z from 'zod/mini';

/*
 * The shapes that fields have. They say how far a fault reaches: a value is good or not, of a list, a map
 * or an object only the faulty part is left out.
 */

type Schema = z.ZodMiniType;

export function value<S extends Schema>(schema: S) {
  return { form: 'value', schema } as const;
}

/** @param most how many elements are read; further ones are left out and reported */
export function listOf<S extends Schema>(item: S, most: number) {
  return { form: 'list', item, most, schema: z.array(item) } as const;
}

export function mapOf<S extends Schema>(keys: RegExp, item: S, most: number) {
  return { form: 'map', keys, item, most, schema: z.record(z.string().check(z.regex(keys)), item) } as const;
}

export function objectOf<S extends Record<string, Schema>>(shape: S) {
  return { form: 'object', shape, schema: z.partial(z.object(shape)) } as const;
}

export type FieldForm =
  | { readonly form: 'value'; readonly schema: Schema }
  | { readonly form: 'list'; readonly item: Schema; readonly most: number; readonly schema: Schema }
  | {
      readonly form: 'map';
      readonly keys: RegExp;
      readonly item: Schema;
      readonly most: number;
      readonly schema: Schema;
    }
  | {
      readonly form: 'object';
      readonly shape: Readonly<Record<string, Schema>>;
      readonly schema: Schema;
    };
