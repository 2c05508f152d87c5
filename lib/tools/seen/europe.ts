import type { SeenRow } from './row';

/** Services of German and other European vendors, and portals of public bodies. */
export const EUROPE: readonly SeenRow[] = [
  ['neuroflash', 'neuroflash', 'DE', ['app.neuroflash.com', 'neuroflash.com']],
  ['deepl-write', 'DeepL Write', 'DE', ['www.deepl.com'], ['/write*', '/*/write*']],
  ['languagetool', 'LanguageTool', 'DE', ['languagetool.org'], ['/editor*', '/*/editor*']],
  ['chat-ai-gwdg', 'Chat AI (GWDG)', 'DE', ['chat-ai.academiccloud.de']],
  ['kiconnect', 'KI:connect.nrw', 'DE', ['chat.kiconnect.nrw']],
  ['telli', 'telli', 'DE', ['telli.schule']],
  ['fobizz', 'fobizz', 'DE', ['tools.fobizz.com', 'app.fobizz.com']],
  ['schulki', 'schulKI', 'DE', ['app.schulki.de']],
  ['nele', 'nele.ai', 'DE', ['app.nele.ai']],
  ['meingpt', 'meinGPT', 'DE', ['app.meingpt.com']],
  ['companygpt', 'CompanyGPT', 'DE', ['companygpt.506.ai']],
  ['mindverse', 'Mindverse', 'DE', ['www.mind-verse.de', 'app.mind-verse.de']],
  ['duden-mentor', 'Duden Mentor', 'DE', ['mentor.duden.de']],
  ['textcortex', 'TextCortex', 'DE', ['app.textcortex.com']],
  ['creaitor', 'Creaitor', 'CH', ['app.creaitor.ai']],
  ['frase', 'Frase', 'US', ['app.frase.io']],
  ['linguix', 'Linguix', 'US', ['app.linguix.com']],
  ['supertext', 'Supertext', 'CH', ['www.supertext.com']],
  ['textshuttle', 'Textshuttle', 'CH', ['www.textshuttle.com']],
  ['apertus', 'Apertus (Public AI)', 'CH', ['chat.publicai.co']],
  ['mammouth', 'Mammouth', 'FR', ['mammouth.ai']],
  ['jenni', 'Jenni', 'GB', ['app.jenni.ai', 'jenni.ai']],
  ['synthesia', 'Synthesia', 'GB', ['app.synthesia.io']],
];
