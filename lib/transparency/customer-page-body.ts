import { customerPageStrings } from '@/lib/i18n/customer-page';
import { formatDay } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { type Translate, translator } from '@/lib/i18n/translator';
import type { CustomerPageFacts, DataMode, PublicUse } from './customer-page-facts';
import { escapeHtml as text } from './escape';
import { httpsUrl, linked } from './link';

type Say = Translate<(typeof customerPageStrings)['de']>;

/** The contents in one language as a `<section>`, also to put into a page that is already there. */
export function customerPageBody(facts: CustomerPageFacts, language: Language): string {
  const say = translator(customerPageStrings, language);
  return [
    `<section id="ki-${language}" lang="${language}">`,
    `<h1>${text(say('title'))}</h1>`,
    `<p>${text(say('lead', { company: facts.company }))}</p>`,
    ...usesPart(facts.uses, say),
    ...rightsPart(facts, say),
    `<p class="ki-foot">${text(responsible(facts, say))}<br>${text(updated(facts.day, say))}</p>`,
    '</section>',
  ].join('\n');
}

function usesPart(uses: readonly PublicUse[], say: Say): string[] {
  if (uses.length === 0) return [`<p>${text(say('none'))}</p>`];
  return [`<h2>${text(say('uses'))}</h2>`, ...uses.map((use) => usePart(use, say))];
}

function usePart(use: PublicUse, say: Say): string {
  const rows = [
    row(say('row.impact'), [say(`impact.${use.impact}`), use.impactText]),
    row(say('row.data'), dataSentences(use, say)),
    decides(use) ? row(say('row.decides'), [decidedBy(use, say)]) : '',
    use.notice ? row(say('row.notice'), [use.notice]) : '',
  ];
  const purpose = use.purpose.trim() ? `<p>${text(use.purpose.trim())}</p>` : '';
  return `<article>\n<h3>${text(use.name)}</h3>\n${purpose}<dl>${rows.join('')}</dl>\n</article>`;
}

function row(term: string, sentences: readonly string[]): string {
  const said = sentences.map((sentence) => sentence.trim().replace(/\.\.$/, '.')).filter(Boolean);
  return `<div><dt>${text(term)}</dt><dd>${text(said.join(' '))}</dd></div>`;
}

const PASSED_ON: readonly DataMode[] = ['pseudo', 'personal', 'special', 'unsure'];

function dataSentences({ data, recipients, thirdCountries }: PublicUse, say: Say): string[] {
  const isPassedOn = PASSED_ON.includes(data);
  const countries = isPassedOn ? thirdCountries : [];
  return [
    dataSentence(data, recipients.join(', '), say),
    countries.length > 0 ? say('data.third', { countries: countries.join(', ') }) : '',
  ];
}

function dataSentence(data: DataMode, recipients: string, say: Say): string {
  if (recipients && isNamed(data)) return say(`data.${data}.to`, { recipients });
  return say(`data.${data}`);
}

function isNamed(data: DataMode): data is 'pseudo' | 'personal' | 'special' {
  return data === 'pseudo' || data === 'personal' || data === 'special';
}

function decides({ impact }: PublicUse): boolean {
  return impact === 'decision' || impact === 'offer_price';
}

function decidedBy({ decidedBy }: PublicUse, say: Say): string {
  const role = decidedBy.trim();
  return role ? say('decides.role', { role }) : say('decides.people');
}

function rightsPart(facts: CustomerPageFacts, say: Say): string[] {
  const { contact, dpo, authority, privacyUrl } = facts;
  const privacy = httpsUrl(privacyUrl);
  return [
    `<h2>${text(say('rights'))}</h2>`,
    contact.trim() ? `<p>${filled(say, 'rights.ask', 'contact', linked(contact))}</p>` : '',
    dpo.trim() ? `<p>${filled(say, 'rights.dpo', 'dpo', linked(dpo))}</p>` : '',
    `<p>${text(say('rights.list'))}</p>`,
    authority.trim() ? `<p>${text(say('rights.authority', { authority: authority.trim() }))}</p>` : '',
    privacy ? `<p><a href="${text(privacy)}">${text(say('rights.privacy'))}</a></p>` : '',
  ].filter(Boolean);
}

/** A sentence with a link in it: the sentence is escaped, the link is already. */
function filled(say: Say, key: 'rights.ask' | 'rights.dpo', name: string, html: string): string {
  const [before = '', after = ''] = say.template(key).split(`{${name}}`);
  return `${text(before)}${html}${text(after)}`;
}

function responsible({ company, address }: CustomerPageFacts, say: Say): string {
  const where = address.trim().replace(/\s*\n\s*/g, ', ');
  return where ? say('responsible', { company, address: where }) : say('responsible.short', { company });
}

function updated(day: string, say: Say): string {
  return say('updated', { day: formatDay(say.language, day) });
}
