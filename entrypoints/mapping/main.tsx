import '@/components/page/styles';
import '@/components/page/frame.css';
import '@/components/page/empty.css';
import '@/components/page/search.css';
import '@/components/mapping/mapping.css';
import { MappingPage } from '@/components/mapping/mapping-page';
import { mountPage } from '@/components/page/mount';
import { mappingStrings } from '@/lib/i18n/mapping';
import { translator } from '@/lib/i18n/translator';

void mountPage(
  MappingPage,
  (language) => `Schleuse · ${translator(mappingStrings, language)('mapping.title')}`,
);
