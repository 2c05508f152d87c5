import type { ElementSpec } from '@/test/replica/dom-spec';
import { mount as codemirror } from '@/test/replica/page/editors/codemirror';
import { mount as contenteditable } from '@/test/replica/page/editors/contenteditable';
import { mount as lexical } from '@/test/replica/page/editors/lexical-rich';
import { mount as prosemirror } from '@/test/replica/page/editors/prosemirror';
import { mount as quill } from '@/test/replica/page/editors/quill';
import { mount as field } from '@/test/replica/page/editors/react-textarea';
import { mount as slate } from '@/test/replica/page/editors/slate';
import { mount as tiptap } from '@/test/replica/page/editors/tiptap';
import type { Mount } from '@/test/replica/page/setup';

/** The editors to choose from, with the tools that are built on them. */
export const EDITORS: readonly {
  readonly id: string;
  readonly name: string;
  readonly like: string;
  readonly mount: Mount;
}[] = [
  { id: 'prosemirror', name: 'ProseMirror', like: 'ChatGPT, Le Chat', mount: prosemirror },
  { id: 'tiptap', name: 'TipTap', like: 'Claude, Grok', mount: tiptap },
  { id: 'lexical', name: 'Lexical', like: 'Microsoft 365 Copilot, Perplexity', mount: lexical },
  { id: 'quill', name: 'Quill', like: 'Gemini', mount: quill },
  { id: 'field', name: 'React', like: 'Copilot, DeepSeek, Poe', mount: field },
  { id: 'slate', name: 'Slate', like: 'Langdock', mount: slate },
  { id: 'codemirror', name: 'CodeMirror', like: 'Code', mount: codemirror },
  { id: 'contenteditable', name: 'contenteditable', like: 'DeepL, Notion', mount: contenteditable },
];

/** The composer's element: what `lib/tools/guarded/practice.ts` looks for. */
export function composerSpec(label: string): ElementSpec {
  const attributes = {
    'data-practice-composer': '',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
  };
  return { tag: null, id: null, classes: ['composer'], attributes, inside: null, before: null };
}
