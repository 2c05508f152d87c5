import { describe, expect, it } from 'vitest';
import { toolById } from '@/lib/tools/tools';
import { vendorSources } from '../data/2026-11-23/vendor-sources';
import { vendors } from '../data/2026-11-23/vendors';
import { checkVendor } from './vendor-check';
import { prefillVendor, vendorOfTool } from './vendor-prefill';
import type { VendorCheckInput, VendorFacts } from './vendor-types';

const TODAY = '2026-11-27';

function factsOf(id: string): VendorFacts {
  const facts = vendors.find((vendor) => vendor.id === id);
  if (!facts) throw new Error(id);
  return facts;
}

describe('vendor facts', () => {
  it('cover sixteen vendors, each tool once', () => {
    const tools = vendors.flatMap((vendor) => vendor.tools);
    expect([vendors.length, new Set(tools).size]).toEqual([16, tools.length]);
  });

  it.each(vendors.map((vendor) => [vendor.id, vendor] as const))(
    '%s is never shown as checked',
    (_, facts) => {
      const { fields, label, sources } = prefillVendor(facts, 'business', TODAY);
      expect(sources).toHaveLength(facts.sources.length);
      expect(label.de).toMatch(/bitte prüfen$/);
      expect(label.en).toMatch(/please check$/);
      const states = Object.values(fields.proofs).map((claim) => claim.verified);
      expect(states).not.toContain('verified_by_admin');
      expect(states).toHaveLength(4);
    },
  );

  it.each(vendors.map((vendor) => [vendor.id, vendor] as const))(
    '%s alone never makes a check pass',
    (_, facts) => {
      const rest: Omit<VendorCheckInput, keyof ReturnType<typeof prefillVendor>['fields']> = {
        plan: 'enterprise',
        howItWorks: 'Sprachmodell',
        supportAccess: 'eea',
        transferBasis: ['scc'],
        dpfEntity: '',
        dpfCheckedDay: null,
        tiaState: 'done',
        conditions: '',
        acceptedUnknown: {},
      };
      const check = checkVendor({ ...rest, ...prefillVendor(facts, 'enterprise', TODAY).fields }, TODAY);
      expect(['open', 'no_personal_data']).toContain(check.result);
      expect(check.unproven).toHaveLength(4);
    },
  );

  it('name tools that exist, in the country the tool says', () => {
    const unlike = vendors.flatMap((vendor) =>
      vendor.tools.filter((tool) => toolById(tool)?.vendor.country !== vendor.seatCountry),
    );
    expect(unlike).toEqual([]);
  });

  it('names only sources it has', () => {
    expect(vendors.flatMap((vendor) => vendor.sources).filter((id) => !vendorSources[id])).toEqual([]);
  });
});

describe('prefill', () => {
  it('takes the terms of the plan, of consumers where it is unknown', () => {
    const openai = factsOf('openai');
    expect(prefillVendor(openai, 'business', TODAY).fields).toMatchObject({
      avvState: 'offered',
      training: 'no',
    });
    for (const plan of ['consumer_free', 'consumer_paid', 'unknown'] as const) {
      expect(prefillVendor(openai, plan, TODAY).fields).toMatchObject({
        avvState: 'not_offered',
        training: 'opt_out',
      });
    }
  });

  it.each([
    ['openai', '2026-12-20', 'prefill', '2026-06-23'],
    ['openai', '2026-12-21', 'expired', '2026-06-23'],
    ['adobe', '2027-05-22', 'prefill', null],
    ['adobe', '2027-05-23', 'expired', null],
    ['deepseek', TODAY, 'expired', '2025-06-27'],
  ])('of %s on %s is %s', (id, today, verified, sourceDay) => {
    expect(prefillVendor(factsOf(id), 'business', today).fields.proofs.seat).toMatchObject({
      verified,
      sourceDay,
    });
  });

  it('knows the vendor of a tool, and starts one of them blocked', () => {
    expect(vendorOfTool('claude')?.id).toBe('anthropic');
    expect(vendorOfTool('deepseek')?.defaultStatus).toBe('blocked');
    expect(vendorOfTool('practice')).toBeNull();
  });

  it('says the day of its newest source', () => {
    expect(prefillVendor(factsOf('openai'), 'api', TODAY).label.de).toBe(
      'Vorbelegung, Stand 23.06.2026, bitte prüfen',
    );
    expect(prefillVendor(factsOf('adobe'), 'api', TODAY).label.de).toBe(
      'Vorbelegung ohne Datum, bitte prüfen',
    );
  });
});
