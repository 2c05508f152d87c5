import { readFile } from 'node:fs/promises';

/**
 * A page with a chat component that others made: `deep-chat`, as a company puts it before its own model. It holds
 * its message box and its answers in a shadow root, and sends with `fetch`.
 */
export async function chatComponentPage(testId: string): Promise<string> {
  const script = await readFile('node_modules/deep-chat/dist/deepChat.bundle.js', 'utf8');
  const connect = JSON.stringify({ url: `/__replica/chat?t=${testId}`, method: 'POST' });
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Chat im Haus</title>
<script type="module">${script.replace(/<\/script/g, '<\\/script')}</script>
<deep-chat connect='${connect}' style="width: 900px; height: 500px"></deep-chat></html>`;
}

/** The last message of what the component sends. */
export function messageOf(body: string): string {
  const { messages } = JSON.parse(body) as { messages: readonly { text: string }[] };
  return messages.at(-1)?.text ?? '';
}
