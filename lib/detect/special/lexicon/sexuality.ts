import { list } from './list';

/** Sex life and sexual orientation (Art. 9(1) GDPR): words in German, English, French, Italian, Spanish, Dutch and Polish. */
export const sexuality = {
  strong: list(String.raw`
    schwul; lesb(?:e|isch); homosexuell; bisexuell; transgender;
    trans-?(?:mann|frau|mädchen|junge|person); trans\b(?!-); transident;
    transsexuell; geoutet; outing; coming-?out; queer; nicht-?binär; non-?binary; sbgg;
    selbstbestimmungsgesetz; lebenspartnerschaft; sexuelle[rn]? (?:orientierung|identität); sexualleben;
    regenbogen(?:familie|haus); mit einem mann verheiratet; mit einer frau verheiratet;
    seine(?:m|n|s)? (?:ehe)?mann(?:es)?\b; sein (?:ehe)?mann\b; zwei mütter;
    zwei väter; geschlechtseintrag; eintrag auf divers; geschlechtsangleich; gay\b; lesbian; bisexual;
    transition(?:ing|ed)\b; his husband; his boyfriend; her wife; her girlfriend; same-sex; came out\b;
    deadname; pronouns; sexual orientation; lgbt; homosexuel; gai\b; lesbienne; transgenre; omosessual;
    transessual; maricón; homosexual; la loca\b; transexual; homoseksu; lesbisch;
    zijn (?:man|vriend)\b(?= \p{L}+); gej(?:em|a)?\b; lesbijk; jego mąż; jego męż; trennung von ihrer partnerin`),
  weak: list(String.raw`
    hochzeit; partnerin\b; boyfriend; girlfriend`),
};
