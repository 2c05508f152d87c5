import type { VNode } from 'preact';
import { Frame } from '@/components/page/frame';
import type { PageProps } from '@/components/page/mount';
import { padStrings } from '@/lib/i18n/pad';
import { translator } from '@/lib/i18n/translator';
import { Pad } from './pad';

/** The pad as a full page. */
export function PadPage({ language, settings, rules }: PageProps): VNode {
  const say = translator(padStrings, language);
  return (
    <Frame language={language} current="pad">
      <div class="pagehead">
        <div>
          <h1>{say('pad.title')}</h1>
          <p>{say('pad.lead')}</p>
        </div>
      </div>
      <Pad say={say} settings={settings} rules={rules} isSmall={false} />
    </Frame>
  );
}
