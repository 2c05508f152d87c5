import type { Handlers, Sender } from '@/lib/messages/receive';
import { toolRule } from '@/lib/policy/tool-rule';
import { today } from '@/lib/register/day';
import type { CurrentRules } from '@/lib/rules/current-rules';
import { addOwnTool } from '@/lib/rules/own-policy';
import { seenToolForUrl } from '@/lib/tools/all-tools';
import type { DailyChoices } from './daily-choices';
import { createMappingHandlers, type MappingParts } from './mapping-handlers';
import { pausedUse, seenUse } from './page-use';
import type { Recorder } from './recorder';
import type { TabStates } from './tab-states';
import type { TabView } from './tab-view';

export interface Parts extends MappingParts {
  readonly recorder: Recorder;
  readonly tabs: TabStates;
  readonly choices: DailyChoices;
  readonly view: TabView;
  /** Tells the frames of a tab that they are paused, or no longer. */
  readonly tellPaused: (tabId: number, paused: boolean) => Promise<unknown>;
  /** A purpose that was chosen in the popup counts at once in this tab. */
  readonly tellPurpose: (tabId: number, toolId: string, purpose: string) => Promise<unknown>;
  readonly openRegister: () => Promise<unknown>;
  readonly openSettings: () => Promise<unknown>;
}

const OK = { ok: true } as const;

/** Who answers what. Each answer is given only after what it promises is done. */
export function createHandlers(parts: Parts): Handlers {
  const { recorder, tabs, choices, view, rules, tellPaused, tellPurpose, openRegister, openSettings } = parts;
  const version = async () => (await rules.get()).rules.version;
  return {
    ...createMappingHandlers(parts),
    'use.record': async ({ use }) => {
      if (!(await recorder.record(use))) throw new RegisterFullError();
      return OK;
    },
    'guard.report': async ({ toolId, state, reason, account }, from) => {
      await tabs.report(tabOf(from), from.frameId, { toolId, state, reason, ...(account && { account }) });
      return OK;
    },
    'guard.hello': async ({ toolId }, from) => {
      const paused = await tabs.isPaused(tabOf(from));
      return { paused, ...(await choices.ask(toolId, today())) };
    },
    'tool.seen': async (_request, from) => {
      const toolId = from.url === undefined ? undefined : await seenOnly(from.url, rules);
      if (toolId === undefined) return OK;
      const report = { toolId, state: 'seen', reason: 'unguarded-tool' } as const;
      await tabs.report(tabOf(from), from.frameId, report);
      if (!(await recorder.recordOncePerDay(seenUse(toolId, await version())))) throw new RegisterFullError();
      return OK;
    },
    'tab.query': ({ tabId }) => view(tabId),
    'tab.pause': async ({ tabId, paused }) => {
      if (paused && !(await rules.get()).rules.values.allowPause) throw new NotAllowedError();
      await tabs.pause(tabId, paused);
      await tellPaused(tabId, paused);
      const { toolId } = await view(tabId);
      if (paused && toolId !== undefined) await recorder.record(pausedUse(toolId, await version()));
      return OK;
    },
    'reminder.done': async ({ toolId, purpose, tabId }, from) => {
      await choices.done(toolId, today(), purpose);
      if (from.isExtensionPage && tabId !== undefined && purpose !== undefined)
        await tellPurpose(tabId, toolId, purpose);
      return OK;
    },
    'register.open': async () => {
      await openRegister();
      return OK;
    },
    'settings.open': async () => {
      await openSettings();
      return OK;
    },
    'composer.pointed': async ({ css }, { url }) => {
      if (url === undefined || !(await rules.toolAt(url))) throw new NotAllowedError();
      await addOwnTool({ host: new URL(url).origin, composer: css }, today());
      return OK;
    },
  };
}

/** The tool of a page that is noted and not guarded: by our list, or because the company wants it so. */
async function seenOnly(url: string, rules: CurrentRules): Promise<string | undefined> {
  const guarded = await rules.toolAt(url);
  if (!guarded) return seenToolForUrl(url)?.id;
  return toolRule((await rules.get()).rules.values, guarded.id) === 'seen-only' ? guarded.id : undefined;
}

/** The company's rules don't allow it, or the page is none of ours. */
class NotAllowedError extends Error {
  override readonly name = 'NotAllowedError';
}

/** The disk is full: the use is not acknowledged and stays where it waits. */
class RegisterFullError extends Error {
  override readonly name = 'RegisterFullError';
}

function tabOf({ tabId }: Sender): number {
  if (tabId === undefined) throw new NoTabError();
  return tabId;
}

/** A message that only a page's script sends came from elsewhere. */
class NoTabError extends Error {
  override readonly name = 'NoTabError';
}
