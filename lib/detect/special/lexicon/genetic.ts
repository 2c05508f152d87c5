import { list } from './list';

/** Genetic data (Art. 4(13), 9(1) GDPR): words in German, English, French, Italian, Spanish, Dutch and Polish. */
export const genetic = {
  strong: list(String.raw`
    brca; gentest; genetisch; gendefekt; genmutation; (?:brca\d?|gen|eins|zwei)?-?mutation; humangenet;
    erbkrank; dna-?(?:test|analyse|probe|kit|file); raw dna; heterozygot; homozygot; trisomie; chromosom;
    huntington; pathogene[rn]? variante; mukoviszidose-träger; vaterschaftstest; abstammungsgutachten;
    genetic; gene (?:test|variant|carrier); carries? (?:a|the) (?:translocation|mutation|gene);
    test (?:génétique|adn); test genetic; prueba (?:genética|de adn); dna-onderzoek; erfelijk; genetyczn`),
  weak: list(String.raw`
    gen\b; erblich; variante; carrier`),
};
