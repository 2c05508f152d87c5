import { list } from './list';

/** Religious or philosophical belief (Art. 9(1) GDPR): words in German, English, French, Italian, Spanish, Dutch and Polish. */
export const religion = {
  strong: list(String.raw`
    kirchensteuer; konfession;
    evangelisch(?!\p{L}* (?:kirche|kirchengemeinde|kita|krankenhaus|kindergarten|friedhof|gemeinde|akademie|schule|diakonie|stiftung|klinik|heim|jugend));
    katholisch(?!\p{L}* (?:kirche|kirchengemeinde|kita|krankenhaus|kindergarten|friedhof|gemeinde|akademie|schule|caritas|stiftung|klinik|heim|pfarramt));
    (?:ev|kath|röm\.?-kath|rk|jüd|islam)\.? (?:religion|getauft|konf); muslim; moslem; islamisch; jüdisch;
    judentum; buddhis; hindu; sikh\b; (?:griechisch|russisch|serbisch|syrisch|rumänisch)?-?orthodox;
    zeug(?:e|in|en) jehovas; ramadan\b; halal; koscher; getauft; taufe\b; taufschein; konfirmation;
    kommunion; firmung; kirchenaustritt; aus der kirche; moschee; synagoge; imam\b; rabbi;
    gebet(?:e|s|szeit|szeiten|sraum|steppich)?\b; betet; kopftuch; kirchlich(?:e|en)? trauung; religiös; religionszugehör;
    schwein(?:efleisch)?\b; kaplan; pastor(?:in)?\b; mennonit; freikirch;
    pfingstgemeinde; christlich; bekenntnis; konfessionslos; gläubige?\b; requiem;
    beisetzung; getraut; kirchenvorstand; kirchengemeinderat; organist; ministrant; opferfest; zuckerfest;
    bar mizwa; sabbat; fastenmonat; fastet; freitagsgebet; jewish; catholic; prayer; kosher;
    religio(?:n|us); mosque; parish\b; diwali; eid\b; jehovah; christian\b(?= faith| belief);
    methodist; catholique; musulman; juif; juive; mosquée; baptême; carême; cattolic; ebre[oai]\b;
    battesim; parroc; católic; judí[oa]; evangélic; bautiz; párroc; mezquita; katholiek; moslim; joods;
    gereformeerd; kerk\b; katoli; muzułman; żydow; jehowy; prawosław; komuni(?:a|i|ę)\b; ksi[ąę]d; parafi;
    religi; schabbat; sabbat; shabbat; jom kippur; bayram; eid\b; adventist; ministri; baptism; baptised; baptist church; messe (?:halten|feiern|lesen); aus der kirche; konvertiert`),
  weak: list(String.raw`
    church; kirche; gottesdienst; vegetarisch; gelatine; alkohol; rk\b; ev\b; konf\b; konf\.; religion; seelsorg; pfarrer; pfarrerin; taufe`),
};
