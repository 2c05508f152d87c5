import { list } from './list';

/** Religious or philosophical belief (Art. 9(1) GDPR): words in German, English, French, Italian, Spanish, Dutch and Polish. */
export const religion = {
  strong: list(String.raw`
    kirchensteuer; konfession;
    evangelisch(?!\p{L}* (?:kirche|kirchengemeinde|kita|krankenhaus|akademie|schule|diakonie|stiftung|klinik|heim|jugend));
    katholisch(?!\p{L}* (?:kirche|kirchengemeinde|kita|krankenhaus|akademie|schule|caritas|stiftung|klinik|heim|pfarramt));
    (?:ev|kath|röm\.?-kath|rk|jüd|islam)\.? (?:religion|getauft|konf); muslim; moslem; islamisch; jüdisch;
    judentum; buddhis; hindu; sikh\b; (?:griechisch|russisch|serbisch|syrisch|rumänisch)?-?orthodox;
    zeug(?:e|in|en) jehovas; ramadan; halal; koscher; getauft; taufe\b; taufschein; konfirmation;
    kommunion; firmung; kirchenaustritt; aus der kirche; moschee; synagoge; imam\b; rabbi;
    gebet(?:s|e|zeit|\b); betet; kopftuch; kirchlich(?:e|en)? trauung; religiös; religionszugehör;
    schwein(?:efleisch)?\b; pfarrer; pfarrerin; kaplan; pastor(?:in)?\b; küster; mennonit; freikirch;
    pfingstgemeinde; christlich; bekenntnis; konfessionslos; gläubig(?:e|er|en|ste)?\b(?! *-?id); requiem;
    beisetzung; getraut; kirchenvorstand; kirchengemeinderat; organist; ministrant; opferfest; zuckerfest;
    bar mizwa; sabbat; fastenmonat; fastet; freitagsgebet; jewish; catholic; prayer; kosher;
    religio(?:n|us); baptis; mosque; parish; church; diwali; eid\b; jehovah; christian\b(?= faith| belief);
    methodist; catholique; musulman; juif; juive; mosquée; baptême; carême; cattolic; ebre[oai]\b;
    battesim; parroc; católic; judí[oa]; evangélic; bautiz; párroc; mezquita; katholiek; moslim; joods;
    gereformeerd; kerk\b; katoli; muzułman; żydow; jehowy; prawosław; komuni(?:a|i|ę)\b; ksi[ąę]d; parafi;
    religi`),
  weak: list(String.raw`
    kirche; gottesdienst; gemeinde; vegetarisch; gelatine; alkohol; feiertag; rk\b; ev\b; konf\b; konf\.;
    religion; weihnacht; seelsorg; dekan; segen; friedhof`),
};
