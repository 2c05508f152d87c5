import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/buttons.css';
import '@/components/ui/fields.css';
import '@/components/ui/labels.css';
import '@/components/ui/findings.css';
import '@/components/ui/cards.css';
import '@/components/ui/ask.css';
