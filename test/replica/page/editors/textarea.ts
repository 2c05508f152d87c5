import { createElement, isSubmit, type Mount } from '@/test/replica/page/setup';

/** A native field without a framework. */
export const mount: Mount = ({ parent, spec, keys, initial = '', submit, changed }) => {
  const element = createElement({ ...spec, tag: 'textarea' }, 'textarea') as HTMLTextAreaElement;
  element.value = initial;
  parent.append(element);
  element.addEventListener('input', changed);
  element.addEventListener('keydown', (event) => {
    if (!isSubmit(event, keys)) return;
    event.preventDefault();
    submit();
  });
  return {
    element,
    model: () => element.value,
    clear: () => {
      element.value = '';
    },
    focus: () => element.focus(),
  };
};
