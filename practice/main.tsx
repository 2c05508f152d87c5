import { render } from 'preact';
import '@/components/ui/tokens.css';
import '@/components/ui/tokens-pages.css';
import '@/components/ui/base.css';
import '@/components/ui/buttons.css';
import '@/components/ui/cards.css';
import '@/components/ui/fields.css';
import './practice.css';
import { App } from './app';

const dark = matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
const app = document.getElementById('app');
if (app) render(<App />, app);
