import { registerPlainText } from '@lexical/plain-text';
import { lexicalMount } from '@/test/replica/page/editors/lexical';

/** Lexical plain text, as Kimi and Meta AI are taken to use it. */
export const mount = lexicalMount(registerPlainText, []);
