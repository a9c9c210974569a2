import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/Dialog';
import { Failure } from '../ui/Failure';
import { Waiting } from '../ui/Waiting';

type Props = { onClose: () => void };

const fetched = () => import('./Anywhere').then((file) => file.Anywhere);

/** The palette is fetched when it is first asked for, and may not come where there is no line. */
export function FetchedAnywhere({ onClose }: Props) {
  const { t } = useTranslation();
  const [Palette, setPalette] = useState<ComponentType<Props>>();
  const [error, setError] = useState<Error>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt fetches anew
  useEffect(() => {
    let closed = false;
    fetched().then(
      (palette) => !closed && setPalette(() => palette),
      (failure: Error) => !closed && setError(failure),
    );
    return () => {
      closed = true;
    };
  }, [attempt]);

  if (Palette) return <Palette onClose={onClose} />;
  return (
    <Dialog title={t('around.find')} className="palette" onClose={onClose}>
      {error ? (
        <Failure
          error={error}
          again={() => {
            setError(undefined);
            setAttempt(attempt + 1);
          }}
        />
      ) : (
        <Waiting />
      )}
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {t('form.close')}
        </button>
      </div>
    </Dialog>
  );
}
