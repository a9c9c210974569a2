import { createRoot } from 'react-dom/client';
import { startClient } from './api/client';
import { keepClient } from './app/version';
import { signIn } from './auth/signIn';
import { startLanguages } from './i18n';
import { App } from './routes/App';

export async function show(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  startClient(signIn);
  await startLanguages();
  createRoot(root).render(<App />);
  void keepClient().catch(() => undefined);
}
