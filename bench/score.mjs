/** Types that name no natural person: left out of the sums. */
const IMPERSONAL = new Set(['ORG']);
const SIGN = /[\p{L}\p{N}]/u;

const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const ratio = (a, b) => shared(a, b) / (a.end - a.start + b.end - b.start - shared(a, b));
const isPersonal = ({ type }) => !IMPERSONAL.has(type);

/** Pairs gold and predicted spans of one type, one to one, best overlap first; at least half must overlap. */
function pair(gold, predicted) {
  const pairs = gold
    .flatMap((g) => predicted.filter((p) => p.type === g.type).map((p) => ({ g, p, iou: ratio(g, p) })))
    .filter(({ iou }) => iou >= 0.5)
    .sort((a, b) => b.iou - a.iou);
  const taken = new Map();
  const used = new Set();
  for (const { g, p } of pairs) {
    if (taken.has(g) || used.has(p)) continue;
    taken.set(g, p);
    used.add(p);
  }
  return { taken, used };
}

/** For every letter and digit: whether it belongs to a gold span and whether a prediction covers it. */
function signs(text, spans) {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

function coverage(text, { start, end }, covered) {
  let inside = 0;
  let hit = 0;
  for (let i = start; i < end; i++) {
    if (!SIGN.test(text[i])) continue;
    inside++;
    hit += covered[i];
  }
  return { inside, hit };
}

const emptyCounts = () => ({ tp: 0, fp: 0, fn: 0 });

function figures({ tp, fp, fn }) {
  return {
    gold: tp + fn,
    precision: tp + fp ? tp / (tp + fp) : null,
    recall: tp + fn ? tp / (tp + fn) : null,
    f1: tp + fp + fn ? (2 * tp) / (2 * tp + fp + fn) : null,
  };
}

class Tally {
  types = {};
  special = {};
  strict = 0;
  outside = 0;
  outsideHit = 0;
  inside = 0;
  hit = 0;
  personal = 0;
  whole = 0;
  clean = 0;
  alarmed = 0;
  spurious = 0;
  words = 0;
  misses = [];

  count(group, name, key) {
    this[group][name] ??= emptyCounts();
    this[group][name][key]++;
  }

  add(doc, { spans: predicted, special }) {
    this.words += (doc.text.match(/\S+/g) ?? []).length;
    this.addSpans(doc, predicted);
    this.addLetters(doc, predicted);
    this.addDocument(doc, predicted);
    for (const category of new Set([...doc.special, ...special])) {
      const key = !special.includes(category) ? 'fn' : doc.special.includes(category) ? 'tp' : 'fp';
      this.count('special', category, key);
    }
  }

  addSpans(doc, predicted) {
    const { taken, used } = pair(doc.spans, predicted);
    for (const gold of doc.spans) {
      this.count('types', gold.type, taken.has(gold) ? 'tp' : 'fn');
      if (!taken.has(gold)) this.misses.push({ id: doc.id, kind: 'missed', ...gold });
      const equal = predicted.some(
        (p) => p.type === gold.type && p.start === gold.start && p.end === gold.end,
      );
      if (isPersonal(gold) && equal) this.strict++;
    }
    for (const span of predicted) {
      if (used.has(span)) continue;
      this.count('types', span.type, 'fp');
      if (doc.spans.some((gold) => shared(gold, span) > 0)) continue;
      if (isPersonal(span)) this.spurious++;
      this.misses.push({ id: doc.id, kind: 'spurious', ...span });
    }
  }

  addLetters({ text, spans }, predicted) {
    const gold = signs(text, spans);
    const touched = signs(text, predicted.filter(isPersonal));
    for (let i = 0; i < text.length; i++) {
      if (gold[i] || !SIGN.test(text[i])) continue;
      this.outside++;
      this.outsideHit += touched[i];
    }
  }

  addDocument({ text, spans }, predicted) {
    const personal = spans.filter(isPersonal);
    if (personal.length === 0) {
      this.clean++;
      if (predicted.some(isPersonal)) this.alarmed++;
      return;
    }
    const covered = signs(text, predicted);
    const parts = personal.map((span) => coverage(text, span, covered));
    this.personal++;
    for (const { inside, hit } of parts) {
      this.inside += inside;
      this.hit += hit;
    }
    if (parts.every(({ inside, hit }) => hit >= 0.9 * inside)) this.whole++;
  }

  result() {
    const all = emptyCounts();
    for (const [type, counts] of Object.entries(this.types)) {
      if (isPersonal({ type })) for (const key of Object.keys(all)) all[key] += counts[key];
    }
    const share = (part, of) => (of ? part / of : null);
    const byName = (group) =>
      Object.fromEntries(
        Object.entries(group)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, counts]) => [name, figures(counts)]),
      );
    return {
      words: this.words,
      all: figures(all),
      types: byName(this.types),
      special: byName(this.special),
      strictF1: share(2 * this.strict, 2 * all.tp + all.fp + all.fn),
      leak: this.inside ? 1 - this.hit / this.inside : null,
      kept: this.outside ? 1 - this.outsideHit / this.outside : null,
      protected: share(this.whole, this.personal),
      personalDocs: this.personal,
      falseAlarms: share(this.alarmed, this.clean),
      cleanDocs: this.clean,
      spuriousPer1000Words: share(1000 * this.spurious, this.words),
      misses: this.misses,
    };
  }
}

/**
 * Scores predictions (`{spans, special}` a document, in the order of the documents).
 * A span counts as found where one of the same type overlaps it with intersection over union of at least
 * one half; `leak` is the share of letters inside gold spans that nothing covers, `kept` the share outside
 * that is left alone, `protected` the share of documents whose every span is covered to 90 %.
 */
export function score(documents, predictions) {
  const tally = new Tally();
  documents.forEach((doc, index) => {
    tally.add(doc, predictions[index]);
  });
  return tally.result();
}
