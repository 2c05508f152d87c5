import type { VNode } from 'preact';
import { useCodes } from '@/components/register/parts/codes';
import { AreaField, ChoiceField, TextField } from '@/components/register/parts/fields';
import { FieldGroup } from '@/components/register/parts/form';
import { useLanguage, useSay } from '@/components/register/parts/speech';
import { Message } from '@/components/ui/message';
import { normText } from '@/lib/documents/norm';
import { gdprStrings } from '@/lib/i18n/gdpr';
import type { DpiaPrecheck } from '@/lib/law/gdpr/dpia';
import { DPIA_STATES } from '@/lib/register/model/use-case';
import { dpiaProblems } from './dpia-problems';
import type { GdprPartProps } from './gdpr-form';
import { QuestionRadios } from './question-radios';
import { usePrecheck } from './use-precheck';

type DpiaGroupProps = GdprPartProps & { readonly precheck: DpiaPrecheck | null };

/** The ten questions, what they propose, and what was decided. */
export function DpiaGroup({ draft, set, precheck }: DpiaGroupProps): VNode {
  const say = useSay(gdprStrings);
  const isAsked = precheck !== null && precheck.reason !== 'no_personal_data';
  return (
    <FieldGroup title={say('group.dpia')} lead={say('group.dpia.lead')}>
      {precheck === null && <p class="muted">{say('unassessed')}</p>}
      {isAsked && <Questions draft={draft} set={set} precheck={precheck} />}
      {precheck && <Proposal precheck={precheck} />}
      <Decision draft={draft} set={set} precheck={precheck} />
    </FieldGroup>
  );
}

function Questions({ draft, set, precheck }: GdprPartProps & { readonly precheck: DpiaPrecheck }): VNode {
  const say = useSay(gdprStrings);
  const language = useLanguage();
  const { law } = usePrecheck(draft);
  const answer = (id: string, code: string) =>
    set({ dpia: { ...draft.dpia, answers: { ...draft.dpia.answers, [id]: code } } });
  const isPrefilled = (id: string) => precheck.prefilled.includes(id);
  const shown = (id: string) => draft.dpia.answers[id] ?? (isPrefilled(id) ? 'yes' : '');
  return (
    <>
      {law.dpia.map(({ id, text, norm }) => (
        <QuestionRadios
          key={id}
          question={text[language]}
          norm={normText(norm, language)}
          note={isPrefilled(id) ? say('prefilled') : undefined}
          value={shown(id)}
          onChange={(code) => answer(id, code)}
        />
      ))}
    </>
  );
}

const TONES = { not_required: 'ok', document_why: 'info', likely: 'note', required: 'note' } as const;

function Proposal({ precheck }: { readonly precheck: DpiaPrecheck }): VNode {
  const say = useSay(gdprStrings);
  const codes = useCodes();
  const { result, reason, points, needsReview } = precheck;
  const why = reason === 'points' ? say('result.points', { n: points }) : say(`result.${reason}`);
  return (
    <div aria-live="polite">
      <Message tone={TONES[result]} icon={result === 'not_required' ? 'check' : 'info'}>
        <p>
          <b>
            {say('result')}: {codes.name('dpia', result)}.
          </b>{' '}
          {why}
        </p>
        {needsReview && <p>{say('result.review')}</p>}
      </Message>
    </div>
  );
}

function Decision({ draft, set, precheck }: DpiaGroupProps): VNode {
  const say = useSay(gdprStrings);
  const codes = useCodes();
  const { dpia } = draft;
  const problems = dpiaProblems(dpia, precheck?.result ?? 'not_required');
  const reason = problems.find((problem) => problem === 'reason' || problem === 'lower');
  const change = (part: Partial<typeof dpia>) => set({ dpia: { ...dpia, ...part } });
  return (
    <>
      <ChoiceField
        label={say('dpia.state')}
        hint={say('dpia.state.hint')}
        options={codes.options('dpia', DPIA_STATES)}
        value={dpia.state}
        onChange={(state) => change({ state })}
      />
      <AreaField
        label={say('dpia.reason')}
        hint={say('dpia.reason.hint')}
        max={2000}
        problem={reason && say(`problem.${reason}`)}
        value={dpia.reason}
        onChange={(text) => change({ reason: text })}
      />
      {dpia.state === 'done' && (
        <TextField
          label={say('dpia.ref')}
          hint={say('dpia.ref.hint')}
          required
          max={1000}
          problem={problems.includes('ref') ? say('problem.ref') : undefined}
          value={dpia.ref}
          onChange={(ref) => change({ ref })}
        />
      )}
    </>
  );
}
