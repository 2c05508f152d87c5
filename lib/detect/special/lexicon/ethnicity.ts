import { list } from './list';

/** Racial or ethnic origin (Art. 9(1) GDPR): words in German, English, French, Italian, Spanish, Dutch and Polish. */
export const ethnicity = {
  strong: list(String.raw`
    volkszugehörig; volksgruppe; ethnie; ethnisch; sinti; romni; (?:ist|als|sind|der|die|und) roma\b;
    kurd(?:e|in|en|isch\p{L}*)\b; jesid; hautfarbe;
    schwarze?[rn]? (?:frau|mann|mensch|kolleg|mitarbeit|person|bewerber); dunkelhäutig; farbige[rn]?\b;
    migrationshintergrund; rassis; antiziganis; asylbewerber; asylverfahren; asylantrag; flüchtling;
    aufenthaltsgestattung; hasara; rohingya; tigrinya; paschtun; tamil(?:e|in|isch); uigur;
    wirklich(?:“|")? her; abstammung; herkunft (?:war|ist|aus|als); wegen (?:seiner|ihrer|meiner) herkunft;
    ausländerfeindlich; russlanddeutsch; spätaussiedler; antidiskriminierungsstelle; bamf\b; muttersprach;
    ethnic; romani; gypsy; racis; racial; only black; black (?:woman|man|member|employee|colleague|person);
    asylum; refugee; aboriginal; travellers? (?:site|community|family);
    of (?:nigerian|indian|pakistani|ghanaian|turkish|somali) (?:descent|origin|heritage); your lot\b;
    d'origine \p{L}+(?:ne|se|que)\b; origine ethnique; raciste; gitano; origine etnica; razzis;
    origen étnico; racista; gitan[oa]; afkomst; racistisch; pochodzenia; narodowości; romsk; rasist`),
  weak: list(String.raw`
    herkunft; somali\b; ghana; sprachkurs; integrationskurs; roma\b; ukrainer; syrer; afghan; eritrea;
    schimpfw`),
};
