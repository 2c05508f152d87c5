import { describe, expect, it } from 'vitest';
import { assess } from './assess';
import { exampleDefaults } from './data/2026-11-23/example';
import { law20261123 as law } from './data/2026-11-23/law';
import { applyOverride, type Override } from './override';
import type { Answers } from './types';

const of = (answers: Answers) => assess({ ...exampleDefaults, ...answers }, law);
const override = (change: Partial<Override>): Override => ({
  category: 'minimal',
  reason: 'Die Rangliste dient nur der Terminplanung.',
  role: 'admin',
  day: '2026-11-27',
  ...change,
});
const high = of({ annex3: ['4a'], effect: 'influences', profiling: 'yes', pd: 'personal' });

describe('an override', () => {
  it('keeps both values; with reason and admin role its class counts', () => {
    const result = applyOverride(high, override({ category: 'limited' }), law);
    expect(result.computed).toBe(high);
    expect([result.computed.category, result.category, result.effective.category]).toEqual([
      'high',
      'limited',
      'limited',
    ]);
    expect(result.effective.flags).not.toContain('HIGH_RISK_ANNEX');
    expect(result.effective.flags).toContain('G1');
    expect(result.effective.firedRules).toContain('R30');
  });

  it('by another role never lowers', () => {
    const lower = applyOverride(high, override({ category: 'minimal', role: 'department' }), law);
    expect([lower.category, lower.effective]).toEqual(['high', high]);
    const higher = applyOverride(of({}), override({ category: 'high', role: 'department' }), law);
    expect(higher.category).toBe('high');
  });

  it('upwards brings what the stricter class asks for', () => {
    const raised = applyOverride(of({ staff: 'yes' }), override({ category: 'high' }), law);
    expect(raised.effective.flags).toEqual(expect.arrayContaining(['HIGH_RISK_ANNEX', 'W2']));
    const stopped = applyOverride(of({ inter: 'yes' }), override({ category: 'prohibited' }), law);
    expect([stopped.effective.flags.includes('STOP'), stopped.effective.notices]).toEqual([true, []]);
  });

  it.each([
    ['without a reason', high, override({ reason: '  ' }), 'reason'],
    ['of a prohibited use', of({ prohib: ['c'] }), override({}), 'prohibited'],
    ['of unsettled practices', of({ prohib: ['unsure'] }), override({}), 'R12'],
  ])('%s is refused', (_, computed, wanted, subject) => {
    expect(() => applyOverride(computed, wanted, law)).toThrow(
      expect.objectContaining({ tag: 'override_refused', subject }),
    );
  });

  it('does not outlive its assessment', () => {
    const { effective } = applyOverride(high, override({ category: 'minimal' }), law);
    expect(assess(effective.answers, law)).toEqual(high);
  });
});
