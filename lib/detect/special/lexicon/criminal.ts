import { list } from './list';

/** Criminal convictions and offences (Art. 10 GDPR): words in German, English, French, Italian, Spanish, Dutch and Polish. */
export const criminal = {
  strong: list(String.raw`
    vorstrafe; vorbestraft; verurteilt; verurteilung; strafanzeige;
    anzeige (?:erstattet|gegen|wegen|bei der); strafverfahren; strafsache; ermittlungsverfahren; ermittelt;
    beschuldigte; angeklagt; anklage; bewährung; haftstrafe; haftbefehl; untersuchungshaft; u-haft;
    in haft; jva\b; inhaftiert; freiheitsstrafe; gefängnis; geldstrafe; tagessätze; diebstahl; gestohlen;
    geklaut; unterschlag; veruntreu; betrug(?:s|\b); betrogen; körperverletzung; führungszeugnis;
    staatsanwaltschaft; promille; trunkenheit; strafbefehl; stgb; raub\b; einbruch; sachbeschädigung;
    nötigung; stalking; festgenommen; hehlerei; urkundenfälschung; drogen(?:besitz|delikt|handel); btmg;
    fahrerflucht; unfallflucht; strafregister; strafrechtlich; fahrverbot;
    fahrerlaubnis (?:entzogen|wurde); entzug der fahrerlaubnis; ladendieb; täter; maßregelvollzug;
    schwarzfahren; bestechung; convict; criminal record; theft; stole(?:n)?\b; arrest; probation; prison;
    jail\b; charged with; dbs check; assault; offence; crown court; magistrates; shoplift; embezzl;
    drink[- ]driv; fraud\b; caution(?:ed)? by; plead; burglar; over the limit; condamn; casier judiciaire;
    garde à vue; porté plainte; escroquer; condannat; precedenti penali; furto; denunciat; carcere;
    condenad; antecedentes penales; robo\b; hurto; denuncia\b; cárcel; veroordeeld; strafblad; diefstal;
    aangifte; gevangenis; fraude\b; skazan; karalno; kradzież; ukradł; wyrok; więzieni; zarzut; hausverbot; ermittlungssache; strafverteidig; zakładu karnego; rozbój; siedział za; patteggiato; bancarotta; gbh\b; winkeldiefstal; vog\b; fahren ohne fahrerlaubnis; betrüger`),
  weak: list(String.raw`
    polizei\b; kripo; hausverbot; tatverdacht; politie; policj; carabinieri; guardia civil; gestand`),
};
