import '@/components/page/styles';
import '@/components/popup/popup.css';
import { mountPage } from '@/components/page/mount';
import { Popup } from '@/components/popup/popup';

void mountPage(Popup, () => 'Schleuse');
