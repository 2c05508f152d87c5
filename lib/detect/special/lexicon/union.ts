import { list } from './list';

/** Trade union membership (Art. 9(1) GDPR): words in German, English, French, Italian, Spanish, Dutch and Polish. */
export const union = {
  strong: list(String.raw`
    ig ?-?metall; ig ?-?bce; ig ?-?bau\b; ver\.di; verdi\b; ngg\b; gew\b; gdl\b; evg\b; gewerkschaft;
    vertrauens(?:mann|frau|leute); ögb; unia\b; gewerkschaft syna; streikkasse; marburger bund; gdp\b;
    betriebsratswahl; syndicom; trade union; union (?:rep|member|branch|dues|steward|official|delegate);
    shop steward; unite (?:rep|branch|the union|member); unison\b; gmb\b; usdaw;
    the union\b; picket; walkout; rmt\b; aslef; cgt\b; cfdt;
    délégué\p{L}* (?:du personnel|syndica|cgt|cfdt|fo); syndiqu; syndica(?:t|l); cgil; cisl\b; uil\b; fiom;
    sindaca; rsu\b; ccoo; ugt\b; sindica; comité de empresa; fnv\b; cnv\b; acv\b; abvv; vakbond;
    solidarnoś; związk\p{L}* zawodow; związkow`),
  weak: list(`
    betriebsrat; works council; streik; tarifkommission; strike; wahlvorstand; flugblatt; aussperrung`),
};
