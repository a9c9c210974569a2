import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe } from '../auth/me';
import { isAnywhereKey } from './anywhereKey';

type Opens = { onKeys: () => void; onAnywhere: () => void };

/** `/` goes to the desk, `?` shows the keys; both are letters while somebody types. The way to everything is none. */
export function useShellKeys({ onKeys, onAnywhere }: Opens) {
  const navigate = useNavigate();
  const { may } = useMe();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (isAnywhereKey(event)) {
        // The browser would go to its own search; over an open question nothing else opens.
        event.preventDefault();
        if (!document.querySelector('dialog[open]')) onAnywhere();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') onKeys();
      else if (event.key === '/' && may('PARTICIPANT_SEARCH')) void navigate({ to: '/desk' });
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, select, dialog') !== null;
}
