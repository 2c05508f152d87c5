import { expect, test } from 'vitest';
import { currentLaw } from '@/lib/law/laws';
import { EU_LABELS } from '@/lib/register/model/transparency-notice';
import { LABEL_VARIANTS, labelHtml, suggestedLabel } from './labels';

test.each([
  ['image', 'generated', 'full', 'AI_GENERATED'],
  ['image', 'changed', 'full', 'AI_MODIFIED'],
  ['image', 'reduced', 'reduced', 'AI'],
  ['video', 'generated', 'reduced', 'AI'],
  ['audio', 'spoken_start', 'full', 'AI_GENERATED'],
  ['text', 'generated', 'full', 'AI_GENERATED'],
  // the voluntary sentence of a reviewed text is no label
  ['text', 'edited', 'full', 'none'],
  ['chatbot', 'first_message', 'full', 'none'],
  ['phone', 'spoken_start', 'full', 'none'],
  ['decision_26_11', 'letter', 'full', 'none'],
] as const)('%s %s (%s) takes %s', (type, template, form, label) => {
  expect(suggestedLabel(type, template, form)).toBe(label);
});

test('every wording of the law file has a suggestion that exists', () => {
  for (const { type, templates } of currentLaw.notices) {
    for (const { id } of templates) expect(EU_LABELS).toContain(suggestedLabel(type, id));
  }
});

test('the label reads in English, the sentence in its language', () => {
  expect(labelHtml('AI_GENERATED', 'Bild: mit KI erzeugt.', 'de')).toBe(
    '<p role="note" lang="de"><strong lang="en">AI GENERATED</strong> Bild: mit KI erzeugt.</p>',
  );
});

test('a sentence cannot bring markup along', () => {
  const html = labelHtml('none', '<img src=x onerror="alert(1)"> & \'mehr\'\u0000', 'de');
  expect(html).toBe(
    '<p role="note" lang="de">&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;mehr&#39;</p>',
  );
});

test('each variant says when it fits, in both languages', () => {
  for (const variant of Object.values(LABEL_VARIANTS)) {
    expect(variant.use.de).not.toBe('');
    expect(variant.use.en).not.toBe('');
  }
});
