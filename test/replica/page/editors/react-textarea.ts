import { createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { attributesOf, isSubmit, type Mount } from '@/test/replica/page/setup';

/** What the page outside React knows of the field. */
interface Bridge {
  value: string;
  setValue: (next: string) => void;
}

interface FieldProps {
  readonly attributes: Record<string, unknown>;
  readonly bridge: Bridge;
  readonly keys: readonly string[];
  readonly submit: () => void;
  readonly changed: () => void;
}

function Field({ attributes, bridge, keys, submit, changed }: FieldProps) {
  const [value, setValue] = useState(bridge.value);
  Object.assign(bridge, { value, setValue });
  return h('textarea', {
    ...attributes,
    value,
    onChange: (event: { target: { value: string } }) => {
      flushSync(() => setValue(event.target.value));
      changed();
    },
    onKeyDown: (event: { nativeEvent: KeyboardEvent; preventDefault(): void }) => {
      if (!isSubmit(event.nativeEvent, keys)) return;
      event.preventDefault();
      submit();
    },
  });
}

/** A controlled field: what React did not see as a change does not exist. */
export const mount: Mount = ({ parent, spec, keys, initial = '', submit, changed }) => {
  const bridge: Bridge = { value: initial, setValue: () => {} };
  const { class: className, contenteditable: _, ...attributes } = attributesOf(spec);
  const slot = document.createElement('div');
  parent.append(slot);
  const field = h(Field, { attributes: { ...attributes, className }, bridge, keys, submit, changed });
  flushSync(() => createRoot(slot).render(field));
  const element = slot.querySelector('textarea') as HTMLTextAreaElement;
  return {
    element,
    model: () => bridge.value,
    clear: () => flushSync(() => bridge.setValue('')),
    focus: () => element.focus(),
  };
};
