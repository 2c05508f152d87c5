import '@/components/page/styles';
import '@/components/page/frame.css';
import '@/components/practice/practice.css';
import { mountPage } from '@/components/page/mount';
import { PracticePage } from '@/components/practice/practice-page';
import { practiceStrings } from '@/lib/i18n/practice';
import { translator } from '@/lib/i18n/translator';

void mountPage(PracticePage, (language) => `Schleuse · ${translator(practiceStrings, language)('title')}`);
