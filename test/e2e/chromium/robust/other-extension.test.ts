import { expect, test } from 'vitest';
import { chromiumSession } from '@/test/e2e/harness/session';
import { replicaUrl } from '@/test/e2e/harness/url';
import { expectModel, expectNotReceived, sentBy } from '@/test/e2e/journeys/journeys';
import { replacedPattern } from '@/test/e2e/journeys/texts';

/** Another vendor's extension takes pastes before us and writes them, in capitals, itself. */
const session = chromiumSession({ others: [`${process.cwd()}/test/fixtures/paste-helper`] });
const TEXT = 'Bitte an kruse.typed@kunde.example schreiben';
const WRITTEN = TEXT.toUpperCase();
const VALUE = 'KRUSE.TYPED@KUNDE.EXAMPLE';

test("another extension's paste is left to it, and checked when it is sent", async () => {
  const { tab } = session;
  const { url, testId } = replicaUrl('langdock', { editor: 'react-textarea' });
  await tab.open(url);
  await tab.paste(TEXT);
  await tab.until((text) => window.replica.model() === text, WRITTEN);
  expect(await tab.panelIsOpen()).toBe(false);

  await tab.press('Enter');
  await tab.panelOpens();
  await tab.press('Enter');
  await tab.panelCloses();
  expect(await sentBy(testId)).toEqual([expect.stringMatching(replacedPattern(WRITTEN, [VALUE]))]);
  await expectNotReceived(testId, [VALUE]);
  await expectModel(tab, '');
});
