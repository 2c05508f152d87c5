import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { type Fact, Facts } from '@/components/register/parts/facts';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { formatDay } from '@/lib/i18n/format';
import { partStrings } from '@/lib/i18n/parts';
import { useCaseStrings } from '@/lib/i18n/use-cases';
import { currentLaw } from '@/lib/law/laws';
import type { UseCase } from '@/lib/register/model/use-case';
import { usePurposes } from './use-purposes';

/** What people have said about the use case. */
export function FactsCard({ useCase }: { readonly useCase: UseCase }): VNode {
  const say = useSay(useCaseStrings);
  const sayPart = useSay(partStrings);
  return (
    <section class="card">
      <h2>{say('view.facts')}</h2>
      <Facts facts={[...useWhat(useCase), ...useDataFacts(useCase)]} unknown={sayPart('value.unknown')} />
    </section>
  );
}

function useWhat(useCase: UseCase): readonly Fact[] {
  const say = useSay(useCaseStrings);
  const codes = useCodes();
  const purposes = usePurposes();
  const { tools } = useRegister().snapshot;
  const used = tools.filter(({ id }) => useCase.tools.includes(id));
  const { code, text } = useCase.purpose;
  return [
    { label: say('field.purpose'), value: [purposes.name(code), text].filter(Boolean).join('. ') },
    {
      label: say('field.tools'),
      value: used.map(({ id, name }) => (
        <p key={id}>
          <a href={linkTo('tools', [id])}>{name}</a>
        </p>
      )),
    },
    { label: say('field.department'), value: codes.name('role', useCase.departmentRole) },
    { label: say('field.owner'), value: useCase.ownerRole },
  ];
}

function useDataFacts(useCase: UseCase): readonly Fact[] {
  const say = useSay(useCaseStrings);
  const codes = useCodes();
  const language = useLanguage();
  const { legalBasis, outputChecked } = useCase;
  const names = (field: string, list: readonly string[]) =>
    list.map((one) => codes.name(field, one)).join(', ');
  const impact = currentLaw.questions
    .find(({ id }) => id === 'cust')
    ?.answers.find((option) => option.code === useCase.customerImpact)?.text[language];
  return [
    { label: say('field.subjects'), value: names('subject', useCase.dataSubjects) },
    { label: say('field.categories'), value: names('category', useCase.dataCategories) },
    {
      label: say('field.legal'),
      value: [codes.name('legal', legalBasis.code), legalBasis.text].filter(Boolean).join('. '),
    },
    ...(useCase.art9Basis ? [{ label: say('field.art9'), value: useCase.art9Basis }] : []),
    { label: say('field.retention'), value: useCase.retentionOwn },
    { label: say('field.measures'), value: useCase.measures },
    { label: say('field.impact'), value: [impact, useCase.customerImpactText].filter(Boolean).join('. ') },
    {
      label: say('field.checked'),
      value: [codes.name('output_check', outputChecked.code), outputChecked.text].filter(Boolean).join('. '),
    },
    { label: say('field.alternatives'), value: useCase.alternatives },
    { label: say('field.review'), value: useCase.reviewDue && formatDay(language, useCase.reviewDue) },
  ];
}
