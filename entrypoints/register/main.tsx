import '@/components/page/styles';
import '@/components/page/frame.css';
import '@/components/page/empty.css';
import '@/components/page/search.css';
import '@/components/register/toolbar.css';
import '@/components/register/found.css';
import '@/components/register/table.css';
import '@/components/register/parts.css';
import { mountPage } from '@/components/page/mount';
import { RegisterPage } from '@/components/register/register-page';
import { registerStrings } from '@/lib/i18n/register';
import { translator } from '@/lib/i18n/translator';

void mountPage(
  RegisterPage,
  (language) => `Schleuse · ${translator(registerStrings, language)('uses.title')}`,
);
