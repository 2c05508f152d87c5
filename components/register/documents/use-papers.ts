import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useRegister } from '@/components/register/parts/register-context';
import { papersOf } from '@/lib/documents/papers';
import { ruledCompany } from '@/lib/documents/ruled-company';
import type { PaperSource } from '@/lib/documents/source';
import type { Paper } from '@/lib/documents/tree';
import type { Language } from '@/lib/i18n/language';
import { today } from '@/lib/register/day';
import { signingKey } from '@/lib/register/proof/signing-key';
import type { Snapshot } from '@/lib/register/store/snapshot';
import { loadRules, type RulesState, watchRules } from '@/lib/rules/rules-store';

/** The papers on their way. */
export type Papers =
  | { readonly kind: 'loading' | 'broken' }
  | { readonly kind: 'open'; readonly papers: readonly Paper[]; readonly source: PaperSource };

/** What papers are made from, as register and rules are now; `undefined` until the browser's key is there. */
export function useSource(language: Language): PaperSource | undefined {
  const { snapshot, store } = useRegister();
  const [fingerprint, setFingerprint] = useState<string>();
  useEffect(() => {
    // a private window keeps no key: papers are then without its fingerprint
    signingKey().then(
      (key) => setFingerprint(key.fingerprint),
      () => setFingerprint(''),
    );
  }, []);
  const state = useRules();
  return useMemo(() => {
    if (fingerprint === undefined || state === undefined) return undefined;
    const { isSample } = store;
    const productVersion = browser.runtime.getManifest().version;
    const about = { language, day: today(), productVersion, fingerprint, isSample };
    // the sample company has rules of its own
    return isSample
      ? { snapshot, ...about }
      : { snapshot: inName(snapshot, state), rules: state.rules, ...about };
  }, [snapshot, language, fingerprint, store, state]);
}

function inName(snapshot: Snapshot, { rules }: RulesState): Snapshot {
  return { ...snapshot, company: ruledCompany(snapshot.company, rules.values, today()) };
}

/** The rules in force, followed. */
function useRules(): RulesState | undefined {
  const [state, setState] = useState<RulesState>();
  useEffect(() => {
    const controller = new AbortController();
    watchRules(setState, controller.signal);
    void loadRules().then(setState);
    return () => controller.abort();
  }, []);
  return state;
}

/** Every paper in a language, made anew when the register changes. */
export function usePapers(language: Language): Papers {
  const source = useSource(language);
  const [papers, setPapers] = useState<Papers>({ kind: 'loading' });
  useEffect(() => {
    if (!source) return;
    let isCurrent = true;
    papersOf(source).then(
      (made) => isCurrent && setPapers({ kind: 'open', papers: made, source }),
      () => isCurrent && setPapers({ kind: 'broken' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [source]);
  return papers;
}
