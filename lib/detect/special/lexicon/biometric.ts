import { list } from './list';

/** Biometric data (Art. 4(14), 9(1) GDPR): words in German, English, French, Italian, Spanish, Dutch and Polish. */
export const biometric = {
  strong: list(String.raw`
    finger-?abdr(?:uck|ücke); gesichts(?:erkennung|template|scan|daten); iris-?scan; handvenen; venenscan;
    biometri; stimm(?:profil|abdruck|erkennung); netzhaut; fingerscan; zeigefinger rechts; fingerprint;
    fac(?:e|ial) (?:recognition|scan|template|id); voice ?print; retina; palm vein; empreintes? digitale;
    reconnaissance faciale; impront[ae] digital; riconoscimento facciale;
    huella(?:s)? (?:dactilar|digital); reconocimiento facial; vingerafdruk; gezichtsherkenning;
    odcisk\p{L}* palc; rozpoznawani\p{L}* twarzy`),
  weak: list(`
    abdruck; zutrittssystem; template`),
};
