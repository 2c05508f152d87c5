import { legalValue, noticeName, transferValue } from './describe';
import type { PaperSource } from './source';
import type { Fact } from './tree';
import { type UseCaseView, vendorOf } from './view';
import { fact, joined, wordsOf } from './words';

/** Each tool with its plan, account and contract. */
export function vendorFacts({ tools }: UseCaseView, source: PaperSource): readonly Fact[] {
  const { say, coded } = wordsOf(source.language);
  if (tools.length === 0) return [fact('tool', say('col.tool'), undefined)];
  return tools.map((tool) => {
    const check = vendorOf(tool, source.snapshot);
    const plan = coded('plan', tool.plan);
    const account = coded('account', tool.accountType);
    const vendor = check?.contractingEntity || check?.vendor || tool.vendor;
    const text = [plan.text, account.text, vendor, tool.embeddedIn].filter(Boolean).join(' · ');
    return fact(`tool:${tool.id}`, tool.name, { code: `${plan.code} ${account.code}`, text });
  });
}

/** Legal basis, contract, transfer, deletion and impact assessment. */
export function privacyFacts({ useCase, tools }: UseCaseView, source: PaperSource): readonly Fact[] {
  const { say, coded } = wordsOf(source.language);
  const checks = tools.map((tool) => ({ tool, check: vendorOf(tool, source.snapshot) }));
  const several = checks.length > 1;
  const each = (
    find: (check: (typeof checks)[number]['check']) => { code: string; text: string } | undefined,
  ) =>
    joined(
      checks.flatMap(({ tool, check }) => {
        const value = find(check);
        return value
          ? [{ code: value.code, text: several ? `${tool.name}: ${value.text}` : value.text }]
          : [];
      }),
    );
  const { dpia } = useCase;
  return [
    fact('legal_basis', say('fact.legal'), legalValue(useCase, source)),
    ...(useCase.personalDataMode === 'special' || useCase.art9Basis
      ? [fact('art9_basis', say('fact.art9'), useCase.art9Basis || undefined)]
      : []),
    fact(
      'avv',
      say('fact.avv'),
      each((check) => check && coded('avv', check.avvState)),
    ),
    fact(
      'transfer',
      say('fact.transfer'),
      each((check) => transferValue(check, source)),
    ),
    fact(
      'retention_vendor',
      say('fact.retention_vendor'),
      each((check) =>
        check?.retentionVendor ? { code: check.retentionVendor, text: check.retentionVendor } : undefined,
      ),
    ),
    fact('retention_own', say('fact.retention_own'), useCase.retentionOwn || undefined),
    fact(
      'dpia',
      say('fact.dpia'),
      coded('dpia', dpia.state),
      [dpia.reason, dpia.ref].filter(Boolean).join(' · '),
    ),
  ];
}

/** What people who use it have to keep to, from what the register knows. */
export function rulesOf(view: UseCaseView, source: PaperSource): readonly string[] {
  const { say } = wordsOf(source.language);
  const { useCase, tools, category, assessment } = view;
  if (category === 'prohibited' || useCase.status === 'stopped') return [say('rule.stop')];
  const mode = useCase.personalDataMode;
  const rules: readonly [boolean, string][] = [
    [mode === 'pseudo' || mode === 'personal', say('rule.placeholders')],
    [mode !== 'special', say('rule.special')],
    [tools.some(({ accountType }) => accountType.startsWith('company')), say('rule.account')],
    [useCase.outputChecked.code !== 'never', say('rule.check')],
  ];
  return [
    ...tools.flatMap(({ name, status }) => toolRule(name, status, source)),
    ...rules.filter(([holds]) => holds).map(([, text]) => text),
    ...(assessment?.notices ?? [])
      .filter(({ level }) => level === 'required')
      .map(({ type }) => say('rule.notice', { name: noticeName(type, source) })),
  ];
}

function toolRule(tool: string, status: string, source: PaperSource): readonly string[] {
  const { say } = wordsOf(source.language);
  if (status === 'blocked') return [say('rule.blocked', { tool })];
  return status === 'allowed_no_personal_data' ? [say('rule.no_personal', { tool })] : [];
}
