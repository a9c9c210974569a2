import { useRef } from 'react';
import { deleteGrantGoodsPaper } from '../../../api/gen/sdk.gen';

/**
 * The scans that pass through one form. They hold names and signatures, and nobody finds one again that nothing names:
 * what was brought and is not kept in the end is deleted.
 *
 * @param named what the record names when the form is opened
 */
export function useScans(grantId: string, named: readonly string[] = []) {
  const passing = useRef(new Set(named));
  return {
    brought: (id: string) => void passing.current.add(id),
    /** One that stays after all, because something else names it, is no fault of the form. */
    keep: async (kept: readonly string[]) => {
      const loose = [...passing.current].filter((id) => !kept.includes(id));
      passing.current = new Set(kept);
      await Promise.allSettled(loose.map((paperId) => deleteGrantGoodsPaper({ path: { grantId, paperId } })));
    },
  };
}
