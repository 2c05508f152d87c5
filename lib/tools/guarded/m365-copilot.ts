import type { Tool } from '@/lib/tools/types';

const SEEN = 'independent adapters of 2026; handler of a prompt guard, 2026';

export const m365Copilot = {
  id: 'm365-copilot',
  name: 'Microsoft 365 Copilot (Chat)',
  vendor: { name: 'Microsoft', country: 'US' },
  category: 'chat',
  hosts: ['m365.cloud.microsoft', 'www.office.com', 'www.microsoft365.com', 'copilot.cloud.microsoft'],
  paths: ['//m365.cloud.microsoft/*', '//copilot.cloud.microsoft/*', '/chat*'],
  editor: 'lexical',
  composer: [
    { css: 'span#m365-chat-editor-target-element[data-lexical-editor="true"]', source: SEEN },
    { css: '#m365-chat-editor-target-element', source: SEEN },
    { css: 'span[role="combobox"][contenteditable="true"]', source: SEEN },
  ],
  send: [
    { css: 'button.fai-SendButton', source: SEEN },
    { css: 'button.fai-ChatInput__send', source: SEEN },
    { css: 'button[type="submit"][aria-label="Send"]', source: `${SEEN} (label is localised)` },
  ],
  submitKeys: ['enter'],
  fileInput: [{ css: 'input[type="file"]', source: SEEN }],
  reply: [{ css: '[data-testid="markdown-reply"]', source: SEEN }],
  transport: 'websocket',
  traits: ['late-send-button', 'iframe'],
  notes:
    'Send button only exists once text is present. A combined beforeinput+input injection doubled the text; one event is enough (reported 2026-07). Hosts other than m365.cloud.microsoft: medium. Prompt leaves by: wss://substrate.office.com/m365Copilot/Chathub/{oid}@{tid}?... (SignalR JSON, 0x1E separated; target "chat", type 4); POST https://substrate.office.com/m365Copilot/UploadFile.',
  checked: '2026-02',
} satisfies Tool;
