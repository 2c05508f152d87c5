import type { AttachWay } from '@/test/replica/page/attachments';

/** The editor library a replica page is built on. */
export const EDITORS = [
  'prosemirror',
  'tiptap',
  'lexical-rich',
  'lexical-plain',
  'quill',
  'slate',
  'codemirror',
  'react-textarea',
  'textarea',
  'contenteditable',
] as const;
export type ReplicaEditor = (typeof EDITORS)[number];

/**
 * What a replica page needs to know beyond the tool's own description: everything else (selectors,
 * keys, transport, traits) is read from the tool, so that the page and the guard can't drift apart.
 */
export interface Replica {
  /** A path, with query, where the tool lives. */
  readonly path: string;
  readonly editor: ReplicaEditor;
  /** How the prompt is wrapped on its way. */
  readonly body?: 'json' | 'form-nested' | 'signalr' | 'query';
  /** What an earlier message is edited with. Absent: this page has no such thing. */
  readonly edit?: 'textarea' | 'lexical-rich' | 'tiptap';
  /** How it takes files. Absent: it takes none. */
  readonly attach?: AttachWay;
  /** Custom element that hosts the editor in an open shadow root. */
  readonly shadowHost?: string;
}

const at = (path: string, editor: ReplicaEditor, more: Omit<Replica, 'path' | 'editor'> = {}): Replica => ({
  path,
  editor,
  ...more,
});

/** One line a guarded tool. */
export const REPLICAS: Readonly<Record<string, Replica>> = {
  chatgpt: at('/c/6718', 'prosemirror', { edit: 'textarea', attach: 'input' }),
  'ms-copilot': at('/chats/k2', 'react-textarea'),
  'm365-copilot': at('/chat', 'lexical-rich', { body: 'signalr' }),
  gemini: at('/app/81f', 'quill', { body: 'form-nested', edit: 'textarea', attach: 'transient' }),
  claude: at('/chat/9d', 'tiptap', { edit: 'textarea', attach: 'input' }),
  perplexity: at('/search/a1', 'lexical-rich', { edit: 'lexical-rich' }),
  mistral: at('/chat/77', 'prosemirror', { edit: 'textarea' }),
  deepl: at('/de/translator', 'contenteditable'),
  deepseek: at('/a/chat/s/1', 'react-textarea', { edit: 'textarea', attach: 'input' }),
  grok: at('/c/5', 'tiptap', { edit: 'textarea' }),
  'grok-x': at('/i/grok', 'react-textarea'),
  'github-copilot': at('/copilot/c/3', 'react-textarea', { edit: 'textarea' }),
  'gemini-enterprise': at('/home', 'prosemirror', { shadowHost: 'ucs-prosemirror-editor' }),
  'ai-studio': at('/prompts/new_chat', 'textarea', { body: 'form-nested', edit: 'textarea' }),
  notebooklm: at('/notebook/1', 'textarea', { body: 'form-nested' }),
  'google-ai-mode': at('/search?udm=50', 'textarea', { body: 'query' }),
  'google-translate': at('/', 'textarea', { body: 'form-nested' }),
  'meta-ai': at('/c/2', 'lexical-plain', { body: 'form-nested' }),
  poe: at('/chat/8', 'react-textarea', { edit: 'textarea' }),
  huggingchat: at('/chat/conversation/4', 'textarea', { edit: 'textarea' }),
  qwen: at('/c/6', 'react-textarea', { edit: 'textarea' }),
  kimi: at('/chat/d0', 'lexical-plain', { edit: 'lexical-rich' }),
  zai: at('/c/7', 'textarea', { edit: 'textarea' }),
  you: at('/chat', 'react-textarea', { body: 'query' }),
  duckai: at('/', 'react-textarea', { edit: 'textarea' }),
  characterai: at('/chat/c9', 'react-textarea', { edit: 'textarea' }),
  pi: at('/talk', 'react-textarea'),
  lmarena: at('/c/1', 'react-textarea'),
  openrouter: at('/chat', 'react-textarea', { edit: 'textarea' }),
  t3chat: at('/chat/3', 'react-textarea', { edit: 'textarea' }),
  genspark: at('/agents', 'textarea'),
  langdock: at('/chat/2', 'slate', { edit: 'textarea' }),
  quillbot: at('/paraphrasing-tool', 'contenteditable'),
  'notion-ai': at('/chat', 'contenteditable'),
  openwebui: at('/c/1', 'tiptap', { edit: 'tiptap' }),
  librechat: at('/c/1', 'react-textarea', { edit: 'textarea' }),
};
