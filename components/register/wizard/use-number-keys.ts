import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * 1 to 9 choose among the answers of a form and put the focus there; Enter anywhere else than on a
 * control goes on. Keys in fields of text stay with the field.
 */
export function useNumberKeys(form: RefObject<HTMLFormElement | null>): void {
  // At once: whoever sees the question may press a key.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.key === 'Enter' && isPlainPlace(event.target)) return form.current?.requestSubmit();
      const input = form.current?.querySelectorAll('input')[Number(event.key) - 1];
      if (!/^[1-9]$/.test(event.key) || !input) return;
      event.preventDefault();
      input.focus();
      input.click();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [form]);
}

/** Enter has no meaning of its own there. */
function isPlainPlace(target: EventTarget | null): boolean {
  return target instanceof Element && !target.closest('a, button, input, select, textarea, summary');
}
