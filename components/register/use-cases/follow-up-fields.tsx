import type { VNode } from 'preact';
import { ChoiceField, DayField, NumberField, TextField } from '@/components/register/parts/fields';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { normText } from '@/lib/documents/norm';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import type { FollowUp, FollowUpField } from '@/lib/law/types';
import type { UseCase } from '@/lib/register/model/use-case';

type Given = UseCase['followUps'][string];

interface FollowUpFieldsProps {
  readonly question: FollowUp;
  readonly given: Given | undefined;
  readonly onChange: (given: Given) => void;
}

/** One follow-up question with its answers, and what has to be filled in with the chosen one. */
export function FollowUpFields({ question, given, onChange }: FollowUpFieldsProps): VNode {
  const say = useSay(useCaseStrings);
  const language = useLanguage();
  const { answers, text, norm } = question;
  const fields = answers.find(({ code }) => code === given?.code)?.fields ?? [];
  const fill = (field: string, value: string | number) =>
    given && onChange({ ...given, fields: { ...given.fields, [field]: value } });
  return (
    <section class="card">
      <div class="fields flat">
        <ChoiceField
          label={text[language]}
          hint={normText(norm, language)}
          value={given?.code ?? ''}
          none={say('follow-ups.unanswered')}
          options={answers.map((answer) => ({ value: answer.code, label: answer.text[language] }))}
          onChange={(code) => onChange({ ...given, code })}
        />
        {fields.map((field) => (
          <ExtraField
            key={field.id}
            field={field}
            value={given?.fields?.[field.id]}
            onChange={(value) => fill(field.id, value)}
          />
        ))}
      </div>
    </section>
  );
}

interface ExtraFieldProps {
  readonly field: FollowUpField;
  readonly value: string | number | undefined;
  readonly onChange: (value: string | number) => void;
}

function ExtraField({ field, value, onChange }: ExtraFieldProps): VNode {
  const say = useSay(useCaseStrings);
  const label = field.label[say.language];
  const text = value === undefined ? '' : String(value);
  if (field.form === 'day') return <DayField label={label} value={text} onChange={onChange} />;
  if (field.form === 'text') return <TextField label={label} value={text} max={4000} onChange={onChange} />;
  return (
    <NumberField
      label={label}
      hint={field.min === undefined ? undefined : say('follow-ups.min', { n: field.min })}
      value={typeof value === 'number' ? value : undefined}
      max={1200}
      onChange={(months) => onChange(months ?? '')}
    />
  );
}
