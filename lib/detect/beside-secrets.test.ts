import { expect, it } from 'vitest';
import { createDetector } from './detect';

const detector = createDetector();
const found = (text: string) =>
  detector
    .detect(text, { sensitivity: 'balanced', allowList: [] })
    .findings.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

it('takes what stands before a password for the account', () => {
  expect(found('Zugang: lohn_nord / Tulpe-Marsch-61!, bitte ändern')).toContain('USERNAME lohn_nord');
  expect(found('AUTH = ("svc-nord", "9vT!bramble_Otter")  # password')).toContain('USERNAME svc-nord');
});

it('takes what stands behind an account and a stroke for the password', () => {
  expect(found('Login adm_pfaff / !Netz-2718')).toEqual(['USERNAME adm_pfaff', 'SECRET !Netz-2718']);
});

it('takes no plain word for an account or a password', () => {
  expect(found('Das Passwort oder / Kennwort fehlt')).toEqual([]);
  expect(found('Login adm_pfaff / Notebook')).toEqual(['USERNAME adm_pfaff']);
});
