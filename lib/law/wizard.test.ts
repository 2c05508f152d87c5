import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess';
import { exampleDefaults } from './data/2026-11-23/example';
import { examples } from './data/2026-11-23/examples';
import { law20261123 as law } from './data/2026-11-23/law';
import { prefill } from './prefill';
import type { Answers, Question, Stage } from './types';
import { nextQuestion, previousQuestion, progress, visibleQuestions, withoutStale } from './wizard';

/** Answers every question as it comes up; the ids in the order asked, and the answers. */
function walkThrough(
  stage: Stage,
  pick: (question: Question) => string | readonly string[],
  start: Answers = {},
) {
  const asked: string[] = [];
  let answers: Answers = start;
  for (let next = nextQuestion(answers, stage, law); next; next = nextQuestion(answers, stage, law)) {
    asked.push(next.id);
    answers = { ...answers, [next.id]: pick(next) };
  }
  return { asked, answers };
}

const asExample = (answers: Answers) => (question: Question) =>
  ({ ...exampleDefaults, ...answers })[question.id] ?? (question.form === 'multi' ? ['unsure'] : 'unsure');

const anyPick = fc.infiniteStream(fc.nat()).map((numbers) => (question: Question) => {
  const code = question.answers[(numbers.next().value ?? 0) % question.answers.length]?.code ?? '';
  return question.form === 'multi' ? [code] : code;
});

describe('employee stage', () => {
  it('asks at most five questions, whatever is answered', () => {
    fc.assert(
      fc.property(anyPick, (pick) => {
        expect(walkThrough('employee', pick).asked.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('asks for prohibited practices first, so that a proposal sees them', () => {
    const { asked } = walkThrough('employee', asExample({}));
    expect(asked).toEqual(['prohib', 'annex3', 'effect', 'inter', 'pd']);
  });

  it('makes a proposal that the admin has to complete', () => {
    const { answers } = walkThrough('employee', asExample({ inter: 'yes', pd: 'personal' }));
    const proposal = assess(answers, law, { stage: 'employee' });
    expect(proposal).toMatchObject({ category: 'limited', proposal: true, needsReview: true });
    expect(proposal.open).toEqual(expect.arrayContaining(['role', 'media', 'staff']));
    expect(assess(answers, law).category).toBe('high');
  });
});

describe('admin stage', () => {
  it.each(examples)('asks at most 12 more in example $number', (example) => {
    const employee = walkThrough('employee', asExample(example.answers)).answers;
    const start = { ...employee, ...prefill({ known_ai_tool: ['yes'] }, law) };
    expect(walkThrough('admin', asExample(example.answers), start).asked.length).toBeLessThanOrEqual(12);
  });

  it('asks at most 12 more and takes no more than five minutes, whatever is answered', () => {
    fc.assert(
      fc.property(anyPick, (pick) => {
        const employee = walkThrough('employee', pick).answers;
        const start = { ...employee, ...prefill({ known_ai_tool: ['yes'], public_body: ['no'] }, law) };
        const { asked } = walkThrough('admin', pick, start);
        expect(asked.length).toBeLessThanOrEqual(12);
        const seconds = asked.map((id) => law.questions.find((question) => question.id === id)?.seconds ?? 0);
        expect(seconds.reduce((sum, next) => sum + next, 0)).toBeLessThanOrEqual(300);
      }),
    );
  });

  it('asks about the rest only when there is an AI system', () => {
    const { asked } = walkThrough('admin', asExample({ ai: 'no' }));
    expect(asked).toEqual(['ai', 'effect', 'pd', 'cust', 'staff']);
  });

  it('shows exactly the questions that count once all are answered', () => {
    for (const example of examples) {
      const { answers } = walkThrough('admin', asExample(example.answers));
      const visible = visibleQuestions(answers, 'admin', law).map((question) => question.id);
      expect(visible).toEqual(assess(answers, law).shown);
      expect(assess(answers, law).category).toBe(example.category);
    }
  });
});

describe('back', () => {
  it('goes the whole way to the first question and no further', () => {
    const { asked, answers } = walkThrough('admin', asExample({ inter: 'yes', pd: 'personal' }));
    const back: string[] = [];
    for (
      let at = previousQuestion(null, answers, 'admin', law);
      at;
      at = previousQuestion(at.id, answers, 'admin', law)
    ) {
      back.push(at.id);
    }
    expect(back).toEqual([...asked].reverse());
  });

  it('has no place before a question that is not shown', () => {
    expect(previousQuestion('filter', exampleDefaults, 'admin', law)).toBeNull();
  });
});

describe('progress', () => {
  it('starts with what may come and never promises less than is asked', () => {
    fc.assert(
      fc.property(anyPick, (pick) => {
        const start = progress({}, 'admin', law);
        const { asked, answers } = walkThrough('admin', pick);
        expect(asked.length).toBeLessThanOrEqual(start.atMost);
        expect(progress(answers, 'admin', law)).toEqual({
          answered: asked.length,
          atMost: asked.length,
          minutesLeft: 0,
        });
      }),
    );
  });

  it('counts at most five for staff, two minutes', () => {
    expect(progress({}, 'employee', law)).toEqual({ answered: 0, atMost: 5, minutesLeft: 2 });
    expect(progress({ prohib: [] }, 'employee', law).answered).toBe(1);
  });

  it('leaves out what was prefilled', () => {
    const all = progress({}, 'admin', law);
    expect(progress({ ai: 'yes' }, 'admin', law, ['ai']).atMost).toBe(all.atMost - 1);
  });

  it('never grows while one answers', () => {
    let answers: Answers = {};
    let atMost = progress(answers, 'admin', law).atMost;
    for (let next = nextQuestion(answers, 'admin', law); next; next = nextQuestion(answers, 'admin', law)) {
      answers = { ...answers, [next.id]: asExample({ annex3: ['4a'], effect: 'prepares' })(next) };
      const now = progress(answers, 'admin', law).atMost;
      expect(now).toBeLessThanOrEqual(atMost);
      atMost = now;
    }
  });
});

/** The standing answers less those to questions they hide: nothing comes out, no data about people. */
const { profiling, pub, public_service, ...exampleDefaultsShown } = exampleDefaults;

it('drops answers to questions that are hidden now', () => {
  const answers = { ...exampleDefaults, filter: 'a', real: ['yes'], third_party: 'yes' };
  expect(withoutStale(answers, law)).toEqual(exampleDefaultsShown);
  expect(assess(withoutStale(answers, law), law).category).toBe(assess(answers, law).category);
});

describe('prefill', () => {
  it.each([
    [{}, {}],
    [
      { known_ai_tool: ['yes'], tool_kind: ['chat'] },
      { ai: 'yes', media: ['text'] },
    ],
    [{ tool_kind: ['image'] }, { media: ['image'] }],
    [{ types_seen: ['yes'] }, { pd: 'personal' }],
    [{ types_seen: ['yes'], special_types_seen: ['yes'] }, { pd: 'special' }],
    [{ data_subjects: ['customers', 'employees'] }, { staff: 'yes' }],
    [{ data_subjects: ['customers'] }, {}],
    [{ public_body: ['no'] }, { public_service: 'no' }],
  ])('of %j is %j', (known, answers) => {
    expect(prefill(known, law)).toEqual(answers);
  });
});
