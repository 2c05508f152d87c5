import { formatDay } from '@/lib/i18n/format';
import { AVV_ITEMS } from '@/lib/law/gdpr/avv-items';
import { checkVendor } from '@/lib/law/gdpr/vendor-check';
import { currentLaw } from '@/lib/law/laws';
import type { VendorCheck } from '@/lib/register/model/vendor-check';
import { vendorInputOf } from '@/lib/register/model/vendor-input';
import { stateIf } from './approved';
import { countryName } from './describe';
import { paperOf } from './head';
import { openPointsOf } from './missing';
import { normText } from './norm';
import type { PaperSource } from './source';
import type { Block, Fact, Paper, Section, Value } from './tree';
import { dayValue, fact, lined, wordsOf } from './words';

type Claim = keyof VendorCheck['proofs'];

/** O-7, the check of one vendor and plan: every claim with its source and day, contract, findings, result. */
export function vendorPaper(check: VendorCheck, source: PaperSource): Paper {
  const { proof, of, coded } = wordsOf(source.language);
  const judged = checkVendor(vendorInputOf(check), source.day);
  const tools = source.snapshot.tools.filter(({ vendorCheckId }) => vendorCheckId === check.id);
  const gaps = [
    ...(check.result === 'open' ? [{ text: proof('vendor.open.result') }] : []),
    ...judged.unproven.map((claim) => ({
      text: proof('vendor.open.proof', { claim: coded('claim', claim).text }),
    })),
    ...judged.findings.map(({ text }) => ({ text: of(text) })),
  ];
  return paperOf('O-7', source, {
    subject: subjectOf(check),
    subtitle: [check.vendor, check.productPlan].filter(Boolean).join(' · '),
    numbered: true,
    state: stateIf(check.result !== 'open' && check.reviewerRole !== ''),
    parts: sections(
      check,
      tools.map(({ name }) => name),
      judged.findings.map(({ text, norm }) => `${of(text)} (${normText(norm, source.language)})`),
      source,
    ),
    openPoints: openPointsOf(
      check.result === 'open' || judged.unproven.length > 0 ? gaps : [],
      [check.id],
      source,
    ),
    lawVersion: currentLaw.version,
  });
}

/** Short name for file and head, e.g. `openai`. */
function subjectOf({ vendor }: VendorCheck): string {
  return vendor.trim() || '?';
}

function sections(
  check: VendorCheck,
  tools: readonly string[],
  findings: readonly string[],
  source: PaperSource,
): readonly Section[] {
  const { proof, coded, listed, say } = wordsOf(source.language);
  const claim = (code: string, label: string, value: Value, about: Claim): Fact =>
    fact(code, label, value, sourceOf(check, about, source));
  const section = (title: string, blocks: readonly Block[]): Section => ({ kind: 'section', title, blocks });
  const facts = (...items: readonly Fact[]): readonly Block[] => [{ kind: 'facts', facts: items }];
  const accepted = Object.entries(check.acceptedUnknown).map(([block, role]) =>
    fact(`accepted:${block}`, coded('block', block).text, proof('vendor.accepted', { role: role ?? '' })),
  );
  return [
    section(
      coded('block', 'origin').text,
      facts(
        fact('tools', say('col.tool'), tools.join(', ') || undefined),
        fact('plan', say('col.plan'), coded('plan', check.plan)),
        claim('seat', say('col.seat'), countryName(check.seatCountry, source) || undefined, 'seat'),
        claim('entity', say('col.entity'), check.contractingEntity || undefined, 'seat'),
      ),
    ),
    section(
      coded('block', 'function').text,
      facts(claim('function', proof('vendor.works'), check.howItWorks || undefined, 'function')),
    ),
    section(
      coded('block', 'data').text,
      facts(
        claim('storage', proof('vendor.storage'), coded('region', check.storageRegion), 'residency'),
        claim('inference', proof('vendor.inference'), coded('region', check.inferenceRegion), 'residency'),
        claim('support', proof('vendor.support'), coded('region', check.supportAccess), 'residency'),
        claim(
          'training_business',
          proof('vendor.training.business'),
          coded('training', check.trainingBusiness),
          'training',
        ),
        claim(
          'training_consumer',
          proof('vendor.training.consumer'),
          coded('training', check.trainingConsumer),
          'training',
        ),
        fact('history', proof('vendor.history'), coded('history', check.historySetting)),
        claim('retention', say('fact.retention_vendor'), check.retentionVendor || undefined, 'retention'),
      ),
    ),
    section(coded('block', 'contract').text, [
      ...facts(
        claim('avv', say('fact.avv'), coded('avv', check.avvState), 'avv'),
        fact('avv_version', say('col.version'), lined(check.avvVersion, check.avvUrl) || undefined),
        claim(
          'subprocessors',
          coded('claim', 'subprocessors').text,
          check.subprocessorsUrl || undefined,
          'subprocessors',
        ),
        fact('ip', proof('vendor.ip'), check.ipConfidentiality || undefined),
        fact('exit', proof('vendor.exit'), check.exit || undefined),
      ),
      { kind: 'text', text: proof('vendor.avv.items') },
      {
        kind: 'checks',
        items: AVV_ITEMS.map(({ id, text, norm }) => ({
          text: `${wordsOf(source.language).of(text)} (${normText(norm, source.language)})`,
          done: check.avvChecked.includes(id),
        })),
      },
    ]),
    section(
      proof('vendor.transfer'),
      facts(
        claim('transfer', say('col.transfer'), listed('transfer', check.transferBasis), 'transfer'),
        fact(
          'country',
          proof('third_countries'),
          countryName(check.transferCountry || check.seatCountry, source) || undefined,
        ),
        ...(check.transferBasis.includes('dpf')
          ? [
              fact('dpf_entity', proof('vendor.dpf'), check.dpfEntity || undefined),
              fact('dpf_day', proof('vendor.dpf.day'), dayValue(check.dpfCheckedDay)),
            ]
          : []),
        fact('tia', proof('vendor.tia'), coded('tia', check.tiaState), check.tiaRef),
      ),
    ),
    section(
      proof('vendor.compliance'),
      facts(
        claim(
          'certificates',
          coded('claim', 'certificates').text,
          check.certificates.join(', ') || undefined,
          'certificates',
        ),
        claim('marking', coded('claim', 'marking').text, coded('known', check.art50Statement), 'marking'),
        claim('gpai', coded('claim', 'gpai').text, coded('known', check.gpaiCode), 'gpai'),
      ),
    ),
    section(proof('vendor.findings'), [
      findings.length > 0
        ? { kind: 'list', items: findings }
        : { kind: 'text', text: proof('vendor.findings.none') },
    ]),
    section(
      say('col.result'),
      facts(
        fact('result', say('col.result'), coded('vendor_result', check.result)),
        fact('conditions', say('col.conditions'), check.conditions || undefined),
        ...accepted,
        fact('reviewer', proof('decided_by'), check.reviewerRole || undefined),
        fact('updated', proof('updated'), { day: check.updatedDay }),
        fact('next', say('col.next'), dayValue(check.reviewDue)),
      ),
    ),
  ];
}

/** Where a claim comes from, of what day, and whether a person has looked at it. */
function sourceOf({ proofs }: VendorCheck, claim: Claim, { language }: PaperSource): string {
  const { proof, coded } = wordsOf(language);
  const given = proofs[claim];
  if (!given) return proof('vendor.unproven');
  const day = given.sourceDay ? formatDay(language, given.sourceDay) : proof('vendor.undated');
  return [coded('proof', given.verified).text, given.sourceUrl, day].filter(Boolean).join(' · ');
}
