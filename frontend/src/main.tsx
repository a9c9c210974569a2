import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { startClient } from './api/client';
import { App } from './app/App';
import { keepClient } from './app/version';
import { session } from './auth/session';
import { startLanguages } from './i18n';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

startClient();
await startLanguages();
createRoot(root).render(<App />);
void session.start();
void keepClient().catch(() => undefined);
