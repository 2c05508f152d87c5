/** Answers of the model, about the placeholders that `MAIL` of the journeys gets. */
export const ANSWER = [
  '# Antwort an [Person 1]',
  '',
  'Sehr geehrte Frau [Person 1],',
  '',
  'wir überweisen auf **[IBAN 1]** und melden uns unter *[Telefon 1]* oder `[E-Mail 1]`. Mehr bei [Person 1](https://intranet.example/kunden/1).',
  '',
  '- [E-Mail 1] anschreiben',
  '- dann **fett** und [Telefon 1] anrufen',
  '- nichts weiter',
  '',
  '| Kunde | Konto |',
  '| --- | --- |',
  '| [Person 1] | [IBAN 1] |',
  '| niemand | [Person 99] |',
  '',
  '```',
  'const mail = "[E-Mail 1]";',
  'return mail; // an [Person 1]',
  '```',
  '',
  '> Frau [Person 1] rief an',
  '',
  'Mit freundlichen Grüßen',
].join('\n');

/** How many places of `ANSWER` stand for a value. */
export const PLACES = 13;

/** `ANSWER` as plain text with the real values. */
export const ANSWER_REAL = [
  'Antwort an Öztürk',
  '',
  'Sehr geehrte Frau Öztürk,',
  '',
  'wir überweisen auf DE02 1203 0000 0000 2020 51 und melden uns unter +49 30 23125 456 oder ayse.oeztuerk@kunde.example. Mehr bei Öztürk.',
  '',
  'ayse.oeztuerk@kunde.example anschreiben',
  'dann fett und +49 30 23125 456 anrufen',
  'nichts weiter',
  '',
  'Kunde\tKonto',
  'Öztürk\tDE02 1203 0000 0000 2020 51',
  'niemand\t[Person 99]',
  '',
  'const mail = "ayse.oeztuerk@kunde.example";',
  'return mail; // an Öztürk',
  '',
  'Frau Öztürk rief an',
  '',
  'Mit freundlichen Grüßen',
].join('\n');
