import { beforeAll, test } from 'vitest';
import type { Tool } from '@/lib/tools/types';
import type { Tab } from '@/test/e2e/harness/tab';
import * as journeys from '@/test/e2e/journeys/journeys';
import { BEGUN, CLICKED, CLICKED_VALUES } from '@/test/e2e/journeys/texts';
import { REPLICAS } from '@/test/replica/replicas';

/**
 * The tests of a tool with a send moment, one after the other on one page, as in a conversation. Each has
 * values of its own: what was given out once isn't asked about again.
 */
export function conversation(fresh: () => Promise<Tab>, tool: Tool): void {
  let native: string;
  let at: journeys.Visit;
  beforeAll(async () => {
    const tab = await fresh();
    native = await journeys.nativeModel(tab, tool);
    at = await journeys.visit(tab, tool);
  });

  test('paste clean', () => journeys.pastesClean(at, native));
  test('paste with findings, Enter', () => journeys.replacesPasted(at));
  test('paste with findings, Esc', () => journeys.cancelsPasted(at));
  test('type and send by key, then by click', () => journeys.sendsTypedBothWays(at, BEGUN));
  if (REPLICAS[tool.id]?.edit) {
    test('edit an earlier message, by key', () => journeys.editsLast(at, [CLICKED, CLICKED_VALUES], 'key'));
  }
}
