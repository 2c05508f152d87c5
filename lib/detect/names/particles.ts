import { hashText } from '../tagger/hash';

const PARTICLES = new Set(
  'von van vom der den de di da del della la le el al bin ibn dos das do du zu zum zur ter ten te'
    .split(' ')
    .map(hashText),
);

/** Whether a word stands inside of names: "Adele von Lohe". Most of these words are prepositions elsewhere. */
export const isParticle = (hash: number): boolean => PARTICLES.has(hash);
