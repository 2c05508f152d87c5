import './toolbar.css';
import './found.css';
import './table.css';
import './parts.css';
import './parts/parts.css';
import './parts/forms.css';
