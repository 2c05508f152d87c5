import type { VNode } from 'preact';
import { useSay } from '@/components/register/parts/speech';
import { Segmented } from '@/components/ui/segmented';
import { documentStrings } from '@/lib/i18n/documents';
import { LANGUAGES, type Language } from '@/lib/i18n/language';

interface LanguageChoiceProps {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The language papers are written in, whatever the page speaks. */
export function LanguageChoice({ value, onChange }: LanguageChoiceProps): VNode {
  const say = useSay(documentStrings);
  return (
    <Segmented
      label={say('language')}
      options={LANGUAGES.map((language) => ({ value: language, label: say(`language.${language}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
