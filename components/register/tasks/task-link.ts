import { linkTo } from '@/components/register/route';
import type { About, RegisterTask } from '@/lib/register/tasks/types';

/** Where the work on a task is done. */
export function taskLink({ about, id }: RegisterTask): string {
  const own = id.slice(`${about.kind}:${about.id}:`.length);
  return about.kind === 'use-case' ? linkToCase(about.id, own) : aboutLink(about);
}

/** The record that a task is about. */
export function aboutLink({ kind, id }: About): string {
  if (kind === 'use-case') return linkTo('use-cases', [id]);
  if (kind === 'tool') return linkTo('tools', [id]);
  return PLACES[kind](id);
}

const PLACES = {
  'vendor-check': (id) => linkTo('vendors', [id]),
  literacy: (id) => linkTo('training', [id]),
  incident: (id) => linkTo('incidents', [id]),
  company: () => linkTo('company'),
  policy: () => linkTo('policies'),
} as const satisfies Record<Exclude<About['kind'], 'use-case' | 'tool'>, (id: string) => string>;

function linkToCase(id: string, task: string): string {
  const part = PARTS.find(([start]) => task.startsWith(start))?.[1] ?? [];
  return linkTo('use-cases', [id, ...part]);
}

/** Which form of a use case settles which task. */
const PARTS: readonly (readonly [start: string, path: readonly string[]])[] = [
  ['assess', ['assessment', 'admin']],
  ['reassess', ['assessment', 'admin']],
  ['purpose', ['edit']],
  ['follow_up:', ['follow-ups']],
  ['flag:HIGH_RISK_ANNEX', ['high-risk']],
  ['flag:G1', ['gdpr']],
  ['flag:G2', ['gdpr']],
  ['flag:G3', ['gdpr']],
];
