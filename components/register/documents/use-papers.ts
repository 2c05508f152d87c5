import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useRegister } from '@/components/register/parts/register-context';
import { papersOf } from '@/lib/documents/papers';
import type { PaperSource } from '@/lib/documents/source';
import type { Paper } from '@/lib/documents/tree';
import type { Language } from '@/lib/i18n/language';
import { today } from '@/lib/register/day';
import { signingKey } from '@/lib/register/proof/signing-key';

/** The papers on their way. */
export type Papers =
  | { readonly kind: 'loading' | 'broken' }
  | { readonly kind: 'open'; readonly papers: readonly Paper[]; readonly source: PaperSource };

/** What papers are made from, as the register is now; `undefined` until the browser's key is there. */
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
  return useMemo(
    () =>
      fingerprint === undefined
        ? undefined
        : {
            snapshot,
            language,
            day: today(),
            productVersion: browser.runtime.getManifest().version,
            fingerprint,
            isSample: store.isSample,
          },
    [snapshot, language, fingerprint, store],
  );
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
