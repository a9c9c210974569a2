import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../auth/signIn';
import { Dialog } from '../ui/Dialog';
import { Note } from '../ui/Note';

/** The sign-in has run out. Everything behind this stays as it is and goes on by itself afterwards. */
export function SignInAgain() {
  const { t } = useTranslation();
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);

  const again = () => {
    setFailed(false);
    signIn.again().catch(() => setFailed(true));
  };

  return (
    // Closing it would leave requests waiting for nobody: it comes back until the person has signed in or left.
    <Dialog key={tries} title={t('again.title')} onClose={() => setTries((count) => count + 1)}>
      <p>{t('again.kept')}</p>
      {failed && (
        <Note tone="saffron" role="alert">
          {t('again.notYet')}
        </Note>
      )}
      <div className="acts">
        <button type="button" className="btn primary" onClick={again}>
          {t('again.signIn')}
        </button>
        <button type="button" className="btn quiet" onClick={() => void signIn.end()}>
          {t('again.leave')}
        </button>
      </div>
    </Dialog>
  );
}
