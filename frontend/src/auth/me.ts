import { createContext, useContext } from 'react';
import type { Centre, Me } from '../api/contract';
import { currentLanguage } from '../i18n';
import type { Needed, Permission } from './permissions';

export type WhoIAm = Me & { centres: readonly Centre[] };

export const MeContext = createContext<WhoIAm | undefined>(undefined);

/** Who is signed in. Known everywhere inside the shell. */
export function useMe() {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe belongs inside the shell');
  const centreName = (id: string): string => {
    const centre = me.centres.find((candidate) => candidate.id === id);
    return centre ? centre.name[currentLanguage()] : '';
  };
  return {
    ...me,
    /** Somewhere: enough to open a room. */
    may: (needed: Needed) => needed === 'everyone' || me.permissions.includes(needed),
    /** In this centre: somebody may read one centre and run another. */
    mayIn: (centreId: string, needed: Permission) =>
      me.assignments.some(
        (held) => (!held.centreId || held.centreId === centreId) && held.permissions.includes(needed),
      ),
    /** In every centre: what it takes to change a thing that belongs to none. */
    mayEverywhere: (needed: Permission) =>
      me.assignments.some((held) => !held.centreId && held.permissions.includes(needed)),
    centreName,
  };
}
