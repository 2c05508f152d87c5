import { describe, expect, it, test } from 'vitest';
import { customerPageStrings } from '@/lib/i18n/customer-page';
import { customerPage } from './customer-page';
import { customerPageBody } from './customer-page-body';
import { type CustomerPageFacts, DATA_MODES, IMPACTS, type PublicUse } from './customer-page-facts';

const mail: PublicUse = {
  name: 'Kundenmails beantworten',
  purpose: 'Die KI entwirft Antworten, wir prüfen und senden sie.',
  impact: 'made_for_them',
  impactText: '',
  data: 'pseudo',
  recipients: ['OpenAI Ireland Ltd.'],
  thirdCountries: ['USA'],
  decidedBy: '',
  notice: '',
};
const facts: CustomerPageFacts = {
  company: 'Muster GmbH',
  address: 'Hafenstraße 1\n12345 Musterstadt',
  contact: 'ki@muster.example',
  dpo: 'Datenschutz, Telefon 0123 456',
  authority: 'Landesbeauftragte für den Datenschutz',
  privacyUrl: 'https://muster.example/datenschutz',
  uses: [mail],
  day: '2026-11-28',
};
const german = (change: Partial<PublicUse>) =>
  customerPageBody({ ...facts, uses: [{ ...mail, ...change }] }, 'de');

test('the page says company, use, data, contact and day', () => {
  const html = customerPage(() => facts, ['de']);
  for (const part of [
    '<html lang="de">',
    'wofür Muster GmbH künstliche',
    '<h3>Kundenmails beantworten</h3>',
    'Den Text mit Platzhaltern erhält: OpenAI Ireland Ltd. Empfänger außerhalb des Europäischen Wirtschaftsraums: USA.',
    'Empfänger außerhalb des Europäischen Wirtschaftsraums: USA.',
    '<a href="mailto:ki@muster.example">ki@muster.example</a>',
    'Datenschutz: Datenschutz, Telefon 0123 456.',
    '<a href="https://muster.example/datenschutz">',
    'Verantwortlich: Muster GmbH, Hafenstraße 1, 12345 Musterstadt',
    'Stand: 28.11.2026',
  ]) {
    expect(html).toContain(part);
  }
});

test('both languages stand in one file, each with its own lang, linked to each other', () => {
  const html = customerPage(() => facts, ['en', 'de']);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('As of: 28 November 2026');
  for (const [from, to] of [
    ['en', 'de'],
    ['de', 'en'],
  ]) {
    expect(html).toContain(`<section id="ki-${from}" lang="${from}">`);
    expect(html).toContain(`href="#ki-${to}"`);
  }
});

describe('nothing runs and nothing is loaded', () => {
  const evil = `"><script>alert(1)</script><img src=x onerror='x'>`;
  const all: CustomerPageFacts = {
    company: evil,
    address: evil,
    contact: evil,
    dpo: 'javascript:alert(1)',
    authority: evil,
    privacyUrl: 'javascript:alert(1)',
    uses: [
      { ...mail, name: evil, purpose: evil, impactText: evil, recipients: [evil], thirdCountries: [evil] },
      { ...mail, impact: 'decision', decidedBy: evil, notice: evil },
    ],
    day: evil,
  };
  const html = customerPage(() => all, ['de', 'en']);
  const parsed = new Set([...html.matchAll(/<([a-z0-9]+)/gi)].map(([, tag]) => tag?.toLowerCase()));

  it.each(['script', 'img', 'iframe', 'link', 'object', 'form'])('no <%s>', (tag) => {
    expect([...parsed]).not.toContain(tag);
  });

  it('only the tags that the page is made of', () => {
    const known =
      'html head meta title style body main section h1 h2 h3 p a article dl div dt dd hr br'.split(' ');
    expect([...parsed].filter((tag) => !known.includes(tag ?? ''))).toEqual([]);
  });

  it('no link but to mail, https and the page itself', () => {
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => target ?? '');
    expect(targets.every((target) => /^(mailto:|https:|#ki-)/.test(target))).toBe(true);
  });

  it('forbids scripts and foreign resources', () => {
    expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'`);
    expect(html).not.toMatch(/url\(|@import|src=(?!x)/);
  });
});

test.each(IMPACTS)('impact %s is said in both languages', (impact) => {
  const use = { ...mail, impact };
  expect(customerPageBody({ ...facts, uses: [use] }, 'de')).toContain(
    customerPageStrings.de[`impact.${impact}`],
  );
  expect(customerPageBody({ ...facts, uses: [use] }, 'en')).toContain(
    customerPageStrings.en[`impact.${impact}`],
  );
});

test.each(DATA_MODES)('data %s names recipients only where data go to them', (data) => {
  const said = german({ data });
  expect(said.includes('OpenAI')).toBe(['pseudo', 'personal', 'special'].includes(data));
  expect(said.includes('USA')).toBe(!['none', 'anon'].includes(data));
  expect(said).not.toMatch(/anonym|\{/i);
});

test.each([
  ['decision', 'Vertriebsleitung', 'Die Entscheidung trifft: Vertriebsleitung.'],
  ['decision', '', 'Die Entscheidung trifft ein Mensch bei uns.'],
  ['offer_price', '', 'Die Entscheidung trifft ein Mensch bei uns.'],
] as const)('%s by "%s"', (impact, decidedBy, sentence) => {
  expect(german({ impact, decidedBy })).toContain(sentence);
});

test('who decides is not said where nothing is decided', () => {
  expect(german({ impact: 'sees_output', decidedBy: 'Vertrieb' })).not.toContain('Vertrieb');
});

test('what is not known leaves no empty line', () => {
  const bare = {
    ...facts,
    address: '',
    contact: ' ',
    dpo: '',
    authority: '',
    privacyUrl: 'http://x.example',
    uses: [],
  };
  const html = customerPageBody(bare, 'de');
  expect(html).toContain('Zurzeit setzen wir KI nicht in Abläufen ein');
  expect(html).toContain('Verantwortlich: Muster GmbH<br>');
  expect(html).not.toMatch(/<p>\s*<\/p>|href|\{/);
});
