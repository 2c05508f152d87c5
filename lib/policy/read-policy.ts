import type * as z from 'zod/mini';
import type { FieldForm } from './field-forms';
import { POLICY_FIELDS, POLICY_FORMAT, type PolicyField, type PolicyInput } from './fields';

/** What is wrong in a policy. `path` names the place (`tools.chatgpt`); the value itself is never repeated. */
export interface Problem {
  readonly path: string;
  readonly kind: 'unknown' | 'invalid' | 'too-many' | 'format' | 'unreadable' | 'managed-only';
}

export interface ReadPolicy {
  readonly policy: PolicyInput;
  readonly problems: readonly Problem[];
}

/** As many problems are listed; whoever has more has another file than was meant. */
const MOST_PROBLEMS = 100;
const PATH_LENGTH = 80;

/** The keys that say how to read the others. */
const ABOUT = new Set(['format', '$schema']);

/**
 * Reads a policy field by field. Never throws. A field that is not understood keeps what `lastGood` says of
 * it; of a list, a map or an object only the part that is not understood does. Unknown keys are reported
 * and left out.
 */
export function readPolicy(raw: unknown, lastGood: PolicyInput = {}): ReadPolicy {
  const problems: Problem[] = [];
  const report = (path: string, kind: Problem['kind']) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path: path.slice(0, PATH_LENGTH), kind });
  };
  if (!isRecord(raw)) return { policy: lastGood, problems: [{ path: '', kind: 'unreadable' }] };
  if (Object.hasOwn(raw, 'format') && raw['format'] !== POLICY_FORMAT)
    return { policy: lastGood, problems: [{ path: 'format', kind: 'format' }] };
  const policy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (isField(key)) {
      const read = readField(POLICY_FIELDS[key], value, lastGood[key], (path, kind) =>
        report(key + path, kind),
      );
      if (read !== undefined) policy[key] = read;
    } else if (!ABOUT.has(key)) report(key, 'unknown');
  }
  return { policy: policy as PolicyInput, problems };
}

type Report = (path: string, kind: Problem['kind']) => void;

function isField(key: string): key is PolicyField {
  return Object.hasOwn(POLICY_FIELDS, key);
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function readField(form: FieldForm, raw: unknown, lastGood: unknown, report: Report): unknown {
  if (form.form === 'list') return readList(form, raw, lastGood, report);
  if (form.form === 'map') return readMap(form, raw, lastGood, report);
  if (form.form === 'object') return readObject(form, raw, lastGood, report);
  return parsed(form.schema, raw, '', report) ?? lastGood;
}

function readList(
  { item, most }: Extract<FieldForm, { form: 'list' }>,
  raw: unknown,
  lastGood: unknown,
  report: Report,
): unknown {
  if (!Array.isArray(raw)) {
    report('', 'invalid');
    return lastGood;
  }
  if (raw.length > most) report('', 'too-many');
  const good = raw.slice(0, most).flatMap((element, index) => {
    const read = parsed(item, element, `[${index}]`, report);
    return read === undefined ? [] : [read];
  });
  const isWhole = good.length === Math.min(raw.length, most);
  return isWhole || !Array.isArray(lastGood) ? good : withLast(lastGood, good).slice(-most);
}

/** What was understood earlier comes first: of two rules on the same thing the later one counts. */
function withLast(lastGood: readonly unknown[], good: readonly unknown[]): unknown[] {
  const news = new Set(good.map((element) => JSON.stringify(element)));
  return [...lastGood.filter((element) => !news.has(JSON.stringify(element))), ...good];
}

function readMap(
  { keys, item, most }: Extract<FieldForm, { form: 'map' }>,
  raw: unknown,
  lastGood: unknown,
  report: Report,
): unknown {
  if (!isRecord(raw)) {
    report('', 'invalid');
    return lastGood;
  }
  const entries = Object.entries(raw);
  if (entries.length > most) report('', 'too-many');
  const last = isRecord(lastGood) ? lastGood : {};
  return Object.fromEntries(
    entries.slice(0, most).flatMap(([key, element]) => {
      if (!keys.test(key)) {
        report(`.${key}`, 'unknown');
        return [];
      }
      const read = parsed(item, element, `.${key}`, report) ?? ownValue(last, key);
      return read === undefined ? [] : [[key, read]];
    }),
  );
}

function readObject(
  { shape }: Extract<FieldForm, { form: 'object' }>,
  raw: unknown,
  lastGood: unknown,
  report: Report,
): unknown {
  if (!isRecord(raw)) {
    report('', 'invalid');
    return lastGood;
  }
  const last = isRecord(lastGood) ? lastGood : {};
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, element]) => {
      const schema = ownValue(shape, key) as z.ZodMiniType | undefined;
      if (!schema) {
        report(`.${key}`, 'unknown');
        return [];
      }
      const read = parsed(schema, element, `.${key}`, report) ?? ownValue(last, key);
      return read === undefined ? [] : [[key, read]];
    }),
  );
}

function ownValue(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function parsed(schema: z.ZodMiniType, raw: unknown, path: string, report: Report): unknown {
  const result = schema.safeParse(raw);
  if (result.success) {
    for (const key of keysLeftOut(raw, result.data)) report(`${path}.${key}`, 'unknown');
    return result.data;
  }
  const inside = result.error.issues[0]?.path.map((step) =>
    typeof step === 'number' ? `[${step}]` : `.${String(step)}`,
  );
  report(path + (inside ?? []).join(''), 'invalid');
  return undefined;
}

/** What stands in an element that we know nothing of. */
function keysLeftOut(raw: unknown, read: unknown): string[] {
  return isRecord(raw) && isRecord(read) ? Object.keys(raw).filter((key) => !Object.hasOwn(read, key)) : [];
}
