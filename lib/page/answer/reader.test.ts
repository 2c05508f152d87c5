// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createConversation } from '@/lib/pseudonymise/conversation';
import type { ConversationState } from '@/lib/pseudonymise/types';
import type { Piece } from './hit';
import { AnswerReader } from './reader';
import { runsIn, runText } from './runs';

const TEXT = 'Frau Öztürk, ayse@kunde.example';

function state(): ConversationState {
  const conversation = createConversation('de');
  const found = (type: 'PERSON' | 'EMAIL', text: string) => ({
    type,
    text,
    start: TEXT.indexOf(text),
    end: TEXT.indexOf(text) + text.length,
    confidence: 'certain' as const,
    reason: { code: 'pattern' as const },
  });
  const findings = [found('PERSON', 'Öztürk'), found('EMAIL', 'ayse@kunde.example')] as never;
  conversation.replace(TEXT, conversation.entities(TEXT, findings), new Set());
  return conversation.serialise();
}

let reply: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  reply = document.querySelector('main') as HTMLElement;
});

/** Every text node with a hit, as what is shown. */
function shown(html: string, reader = new AnswerReader(state())): string[] {
  reply.innerHTML = html;
  return runsIn(reply, true).flatMap((run) => [...reader.read(run, reply).values()].map(written));
}

const written = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `{${piece.value}}`)).join('');

describe('what each text node shows', () => {
  test.each<[string, string[]]>([
    ['<p>Guten Tag [Person 1], gern.</p>', ['Guten Tag {Öztürk}, gern.']],
    ['<p>Guten Tag.</p>', []],
    ['<p>[Person 2] und [IBAN 1] gab es nie</p>', []],
    ['<p>An <strong>[E-Mail 1]</strong>!</p>', ['{ayse@kunde.example}']],
    ['<p>An [<strong>Person 1</strong>]!</p>', ['An ', '{Öztürk}', '!']],
    ['<p>[Per<span>son 1] da</span></p>', ['', '{Öztürk} da']],
    ['<ul><li>[Person 1]</li><li>nichts</li></ul>', ['{Öztürk}']],
    ['<pre><code>a = "[E-Mail 1]"\nb</code></pre>', ['a = "{ayse@kunde.example}"\nb']],
    ['<p>[Person</p><p>1]</p>', []],
    ['<div contenteditable="true">[Person 1]</div><textarea>[Person 1]</textarea>', []],
    ['<script>[Person 1]</script><style>[Person 1]</style>', []],
    ['<p>eins<br>[Person 1]</p>', ['{Öztürk}']],
  ])('%s', (html, expected) => {
    expect(shown(html)).toEqual(expected);
  });

  test('text that grows is read as if it had come at once', () => {
    const whole = `${'Ein langer Satz ohne alles. '.repeat(30)}[Person 1] und ${'noch einer. '.repeat(40)}[E-Mail 1].`;
    const reader = new AnswerReader(state());
    reply.innerHTML = '<p></p>';
    const text = reply.firstChild?.appendChild(document.createTextNode('')) as Text;
    let last: string[] = [];
    for (let length = 1; length <= whole.length; length += 7) {
      text.data = whole.slice(0, length);
      last = runsIn(reply, true).flatMap((run) => [...reader.read(run, reply).values()].map(written));
    }
    text.data = whole;
    last = runsIn(reply, true).flatMap((run) => [...reader.read(run, reply).values()].map(written));
    expect(last).toEqual(shown(`<p>${whole}</p>`));
    expect(last[0]).toContain('{Öztürk} und');
  });

  test('the same text drawn anew shows the same', () => {
    const reader = new AnswerReader(state());
    const html = '<p>Frau [Person 1]</p>';
    expect(shown(html, reader)).toEqual(shown(html, reader));
  });
});

test('runs end at blocks and go on through words', () => {
  reply.innerHTML = 'a<b>b</b><p>c<i>d</i></p>e<br>f<button>g</button>';
  expect(runsIn(reply, true).map(runText)).toEqual(['ab', 'cd', 'e\nf', 'g']);
  expect(runsIn(reply, false).map(runText)).toEqual(['ab', 'e\nf']);
});
