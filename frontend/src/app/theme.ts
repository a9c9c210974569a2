import { useSyncExternalStore } from 'react';
import { remember } from '../browser/memory';

export type Theme = 'light' | 'dark';

const listeners = new Set<() => void>();

export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'),
  );
  return [theme, paint];
}

function paint(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  remember('theme', theme);
  for (const listener of listeners) listener();
}
