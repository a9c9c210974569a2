import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { listVolunteerNetworkMembersQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import { calledOf } from '../networks/useNetworkWords';

/** Who may receive goods for a network. Whoever may not see its members is told that somebody did, not who. */
export function useReceivers({ centreId, networkId }: Pick<Grant, 'centreId' | 'networkId'>) {
  const { t } = useTranslation();
  const known = useMe().mayIn(centreId, 'NETWORK_PEOPLE_READ');
  const found = useQuery({ ...items(listVolunteerNetworkMembersQuery({ path: { networkId } })), enabled: known });
  const members = found.data ?? [];
  const nameOf = (id: string) => {
    const member = members.find((one) => one.id === id);
    return (member && calledOf(member)) ?? t('initiativeGoods.representative');
  };
  return {
    known,
    found,
    nameOf,
    /** @param now who is written already, and can stay */
    choices: (now: string) =>
      members
        .filter(({ id, represents, leftOn }) => (represents && !leftOn) || id === now)
        .map(({ id }) => ({ value: id, label: nameOf(id) })),
  };
}
