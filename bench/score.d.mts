/** Share of what was found rightly and of what there is; null where there is nothing. */
interface Figures {
  readonly gold: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  readonly special: readonly string[];
}

/** Scores predictions against annotated texts, as the benchmark does. */
export function score(
  documents: readonly Marked[],
  predictions: readonly Pick<Marked, 'spans' | 'special'>[],
): {
  readonly all: Figures;
  readonly types: Readonly<Record<string, Figures>>;
  readonly protected: number | null;
  readonly leak: number | null;
  readonly falseAlarms: number | null;
  readonly cleanDocs: number;
};
