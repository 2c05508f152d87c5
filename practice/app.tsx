import { useEffect, useState } from 'preact/hooks';
import { Mark } from '@/components/ui/mark';
import { Choice } from './choice';
import { Composer } from './composer';
import { Conversation, type Turn } from './conversation';
import { EDITORS } from './editors';
import { Samples } from './samples-list';
import { type PracticeLanguage, WORDS } from './words';

/** The practice chat: a conversation with a model that only repeats, and a choice of editors. */
export function App() {
  const [language, setLanguage] = useState<PracticeLanguage>(preferred);
  const [editorId, setEditorId] = useState(EDITORS[0]?.id ?? '');
  const [turns, setTurns] = useState<readonly Turn[]>([]);
  const words = WORDS[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words.title]);

  const send = async (text: string) => {
    const index = turns.length;
    const answer = (echo: string | null) =>
      setTurns((before) => before.map((turn, at) => (at === index ? { ...turn, echo } : turn)));
    setTurns([...turns, { text, echo: '' }]);
    answer(await echoOf(text));
  };

  return (
    <div class="practice">
      <header>
        <Mark state="protected" size={34} />
        <h1>{words.title}</h1>
        <Choice
          label="Sprache / Language"
          options={[
            ['de', 'Deutsch'],
            ['en', 'English'],
          ]}
          value={language}
          onChange={(next) => setLanguage(next as PracticeLanguage)}
        />
      </header>
      <p class="lead muted">{words.lead}</p>
      <main>
        <section class="card chat">
          <Conversation turns={turns} words={words} />
          <Choice
            label={words.editor}
            options={EDITORS.map(({ id, name, like }) => [id, `${name} (${words.like} ${like})`])}
            value={editorId}
            onChange={setEditorId}
          />
          <Composer editorId={editorId} words={words} onSend={send} />
        </section>
        <Samples language={language} words={words} />
      </main>
    </div>
  );
}

function preferred(): PracticeLanguage {
  return navigator.language.startsWith('en') ? 'en' : 'de';
}

async function echoOf(text: string): Promise<string | null> {
  try {
    const response = await fetch('/echo', { method: 'POST', body: JSON.stringify({ prompt: text }) });
    return (await response.json()).echo;
  } catch {
    return null;
  }
}
