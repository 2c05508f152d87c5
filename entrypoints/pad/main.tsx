import '@/components/page/styles';
import '@/components/page/frame.css';
import '@/components/panel/panel-list.css';
import '@/components/pad/pad.css';
import { PadPage } from '@/components/pad/pad-page';
import { mountPage } from '@/components/page/mount';
import { padStrings } from '@/lib/i18n/pad';
import { translator } from '@/lib/i18n/translator';

void mountPage(PadPage, (language) => `Schleuse · ${translator(padStrings, language)('pad.title')}`);
