import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import { Reason } from './Reason';
import { type Said, unsay, whatWasSaid } from './said';

/** The place where deeds are heard: it is always there, so that a screen reader speaks what appears in it. */
export function SaidAloud() {
  const said = useSyncExternalStore(whatWasSaid.subscribe, whatWasSaid.now);
  return (
    <div className="deeds-said" role="status" aria-live="polite">
      {said && <OneDeed key={said.text} said={said} />}
    </div>
  );
}

function OneDeed({ said }: { said: Said }) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const undo = async () => {
    if (busy) return;
    setBusy(true);
    try {
      await said.undo?.();
      // What was done says so itself, if it has something to say.
      if (whatWasSaid.now() === said) unsay();
    } catch (error) {
      setRefused(error);
      setBusy(false);
    }
  };
  return (
    <div className="deed-said">
      <Icon name="check" />
      <div>
        <p>{said.text}</p>
        <Reason error={refused} />
      </div>
      {said.undo && (
        <button type="button" className="btn" aria-disabled={busy} onClick={() => void undo()}>
          {t('said.undo')}
        </button>
      )}
      <button type="button" className="btn quiet" aria-label={t('said.close')} onClick={unsay}>
        <Icon name="cross" />
      </button>
    </div>
  );
}
