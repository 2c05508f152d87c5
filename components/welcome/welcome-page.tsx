import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageProps } from '@/components/page/mount';
import { Message } from '@/components/ui/message';
import { translator } from '@/lib/i18n/translator';
import { welcomeStrings } from '@/lib/i18n/welcome';
import { offeredRoles } from '@/lib/policy/offered-roles';
import { FirmStep } from './firm-step';
import { Hero } from './hero';
import { HowStep } from './how-step';
import { Managed } from './managed';
import { ToolsStep } from './tools-step';
import { type Choices, saveFirm, saveTools, useChoices } from './use-choices';

const STEPS = ['how', 'firm', 'tools'] as const;

/** The first run: three small steps, each of which can be left out, then the practice chat. */
export function WelcomePage(props: PageProps): VNode {
  const { language, rules } = props;
  const say = translator(welcomeStrings, language);
  const endpoint = rules.rules.values.collector?.endpoint;
  return (
    <main class="welcome">
      <Hero say={say} collector={endpoint && URL.canParse(endpoint) ? new URL(endpoint).host : ''} />
      {rules.managed ? <Managed say={say} /> : <Steps {...props} />}
    </main>
  );
}

function Steps({ language, rules }: PageProps): VNode | null {
  const say = translator(welcomeStrings, language);
  const [at, setAt] = useState(0);
  const [failed, setFailed] = useState(false);
  const [choices, set] = useChoices(rules);
  const heading = useHeadingFocus(at);
  const step = STEPS[at] ?? 'how';
  const isLast = at === STEPS.length - 1;
  if (!choices) return null;
  const go = (to: number) => {
    setFailed(false);
    if (to >= STEPS.length) location.assign('practice.html');
    else setAt(to);
  };
  const next = () =>
    saveStep(step, choices, rules).then(
      () => go(at + 1),
      () => setFailed(true),
    );
  const parts = { say, choices, set };
  return (
    <section class="steps" aria-labelledby="step">
      <p class="at">{say('progress', { n: at + 1, m: STEPS.length })}</p>
      <h2 id="step" ref={heading} tabIndex={-1}>
        {say(`${step}.title`)}
      </h2>
      {step !== 'how' && <p class="muted">{say(`${step}.lead`)}</p>}
      {step === 'how' && <HowStep say={say} isLanguageFixed={rules.rules.locked.has('language')} />}
      {step === 'firm' && (
        <FirmStep
          {...parts}
          roles={offeredRoles(rules.rules.values)}
          ruledName={rules.file?.policy.company?.name}
        />
      )}
      {step === 'tools' && <ToolsStep {...parts} rules={rules} />}
      {failed && (
        <Message tone="stop" icon="incident" role="alert">
          <p>{say('failed')}</p>
        </Message>
      )}
      <div class="ways">
        <button type="button" class="btn primary large" onClick={() => void next()}>
          {isLast ? say('finish') : say('next')}
        </button>
        {at === 0 ? (
          <a class="btn large" href="practice.html">
            {say('to.practice')}
          </a>
        ) : (
          <button type="button" class="btn large" onClick={() => go(at + 1)}>
            {say('skip')}
          </button>
        )}
        {at > 0 && (
          <button type="button" class="btn quiet large" onClick={() => go(at - 1)}>
            {say('back')}
          </button>
        )}
      </div>
    </section>
  );
}

function saveStep(step: (typeof STEPS)[number], choices: Choices, rules: PageProps['rules']): Promise<void> {
  if (step === 'firm') return saveFirm(choices);
  return step === 'tools' ? saveTools(choices, rules) : Promise.resolve();
}

/** A new step is read from its heading on. Not the first one: the page begins at its top. */
function useHeadingFocus(at: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    heading.current?.focus();
  }, [at]);
  return heading;
}
