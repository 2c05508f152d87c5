import { expect, it } from 'vitest';
import { createDetector } from './detect';

const detector = createDetector();
const found = (text: string) =>
  detector
    .detect(text, { sensitivity: 'balanced', allowList: [] })
    .findings.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

it('finds a number again that has no label the second time', () => {
  expect(found('Kundennummer 88121 zieht um. Wer ist 88121, und wer 88122?')).toEqual([
    'CUSTOMER_ID 88121',
    'CUSTOMER_ID 88121',
  ]);
});

it('finds a log-in name again', () => {
  expect(found("login failed for username 't.aziz'\n10.8.0.14 -> t.aziz")).toContain('USERNAME t.aziz');
  expect(found("login failed for username 't.aziz'\n10.8.0.14 -> t.aziz").length).toBe(3);
});

it('takes no part of a longer number and no short value', () => {
  expect(found('Kundennummer 88121, Artikel 881210 und X88121')).toEqual(['CUSTOMER_ID 88121']);
  expect(found('Kundennummer 417, Zimmer 417')).toEqual(['CUSTOMER_ID 417']);
});
