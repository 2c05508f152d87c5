import type { FileChoice } from '@/lib/overlay/files/messages';
import { offeredChoices } from './choices';
import type { FilesModel } from './use-files';

interface Deed {
  readonly label: string;
  readonly act: () => void;
}

/** What the buttons and keys do, and what they are called then. */
export function useFileDeeds(model: FilesModel) {
  const main = mainDeed(model);
  const second = secondDeed(model);
  const cancel = () => model.send({ type: 'cancel' });
  const back = () => model.setAsksReason(false);
  const keys = {
    main: main.act,
    pseudonymise: main.act,
    original: second?.act ?? (() => {}),
    cancel,
    back,
  };
  return { main: main.act, mainLabel: main.label, second, cancel, keys };
}

function mainDeed(model: FilesModel): Deed {
  const { say, files, choices, go, file } = model;
  const act = () => go(choices);
  if (choices.every((choice) => choice === 'omit')) return { act, label: say('go.remove') };
  if (files.length > 1)
    return { act, label: say('go.files', { n: choices.filter((it) => it !== 'omit').length }) };
  if (choices[0] === 'original') return { act, label: say('go.original') };
  const key = file.refusal ? 'go.renamed' : file.copyExtension === undefined ? 'go.copy' : 'go.text';
  return { act, label: say(key) };
}

/** Everything as it is. Absent where that is forbidden or already chosen. */
function secondDeed({ say, files, choices, go, view }: FilesModel): Deed | null {
  const isForbidden = files.some((file) => !offeredChoices(file, view).includes('original'));
  if (isForbidden || choices.every((choice) => choice === 'original')) return null;
  const all: readonly FileChoice[] = files.map(() => 'original');
  const reason = view.reasonRequired ? '.reason' : '';
  const key = files.length > 1 ? 'originals' : files[0]?.refusal ? 'unread' : 'original';
  return { act: () => go(all), label: say(`${key}${reason}`) };
}
