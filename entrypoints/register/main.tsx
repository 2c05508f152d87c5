import '@/components/page/styles';
import '@/components/page/frame.css';
import '@/components/page/empty.css';
import '@/components/page/search.css';
import '@/components/register/styles';
import { mountPage } from '@/components/page/mount';
import { RegisterPage } from '@/components/register/register-page';

void mountPage(RegisterPage);
