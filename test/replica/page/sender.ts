import type { Setup } from '@/test/replica/page/setup';

/** Sends a prompt the way the tool does and resolves with the echo. Rejects when the send fails. */
export function senderFor(setup: Setup): (text: string) => Promise<string> {
  const url = `/__replica/send?t=${encodeURIComponent(setup.testId)}&body=${setup.body}`;
  if (setup.transport === 'websocket') return socketSender(setup);
  if (setup.body === 'query') return (text) => request('GET', `${url}&q=${encodeURIComponent(text)}`, null);
  if (setup.transport === 'xhr') return (text) => request('POST', url, encode(setup.body, text));
  return async (text) => {
    const response = await fetch(url, { method: 'POST', body: encode(setup.body, text) });
    return (await response.json()).echo;
  };
}

/** The prompt inside of the kind of envelope that the tool uses. */
function encode(body: Setup['body'], text: string): string {
  if (body === 'form-nested') {
    const inner = JSON.stringify([[text, 0, null]]);
    return new URLSearchParams({ 'f.req': JSON.stringify([null, inner]), at: 'token' }).toString();
  }
  if (body === 'signalr')
    return `${JSON.stringify({ arguments: [{ message: { text } }], target: 'chat', type: 4 })}\u001e`;
  return JSON.stringify({ action: 'next', messages: [{ role: 'user', content: { parts: [text] } }] });
}

function request(method: string, url: string, body: string | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url);
    xhr.onload = () => resolve(JSON.parse(xhr.responseText).echo);
    xhr.onerror = () => reject(new Error('network'));
    xhr.onabort = () => reject(new Error('aborted'));
    xhr.send(body);
  });
}

function socketSender(setup: Setup): (text: string) => Promise<string> {
  const socket = new WebSocket(
    `wss://${location.host}/__replica/socket?t=${encodeURIComponent(setup.testId)}&body=${setup.body}`,
  );
  const open = new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  return async (text) => {
    await open;
    const answer = new Promise<string>((resolve) => {
      socket.addEventListener('message', (event) => resolve(JSON.parse(event.data).echo), { once: true });
    });
    socket.send(encode(setup.body, text));
    return answer;
  };
}
