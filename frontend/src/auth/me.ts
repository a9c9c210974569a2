import { createContext, useContext } from 'react';
import type { Centre, Me } from '../api/contract';
import { currentLanguage } from '../i18n';
import type { Needed } from './permissions';

export const MeContext = createContext<(Me & { centres: readonly Centre[] }) | undefined>(undefined);

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
    may: (needed: Needed) => needed === 'everyone' || me.permissions.includes(needed),
    centreName,
  };
}
