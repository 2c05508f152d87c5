import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { noticeSchema } from '@/lib/messages/protocol';

/** Calls back with the tool whenever placeholders were given out or deleted anywhere in the browser. */
export function useMappingChanges(onChange: (toolId: string) => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    const listener = (raw: unknown): undefined => {
      const notice = noticeSchema.safeParse(raw);
      if (notice.success && notice.data.kind === 'mapping.changed') latest.current(notice.data.toolId);
    };
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  }, []);
}
