import type { VNode } from 'preact';
import { Fragment } from 'preact';
import type { PanelModel } from './use-panel';

type Word = Extract<Parameters<PanelModel['say']>[0], `help.${string}`>;

const KEYS: readonly (readonly [cap: string, word: Word])[] = [
  ['↑ ↓', 'help.move'],
  ['key.space', 'help.toggle'],
  ['S', 'help.same'],
  ['T', 'help.apart'],
  ['N', 'help.menu'],
  ['V', 'help.view'],
  ['↵', 'help.main'],
  ['Alt O', 'help.original'],
  ['Esc', 'help.cancel'],
  ['?', 'help.help'],
];

/** The keys of the list and what they do. */
export function KeyHelp({ model: { say, view } }: { readonly model: PanelModel }): VNode {
  const keys = KEYS.filter(([, word]) => view.allowOriginal || word !== 'help.original');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is read, and closed with Esc
    <section class="key-help" aria-label={say('help.title')} tabIndex={0}>
      <dl>
        {keys.map(([cap, word]) => (
          <Fragment key={word}>
            <dt>
              <kbd class="kbd">{cap === 'key.space' ? say(cap) : cap}</kbd>
            </dt>
            <dd>{say(word)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
