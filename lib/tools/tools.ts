import { aiStudio } from './guarded/ai-studio';
import { characterai } from './guarded/characterai';
import { chatgpt } from './guarded/chatgpt';
import { claude } from './guarded/claude';
import { deepl } from './guarded/deepl';
import { deepseek } from './guarded/deepseek';
import { duckai } from './guarded/duckai';
import { gemini } from './guarded/gemini';
import { geminiEnterprise } from './guarded/gemini-enterprise';
import { genspark } from './guarded/genspark';
import { githubCopilot } from './guarded/github-copilot';
import { googleAiMode } from './guarded/google-ai-mode';
import { googleTranslate } from './guarded/google-translate';
import { grok } from './guarded/grok';
import { grokX } from './guarded/grok-x';
import { huggingchat } from './guarded/huggingchat';
import { kimi } from './guarded/kimi';
import { langdock } from './guarded/langdock';
import { librechat } from './guarded/librechat';
import { lmarena } from './guarded/lmarena';
import { m365Copilot } from './guarded/m365-copilot';
import { metaAi } from './guarded/meta-ai';
import { mistral } from './guarded/mistral';
import { msCopilot } from './guarded/ms-copilot';
import { notebooklm } from './guarded/notebooklm';
import { notionAi } from './guarded/notion-ai';
import { openrouter } from './guarded/openrouter';
import { openwebui } from './guarded/openwebui';
import { perplexity } from './guarded/perplexity';
import { pi } from './guarded/pi';
import { poe } from './guarded/poe';
import { practice } from './guarded/practice';
import { quillbot } from './guarded/quillbot';
import { qwen } from './guarded/qwen';
import { t3chat } from './guarded/t3chat';
import { you } from './guarded/you';
import { zai } from './guarded/zai';
import { indexByHost, locate } from './locate';
import type { Tool } from './types';

/** Every guarded tool, the most used first. A new tool is one file, one line here and one replica. */
export const TOOLS: readonly Tool[] = [
  chatgpt,
  msCopilot,
  m365Copilot,
  gemini,
  claude,
  perplexity,
  mistral,
  deepl,
  deepseek,
  grok,
  grokX,
  githubCopilot,
  geminiEnterprise,
  aiStudio,
  notebooklm,
  googleAiMode,
  googleTranslate,
  metaAi,
  poe,
  huggingchat,
  qwen,
  kimi,
  zai,
  you,
  duckai,
  characterai,
  pi,
  lmarena,
  openrouter,
  t3chat,
  genspark,
  langdock,
  quillbot,
  notionAi,
  openwebui,
  librechat,
  practice,
];

const byHost = /* @__PURE__ */ indexByHost(TOOLS);

/** The guarded tool that a page belongs to. Asked at event time: a single-page app moves without a load. */
export function toolForUrl(url: string | URL): Tool | undefined {
  return locate(byHost, url);
}

/** The guarded tool of this id. */
export function toolById(id: string): Tool | undefined {
  return TOOLS.find((tool) => tool.id === id);
}
