import Quill from 'quill';
import { dress, isSubmit, type Mount } from '@/test/replica/page/setup';

/** Quill 2, as Gemini uses it. */
export const mount: Mount = ({ parent, spec, keys, initial = '', submit, changed }) => {
  const slot = document.createElement('div');
  parent.append(slot);
  const quill = new Quill(slot, {
    modules: {
      toolbar: false,
      keyboard: {
        bindings: {
          send: {
            key: 'Enter',
            shiftKey: false,
            handler: (_range: unknown, context: { event: KeyboardEvent }) => {
              if (!isSubmit(context.event, keys)) return true;
              submit();
              return false;
            },
          },
        },
      },
    },
  });
  quill.setText(initial, 'silent');
  dress(quill.root, spec);
  quill.on('text-change', changed);
  return {
    element: quill.root,
    model: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText('', 'api'),
    focus: () => quill.focus(),
  };
};
