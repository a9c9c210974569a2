import { useMe } from './me';
import type { Permission } from './permissions';
import { useKept } from './useKept';

/**
 * The centre somebody works at now, of those where they may do this: what the address names, else the one they chose last on
 * this device.
 */
export function useMyCentre(needed: Permission, named?: string) {
  const me = useMe();
  const [chosen, choose] = useKept('centre');
  const centres = me.centres.filter(({ id }) => me.mayIn(id, needed));
  const here = [named, chosen].map((id) => centres.find((centre) => centre.id === id)).find(Boolean) ?? centres[0];
  return {
    centre: here,
    /** Nothing to choose between is nothing to ask. */
    options: centres.length > 1 ? centres.map(({ id }) => ({ value: id, label: me.centreName(id) })) : [],
    choose,
  };
}
