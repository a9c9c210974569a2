import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../../auth/signIn';
import { Icon, Mark } from '../../ui/Icon';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { forget } from './queries';

const Hiding = createContext<() => void>(() => undefined);

/** How far two presses of Esc may lie apart, in milliseconds. */
const TWICE_WITHIN = 1000;

/**
 * What stands around everything about mediation: Esc Esc hides it at once, what was typed is still there afterwards, and
 * whoever leaves leaves nothing behind.
 */
export function SealedRoom({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [covered, setCovered] = useState(false);
  const hide = () => setCovered(true);
  useEscapeTwice(hide);
  useEffect(() => () => forget(queries), [queries]);
  return (
    <Hiding.Provider value={hide}>
      <div hidden={covered}>{children}</div>
      {covered && <Cover onBack={() => setCovered(false)} />}
    </Hiding.Provider>
  );
}

/** For whoever has no Esc under a finger. */
export function HideButton() {
  const { t } = useTranslation();
  const hide = useContext(Hiding);
  return (
    <button type="button" className="btn" onClick={hide}>
      <Icon name="eye" />
      {t('mediation.hide')} <kbd className="desktop">{'Esc Esc'}</kbd>
    </button>
  );
}

function useEscapeTwice(act: () => void) {
  const last = useRef(0);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat || event.isComposing) return;
      if (Date.now() - last.current < TWICE_WITHIN) act();
      last.current = Date.now();
    };
    // Before anything on the page, which may use the first one for itself.
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  });
}

/** A page that says nothing, over everything else. It goes when somebody asks for it and is still signed in. */
function Cover({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const back = useDeed({ mutationFn: () => signIn.token(), onSuccess: onBack });

  useEffect(() => {
    const before = document.title;
    document.title = t('shell.product');
    box.current?.showModal();
    return () => {
      document.title = before;
    };
  }, [t]);

  return (
    <dialog
      ref={box}
      className="cover"
      aria-label={t('shell.product')}
      onCancel={(event) => event.preventDefault()}
      // A browser closes what Esc was pressed for a third time.
      onClose={() => box.current?.showModal()}
    >
      <Mark className="mark" />
      <Reason error={back.error} />
      <button type="button" className="btn" aria-disabled={back.isPending} onClick={() => back.send(undefined)}>
        {t('mediation.goOn')}
      </button>
    </dialog>
  );
}
