import { list } from './list';

/** Health, disability, pregnancy, addiction (Art. 4(15), 9(1) GDPR): words in German, English, French, Italian, Spanish, Dutch and Polish. */
export const health = {
  strong: list(String.raw`
    krank(?:geschrieben|gemeldet|meldung|schreibung|melden); krank\b; erkrankt; erkrankung; arbeitsunfähig;
    au-?(?:bescheinigung|schein|meldung); attest(?:e|s|es)?\b; (?:gelber? schein); diagnos(?:e|tiz);
    patient(?:in|en|innen)?\b; pat\.; haus(?:arzt|ärztin); kinder(?:arzt|ärztin); schlaganfall;
    herzinfarkt; infarkt; (?:brust|darm|haut|lungen|prostata|blut)?krebs(?!\p{L}*(?:suppe|fang|tier));
    karzinom; mammakarzinom; bronchialkarzinom; basaliom; tumor; metastas; chemo(?!n|nitz); diabet; insulin; demen[zt]; alzheimer; parkinson;
    depress; burn-?out; bipolar; schizophren; panikattack; angststörung; psychi(?:atr|sch); psychotherap;
    suizid; epilep; migräne; asthma; allergi; (?:erd)?nuss-?allergi; (?:pollen|nickel|latex|penicillin|hausstaub|lebensmittel|wespen|bienen|tierhaar|kontakt|milch|ei)allergi; zöliakie; hiv\b; hepatitis; sklerose; rheuma;
    bandscheibe; (?:knie|hüft|rücken|augen|herz|brust|schulter|bein|fuß|not)-?op\b; operiert; op-termin;
    schwanger; schwangerschaft; mutterschutz; fehlgeburt; reha(?:klinik|maßnahme)?\b;
    pflegegrad; pflegestufe; pflegebericht; pflegebedürftig; schwerbehinder(?!ungsanzeige); gdb\b; rollstuhl; rollator;
    dialyse; methadon; sucht(?:beratung|krank|therapie|klinik); alkohol(?:krank|iker|problem|sucht);
    entzug(?:s|\b); medikament; medikation; marcumar; warfarin; blutverdünn; metformin; cortison; hörgerät; schwerhörig; innenohr; legasthen; dyskalkul; lese-?rechtschreib; förderschwerpunkt; antidepress; wiedereingliederung;
    eingliederungsmanagement; bem\b; erwerbs(?:gemindert|minderung); krankengeld; intensivstation;
    notaufnahme; handgelenk; prellung; gehirnerschütterung; hämatom; bluthochdruck; hypertonie;
    corona; covid; grippe; windpocken; läuse; physiotherap; logopäd; ergotherap; krankenhaus; krankheit;
    gesundheitlich; behinder(?!ungsanzeige|t |ung: |ungen? (?:auf|durch|bei|im|des)); autis(?:m|t(?:isch|in|en)?\b); adhs; adipos; rezept für; palliativ; hospiz; sturz; gestürzt;
    verletzt; verletzung; schmerzensgeld; schlafstörung; klinikum; bescheinigung des arztes; kur\b;
    long covid; stents?\b; bluter; lymph; sturzprotokoll; unfallanzeige; unfallmeldung; arztbrief;
    arztbericht; entlassungsbrief; befund; implantat; parodont; zahnersatz; stillzeit; kinderwunsch;
    sterbend; gebrochen(?:e[rnms]?)? (?:arm|bein|fuß|finger|rippe|hand|handgelenk); fahrtauglich;
    medizinisch; ärztlich; diagnos[ei]; sick (?:note|leave|pay|day); off sick; pregnan; surgery; cancer;
    medication; disab(?:led|ility); stroke\b; dementia; ivf\b; miscarriage; injur(?:y|ed|ies);
    knee replacement; autistic; adhd; nebuliser; nurse; (?:the|her|his|my|your|by) gp\b; occupational health; fit note; hospital;
    migraine; wheelchair; hip replacement; blood pressure; chemotherapy; rehab\b; rehabilitation(?! of offenders); therap(?:y|ist);
    anxiety; maternity; allerg(?:y|ic); prescription; biopsy; x-ray; malad(?:e|ie)\b;
    arrêt (?:de travail|maladie); enceinte; grossesse; hospitalis; opér[ée]; handicap; ordonnance; hta\b;
    patiente?\b; diagnostic; allergique; blessé; asthmatique; diabétique; malattia; gravidanza; incinta;
    certificato medico; diagnosi; ricover; infortunio; invalidit; celiac; paziente; operazione al;
    allergic[oa]; baja (?:médica|laboral|por); embaraza; diagnóstic; enferm; discapacidad; paciente;
    fractura; alérgic; operad[oa]; cirugía; ziek(?:gemeld|melding|te|enhuis)?\b; zwanger; diagnose;
    operatie; arbeidsongeschikt; patiënt; medicijn; bedrijfsarts; huisarts; reuma; chor(?:y|a|oba|uje)\b;
    zwolnieni[eua] lekarski; ciąż; diagnoz; operacj; pacjent; niepełnosprawn; cukrzyc; alergi;
    leczeni; wywiad lekarski; szpital; lekarz; krankenwagen; impfpass; scharlach; drüsenfieber; hexenschuss; arztzeugnis; neurolog; \p{L}{0,10}fraktur; herzstillstand; astma; stwardnienie; épilepsie; gesundheitszeugnis; na l4\b; zwolnienie l4; gürtelrose; masern; magenspiegelung; chirurg; hörsturz; tinnitus; kreuzband; kniescheibe; mental health; fractur; seizure; sciatica; sprain`),
  weak: list(String.raw`
    eau\b; gp\b; physio; symptom; schwindel\b; blutzucker; laborwert; inkontinen; bettlägerig; arzt\b; ärztin; klinik; unfall; schmerz; behandlung; therapie; rezept; krankenkasse; pflege; spritze; tabletten; fieber; knie\b; schulter; hüfte; rettungswagen; sanitäter; notarzt; angst\b; kvnr; mdk\b; doctor; clinic; pain\b; ward\b; médecin; medico\b; médico; arts\b; nhs\b`),
};
