import type { ComponentChildren, VNode } from 'preact';

interface RichProps {
  /** A text with `{names}`, see `Translate.template`. */
  readonly template: string;
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** A translated sentence with elements in it: the language decides where they stand. */
export function Rich({ template, parts }: RichProps): VNode {
  const pieces = template.split(/\{(\w+)\}/);
  return <>{pieces.map((piece, i) => (i % 2 ? parts[piece] : piece))}</>;
}
