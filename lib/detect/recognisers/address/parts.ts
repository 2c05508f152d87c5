import type { Confidence } from '../../types';

/** A street with number or a postcode with town, before they are joined. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

/** House number with letter, range, stair and door ("71/2/8", "4 b", "2–4", "14/II"). For use inside patterns. */
export const HOUSE_NUMBER =
  '\\d{1,4}(?:(?: [a-gA-G]|[a-zA-Z])(?![\\p{L}\\d]))?(?: ?[-–/+] ?\\d{1,4}(?: ?[a-z](?![\\p{L}\\d]))?){0,3}(?:/[IVX]{1,4}(?![\\p{L}]))?(?:/(?:Hof|Stg\\.?|Stiege|Top|Tür)(?: ?\\d{1,3})?(?:/\\d{1,3})?){0,2}';

/** The same as it is said: "zwölf", "drei b", "hundertachtzehn". */
export const SPOKEN_HOUSE_NUMBER =
  '(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:ein)?hundert\\p{L}{0,18})(?: [a-f])?(?![\\p{L}])';

/** What behind a number shows that it counts or measures something. */
export const MEASURE =
  /^ ?(?:uhr|€|eur\b|euro|%|km\b|m²|qm|kg|stück|stk|std|h\b|min\b|prozent|tage?n?\b|wochen?\b|monate?n?\b|jahre?n?\b|mal\b|x\b|personen|meter|mm\b|cm\b|m\b|grad|°|[.,:]\d|-?jährig|\. ?(?:klasse|stock|og\b|quartal|etage|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d))/i;
