import { useState } from 'preact/hooks';
import { SAMPLES } from './samples';
import type { PracticeLanguage, PracticeWords } from './words';

interface SamplesProps {
  readonly language: PracticeLanguage;
  readonly words: PracticeWords;
}

/** Texts to copy, each to be read before it is tried. */
export function Samples({ language, words }: SamplesProps) {
  const [copied, setCopied] = useState('');
  const copy = async (id: string, text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(id);
  };
  return (
    <aside>
      <h2>{words.samples}</h2>
      <p class="small muted">{words.samplesHint}</p>
      {SAMPLES.map(({ id, name, text }) => (
        <article class="card sample" key={id}>
          <h3>{name[language]}</h3>
          <pre>{text}</pre>
          <button type="button" class="btn" data-sample={id} onClick={() => copy(id, text)}>
            {copied === id ? words.copied : words.copy}
          </button>
        </article>
      ))}
    </aside>
  );
}
