import type { Catalogue } from '../message';

/** State of the guard in a tab: its name, its reason in a few words, and what it means for the person. */
export const states = {
  'state.protected': 'Geschützt',
  'state.fallback': 'Geschützt, auf Umweg',
  'state.seen': 'Nur erkannt, nicht geschützt',
  'state.unavailable': 'Hier nicht möglich',
  'state.reload': 'Bitte neu laden',
  'state.paused': 'Pausiert in diesem Tab',
  'state.off': 'Hier nichts zu tun',

  'why.guard-ready': 'bereit, wartet auf das Eingabefeld',
  'why.composer-known': 'Eingabefeld erkannt',
  'why.composer-fallback': 'Eingabefeld nicht sicher erkannt',
  'why.composer-missing': 'Eingabefeld nicht gefunden',
  'why.unguarded-tool': 'wird noch nicht geschützt',
  'why.browser-page': 'Diese Seite lässt keine Erweiterungen zu',
  'why.no-access': 'Zugriff auf diese Seite nicht erlaubt',
  'why.updated': 'Schleuse wurde aktualisiert',
  'why.paused-by-user': 'bis der Tab geschlossen wird',
  'why.not-an-ai-tool': 'Kein bekanntes KI-Werkzeug',
  'why.tool-blocked': 'In Ihrer Firma gesperrt',
  'why.overlay-missing': 'Das Fenster von Schleuse lässt sich hier nicht öffnen',

  'means.fallback':
    'Das Eingabefeld dieser Seite ist nicht sicher erkannt. Schleuse prüft das Feld, in dem Sie gerade schreiben.',
  'means.seen':
    'Was Sie hier einfügen, prüft Schleuse nicht. Ersetzen Sie den Text zuerst bei Schleuse und kopieren Sie ihn hierher.',
  'means.unavailable.browser-page':
    'Der Browser sperrt Erweiterungen auf Einstellungs- und Store-Seiten. Auf KI-Werkzeugen meldet sich Schleuse von selbst.',
  'means.unavailable.no-access':
    'Der Browser hat den Zugriff auf {tool} noch nicht erlaubt. Ohne ihn bleibt es dort ungeschützt.',
  'means.unavailable.composer-missing':
    'Eingabefeld nicht gefunden. Die Seite hat sich geändert; bis zur nächsten Fassung prüft Schleuse vor dem Senden.',
  'means.unavailable': 'Auf dieser Seite kann Schleuse nichts prüfen und nichts ersetzen.',
  'means.reload':
    'Bis dahin wird in diesem Tab nichts geprüft. Kopieren Sie einen angefangenen Text zur Sicherheit.',
  'means.paused':
    'Nichts wird geprüft oder ersetzt. Im Register steht, dass pausiert wurde, nicht was Sie schreiben.',
  'means.off': 'Schleuse liest auf dieser Seite nichts mit. Auf KI-Werkzeugen meldet sie sich von selbst.',

  'title.plain': 'Schleuse',
  'title.state': 'Schleuse: {state}',
  'title.tool': 'Schleuse: {state}, {tool}',
} as const satisfies Catalogue;
