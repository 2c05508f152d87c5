import type { FilesFailedView, FilesView } from '@/lib/overlay/protocol';
import { createConversation } from '@/lib/pseudonymise/conversation';
import type { Look } from '@/test/e2e/stage/views';

/** Views of the question about files, with invented content. They are made in the page: files can't be sent there. */
export interface FileSpec {
  readonly name: string;
  /** Text, or bytes in base64. */
  readonly text?: string;
  readonly base64?: string;
}

const LETTER = `Sehr geehrter Herr Thomas Berger,

vielen Dank für Ihre Nachricht. Den Ersatztermin bestätigen wir gern unter 069 90009 142 oder an t.berger@kunde.example.

Die Gutschrift überweisen wir auf DE02 1203 0000 0000 2020 51.

Mit freundlichen Grüßen
Sabine Krüger`;

export const LETTER_FILE: FileSpec = { name: 'Antwort an Berger.txt', text: LETTER };
export const HARMLESS_FILE: FileSpec = { name: 'Umbau.txt', text: 'Das Lager wird am Montag umgeräumt.' };

export function filesView(look: Look, change: Partial<FilesView> = {}): FilesView {
  return {
    view: 'files',
    ...look,
    toolName: 'Chat-Assistent',
    files: [],
    conversation: createConversation(look.language).serialise(),
    styles: {},
    automatic: false,
    detectOptions: { sensitivity: 'balanced', allowList: [] },
    allowOriginal: true,
    allowAlways: true,
    blocked: [],
    reasonRequired: false,
    ...change,
  };
}

export const filesFailedView = (look: Look): FilesFailedView => ({
  view: 'files-failed',
  ...look,
  toolName: 'Chat-Assistent',
  files: [],
});
