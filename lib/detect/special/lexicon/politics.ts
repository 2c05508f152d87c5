import { list } from './list';

/** Political opinion (Art. 9(1) GDPR): words in German, English, French, Italian, Spanish, Dutch and Polish. */
export const politics = {
  strong: list(String.raw`

    (?:cdu|csu|spd|fdp|afd|bsw|övp|fpö|spö|neos|svp|jusos|dkp|npd|hdp|akp|(?:bei den|von den|für die) grünen|(?:die|den|der) grünen(?= im| in|[,.]| haben| hat| für|-)|(?:die|der|von der|für die) linken?(?= im| in|[,.]| bei uns|-)|grünen?-?(?:fraktion|liste|mitglied)|bündnis 90|freie wähler|freien wähler|linkspartei|piratenpartei|(?:partei|von|für|bei) volt|volt deutschland)(?![\p{L}]);
    (?:cdu|csu|spd|fdp|afd|bsw|övp|fpö|spö|neos|svp|jusos|dkp|npd|hdp|akp|(?:bei den|von den|für die) grünen|(?:die|den|der) grünen(?= im| in|[,.]| haben| hat| für|-)|(?:die|der|von der|für die) linken?(?= im| in|[,.]| bei uns|-)|grünen?-?(?:fraktion|liste|mitglied)|bündnis 90|freie wähler|freien wähler|linkspartei|piratenpartei)-\p{L}+;
    fdpler; grüne(?:n)? (?:im|in der|für); linke(?:n)? im; listenplatz; kreisverband der; genossinnen;
    parteimitglied; parteibuch; parteizugehörigkeit; wahlwerbung; kommunalwahl; ortsverein;
    stadtratskandidat;
    kandidiert für (?:den|die) (?:stadtrat|gemeinderat|kreistag|landtag|bundestag|bürgermeister); tory\b;
    labour (?:party|member|councillor|candidate); snp\b; lib ?dem; green party; conservative party;
    councillor; reform uk; plaid cymru; sinn féin; party member; republican party; democratic party;
    campaign for (?:mayor|council); parti (?:socialiste|communiste); les républicains;
    rassemblement national; la france insoumise; élue? (?:écologiste|municipal|socialiste); rifondazione;
    partito democratico; forza italia; fratelli d'italia; la lega\b; movimento 5 stelle; psoe;
    partido popular; podemos\b(?= ); concejal; vox\b; groenlinks; vvd\b; pvda; d66; pvv\b; raadslid; n-va;
    vlaams belang; partii?\b; konfederacj; platformy obywatelskiej; lewic[ay]; radn(?:y|a|ego|ej)\b`),
  weak: list(String.raw`
    partei\b; kandidier; kreistag; gemeinderat; stadtrat; wahlkampf; wählen; plakat; bürgermeister;
    politisch; election; rally; demo\b; kundgebung; elezioni; elecciones; wybor`),
};
