import { Badge, type Tone } from '@/components/register/parts/badge';
import { useCodes } from '@/components/register/parts/codes';
import { useRegister } from '@/components/register/parts/register-context';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import type { Column, Filter } from '@/components/register/parts/table-view';
import { formatDay } from '@/lib/i18n/format';
import { transparencyStrings } from '@/lib/i18n/transparency';
import {
  NOTICE_LEVELS,
  NOTICE_STATES,
  type TransparencyNotice,
} from '@/lib/register/model/transparency-notice';
import { noticeRule } from './use-notice';

export const STATE_TONES = { draft: 'note', in_place: 'ok', removed: '' } as const satisfies Record<
  TransparencyNotice['state'],
  Tone
>;
export const LEVEL_TONES = { required: 'accent', recommended: '', voluntary: '' } as const satisfies Record<
  TransparencyNotice['required'],
  Tone
>;

/** Columns of the list of notices. */
export function useNoticeColumns(): readonly Column<TransparencyNotice>[] {
  const say = useSay(transparencyStrings);
  const codes = useCodes();
  const language = useLanguage();
  const { useCases } = useRegister().snapshot;
  const type = (it: TransparencyNotice) => noticeRule(it.type)?.name[language] ?? it.type;
  const nameOfUseCase = (it: TransparencyNotice) =>
    it.useCaseId === null
      ? say('useCase.company')
      : (useCases.find(({ id }) => id === it.useCaseId)?.name ?? '');
  const state = (it: TransparencyNotice) => codes.name('notice_state', it.state);
  const level = (it: TransparencyNotice) => codes.name('notice_level', it.required);
  const place = (it: TransparencyNotice) => it.placement.text || codes.name('placement', it.placement.code);
  return [
    { id: 'type', title: say('col.type'), cell: type, text: type },
    { id: 'use-case', title: say('col.useCase'), cell: nameOfUseCase, text: nameOfUseCase },
    {
      id: 'level',
      title: say('col.level'),
      cell: (it) => <Badge tone={LEVEL_TONES[it.required]}>{level(it)}</Badge>,
      text: level,
      sortBy: (it) => NOTICE_LEVELS.indexOf(it.required),
    },
    {
      id: 'state',
      title: say('col.state'),
      cell: (it) => <Badge tone={STATE_TONES[it.state]}>{state(it)}</Badge>,
      text: state,
      sortBy: (it) =>
        NOTICE_STATES.indexOf(it.state) * NOTICE_LEVELS.length + NOTICE_LEVELS.indexOf(it.required),
    },
    { id: 'place', title: say('col.place'), cell: place, text: place },
    {
      id: 'language',
      title: say('col.language'),
      isExtra: true,
      cell: (it) => codes.name('language', it.language),
      text: (it) => codes.name('language', it.language),
    },
    {
      id: 'since',
      title: say('col.since'),
      cell: ({ inPlaceSince }) => inPlaceSince && formatDay(language, inPlaceSince),
      sortBy: ({ inPlaceSince }) => inPlaceSince ?? '',
    },
  ];
}

/** Choices above the list of notices. */
export function useNoticeFilters(): readonly Filter<TransparencyNotice>[] {
  const say = useSay(transparencyStrings);
  const codes = useCodes();
  return [
    {
      id: 'state',
      label: say('filter.state'),
      all: say('filter.all'),
      options: NOTICE_STATES.map((id) => ({ id, name: codes.name('notice_state', id) })),
      fits: ({ state }, wanted) => state === wanted,
    },
    {
      id: 'level',
      label: say('filter.level'),
      all: say('filter.level.all'),
      options: NOTICE_LEVELS.map((id) => ({ id, name: codes.name('notice_level', id) })),
      fits: ({ required }, wanted) => required === wanted,
    },
  ];
}
