import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { EmptyState } from '@/components/register/parts/empty-state';
import { type Fact, Facts } from '@/components/register/parts/facts';
import { PageHead } from '@/components/register/parts/page-head';
import { useSay } from '@/components/register/parts/speech';
import { linkTo } from '@/components/register/route';
import { companyStrings } from '@/lib/i18n/company';
import { partStrings } from '@/lib/i18n/parts';
import type { Company } from '@/lib/register/model/company';
import { ROLES } from '@/lib/settings/roles';

interface CompanyViewProps {
  readonly company: Company | undefined;
}

/** The company's data as they stand. */
export function CompanyView({ company }: CompanyViewProps): VNode {
  const say = useSay(companyStrings);
  const edit = linkTo('company', ['edit']);
  if (!company) {
    return (
      <>
        <PageHead title={say('title')} lead={say('lead')} />
        <EmptyState title={say('empty.title')} why={say('empty.why')}>
          <a class="btn primary" href={edit}>
            {say('empty.go')}
          </a>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={say('title')} lead={say('lead')}>
        <a class="btn primary" href={edit}>
          {say('edit')}
        </a>
      </PageHead>
      <CompanyCards company={company} />
    </>
  );
}

const COMPANY = ['name', 'shortName', 'address', 'email', 'phone', 'website'] as const;
const RESPONSIBLE = ['representative', 'dpo', 'dpoContact', 'authority'] as const;

function CompanyCards({ company }: { readonly company: Company }): VNode {
  const say = useSay(companyStrings);
  const unknown = useSay(partStrings)('value.unknown');
  const codes = useCodes();
  const facts = (keys: readonly ((typeof COMPANY)[number] | (typeof RESPONSIBLE)[number])[]): Fact[] =>
    keys.map((key) => ({ label: say(key), value: company[key] }));
  const around: Fact[] = [
    { label: say('worksCouncil'), value: codes.name('known', company.worksCouncil) },
    { label: say('publicBody'), value: codes.name('known', company.publicBody) },
    { label: say('headcounts'), value: peopleOf(company, codes.name) || say('headcounts.none') },
  ];
  return (
    <div class="grid">
      <Card title={say('group.company')} facts={facts(COMPANY)} unknown={unknown} />
      <Card title={say('group.responsible')} facts={facts(RESPONSIBLE)} unknown={unknown} />
      <Card title={say('group.around')} facts={around} unknown={unknown} />
    </div>
  );
}

interface CardProps {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly unknown: string;
}

function Card({ title, facts, unknown }: CardProps): VNode {
  return (
    <section class="card s6">
      <h2>{title}</h2>
      <Facts facts={facts} unknown={unknown} />
    </section>
  );
}

function peopleOf({ headcounts }: Company, name: (field: string, code: string) => string): string {
  const known = ROLES.filter((role) => headcounts[role] !== undefined);
  return known.map((role) => `${name('role', role)}: ${headcounts[role]}`).join('\n');
}
