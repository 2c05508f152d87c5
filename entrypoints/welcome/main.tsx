import '@/components/page/styles';
import '@/components/settings/settings.css';
import '@/components/welcome/welcome.css';
import { mountPage } from '@/components/page/mount';
import { WelcomePage } from '@/components/welcome/welcome-page';
import { translator } from '@/lib/i18n/translator';
import { welcomeStrings } from '@/lib/i18n/welcome';

void mountPage(WelcomePage, (language) => `Schleuse · ${translator(welcomeStrings, language)('page')}`);
