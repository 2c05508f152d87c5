import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { lexicalMount } from '@/test/replica/page/editors/lexical';

/** Lexical rich text, as Microsoft 365 Copilot and Perplexity use it. */
export const mount = lexicalMount(registerRichText, [HeadingNode, QuoteNode]);
