/**
 * A text with `{name}` for what is filled in. Where a number decides about the wording there is one
 * text for each plural category of the language (CLDR), chosen by the value of `n`.
 */
export type Message = string | PluralMessage;
export type PluralMessage = { readonly other: string } & {
  readonly [C in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** The texts of one surface in one language. */
export type Catalogue = { readonly [key: string]: Message };

/** The same keys in another language: none may lack, none may be more, plural stays plural. */
export type TranslationOf<C extends Catalogue> = {
  readonly [K in keyof C]: C[K] extends string ? string : PluralMessage;
};

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type TextOf<M> = M extends { readonly other: infer Text } ? Text : M;

/** What a message wants to have filled in; a plural always wants its number `n`. */
export type Values<M> = { readonly [Name in NamesIn<TextOf<M>>]: string | number } & (M extends string
  ? unknown
  : { readonly n: number });

/** Arguments after the key: none for a message without anything to fill in. */
export type Arguments<M> = [keyof Values<M>] extends [never] ? [] : [values: Values<M>];
