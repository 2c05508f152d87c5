import { describe, expect, it } from 'vitest';
import { createConversation } from '../conversation';
import { DISTORTIONS, distort } from '../testing/distortions';
import { findAll } from '../testing/marked';
import { restore, restoredText } from './restorer';

const TEXT =
  'Sehr geehrte Frau Schmidt, wegen Petra Schmidts Vertrag rufen wir 0171 4482906 an oder schreiben an petra@example.com. Ihr Max Müller, Muster GmbH, Lindenstraße 14.';

function given(): { conversation: ReturnType<typeof createConversation>; sent: string } {
  const conversation = createConversation('de');
  const findings = findAll(
    TEXT,
    ['PERSON', 'Petra Schmidts'],
    ['PERSON', 'Max Müller'],
    ['PHONE', '0171 4482906'],
    ['EMAIL', 'petra@example.com'],
    ['ORG', 'Muster GmbH'],
    ['ADDRESS', 'Lindenstraße 14'],
  );
  findings.push(...findAll(TEXT, ['PERSON', 'Schmidt']).slice(0, 1));
  return {
    conversation,
    sent: conversation.replace(TEXT, conversation.entities(TEXT, findings), new Set()).text,
  };
}

describe('the way back', () => {
  it('starts from what it should', () => {
    expect(given().sent).toBe(
      'Sehr geehrte Frau [Person 1], wegen [Person 1]s Vertrag rufen wir [Telefon 1] an oder schreiben an [E-Mail 1]. Ihr [Person 2], [Firma 1], [Anschrift 1].',
    );
  });

  it('knows at least 30 distortions', () => expect(DISTORTIONS.length).toBeGreaterThanOrEqual(30));

  it.each(DISTORTIONS)('undoes: $name', (distortion) => {
    const { conversation, sent } = given();
    const [before, after] = distortion.around ?? ['', ''];
    const back = restoredText(restore(distort(sent, distortion), conversation));
    const bare = (text: string): string => text.replaceAll(before || '\0', '').replaceAll(after || '\0', '');
    expect(bare(back)).toBe(TEXT);
  });
});
