import { useState } from 'react';
import { recall, remember } from '../browser/memory';

/** A choice of this desk that the browser keeps, and that says nothing about anybody. */
export function useKept(what: 'centre' | 'sound') {
  const [kept, setKept] = useState(() => recall(what));
  return [
    kept,
    (value: string | null) => {
      remember(what, value);
      setKept(value);
    },
  ] as const;
}
