import type { states as de } from '../de/states';
import type { TranslationOf } from '../message';

export const states: TranslationOf<typeof de> = {
  'state.protected': 'Protected',
  'state.fallback': 'Protected, the long way round',
  'state.seen': 'Seen, not protected',
  'state.unavailable': 'Not possible here',
  'state.reload': 'Please reload',
  'state.paused': 'Paused in this tab',
  'state.off': 'Nothing to do here',

  'why.guard-ready': 'ready, waiting for the message box',
  'why.composer-known': 'message box recognised',
  'why.composer-fallback': 'message box not recognised for certain',
  'why.composer-missing': 'message box not found',
  'why.unguarded-tool': 'not guarded yet',
  'why.browser-page': 'This page allows no extensions',
  'why.no-access': 'access to this page not allowed',
  'why.updated': 'Schleuse was updated',
  'why.paused-by-user': 'until the tab is closed',
  'why.not-an-ai-tool': 'Not a known AI tool',
  'why.tool-blocked': 'Blocked in your company',
  'why.overlay-missing': 'the window of Schleuse cannot be opened here',

  'means.fallback':
    'The message box of this page is not recognised for certain. Schleuse checks the field that you are writing in.',
  'means.seen':
    'Schleuse does not check what you insert here. Replace the text in Schleuse first and copy it to here.',
  'means.unavailable.browser-page':
    'The browser keeps extensions off settings and store pages. On AI tools Schleuse speaks up by itself.',
  'means.unavailable.no-access':
    'The browser has not yet allowed access to {tool}. Without it, it stays unprotected there.',
  'means.unavailable.composer-missing':
    'Message box not found. The page has changed; until the next version Schleuse checks before sending.',
  'means.unavailable': 'Schleuse cannot check or replace anything on this page.',
  'means.reload': 'Until then nothing is checked in this tab. Copy a text you have begun, to be safe.',
  'means.paused': 'Nothing is checked or replaced. The register notes that you paused, not what you write.',
  'means.off': 'Schleuse reads nothing on this page. On AI tools it speaks up by itself.',

  'title.plain': 'Schleuse',
  'title.state': 'Schleuse: {state}',
  'title.tool': 'Schleuse: {state}, {tool}',
};
