import '@/components/page/styles';
import '@/components/panel/panel-list.css';
import '@/components/pad/pad.css';
import '@/components/popup/popup.css';
import { mountPage } from '@/components/page/mount';
import { Popup } from '@/components/popup/popup';

void mountPage(Popup, () => 'Schleuse');
