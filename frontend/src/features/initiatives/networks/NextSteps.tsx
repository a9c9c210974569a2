import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NetworkSupport, VolunteerNetwork, VolunteerNetworkMember } from '../../../api/contract';
import { Note } from '../../../ui/Note';
import { type Missing, nextSteps } from './nextSteps';
import { calledOf } from './useNetworkWords';

/** Where each missing thing is done; what is done on this page needs no way. */
const places = {
  NO_MEMBERS: '/initiatives/networks/$id/members',
  NO_REPRESENTATIVE: '/initiatives/networks/$id/members',
  NOT_CHECKED: '/initiatives/networks/$id/members',
  OUT_OF_DATE: '/initiatives/networks/$id/members',
  WAITING: '/initiatives/networks/$id/members',
  MATCH: '/initiatives/networks/$id/members',
  NO_WAY: '/initiatives/networks/$id/support',
  NO_FOCAL_POINT: undefined,
} as const satisfies Record<Missing['what'], string | undefined>;

type Props = { network: VolunteerNetwork; members: readonly VolunteerNetworkMember[]; support: NetworkSupport };

/** What is missing before support can be given, each with the way there. */
export function NextSteps({ network, members, support }: Props) {
  const { t } = useTranslation();
  const missing = nextSteps(network, members, support);
  if (missing.length === 0)
    return (
      <Note tone="reed" role="status">
        <b>{t('networks.ready')}</b>
        <p>{t('networks.readyWhy')}</p>
      </Note>
    );
  return (
    <Note tone="saffron" icon="clock">
      <b>{t('networks.missing')}</b>
      <ul>
        {missing.map(({ what, member }) => {
          const to = places[what];
          const said = t(`networkMissing.${what}`, {
            name: (member && calledOf(member)) ?? t('networks.unknownNow'),
          });
          return (
            <li key={`${what} ${member?.id}`}>
              {to ? (
                <Link to={to} params={{ id: network.id }}>
                  {said}
                </Link>
              ) : (
                said
              )}
            </li>
          );
        })}
      </ul>
    </Note>
  );
}
