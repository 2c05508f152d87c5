import { browser } from 'wxt/browser';
import { readHost } from '@/lib/policy/hosts';
import { patternsOf } from '@/lib/rules/match-patterns';
import type { CollectorTarget } from './target';

type Wanted = Parameters<typeof browser.permissions.request>[0];

/**
 * What Firefox calls the things that uses tell of; a person agrees to it there before anything may be sent
 * (data consent of Firefox 140 and later).
 */
export const TOLD_DATA = ['browsingActivity', 'websiteActivity'] as const;

/** What the browser has to allow before something can be sent: the one host, and in Firefox the kinds of data. */
function wantedFor({ url, hasCors }: CollectorTarget, isFirefox: boolean): Wanted | undefined {
  const host = readHost(new URL(url).origin);
  if (!host) return undefined;
  const data = isFirefox ? { data_collection: [...TOLD_DATA] } : {};
  return { ...(hasCors ? {} : { origins: patternsOf(host, isFirefox) }), ...data };
}

/** Whether the browser lets us send there. */
export async function isReachable(
  target: CollectorTarget,
  isFirefox: boolean = import.meta.env.FIREFOX,
): Promise<boolean> {
  try {
    const wanted = wantedFor(target, isFirefox);
    return wanted !== undefined && (await browser.permissions.contains(wanted));
  } catch {
    return false;
  }
}

/** Asks the person. To be called in a click itself, before anything is awaited. @returns whether it was given */
export async function askToReach(
  target: CollectorTarget,
  isFirefox: boolean = import.meta.env.FIREFOX,
): Promise<boolean> {
  try {
    const wanted = wantedFor(target, isFirefox);
    return wanted !== undefined && (await browser.permissions.request(wanted));
  } catch {
    return false;
  }
}
