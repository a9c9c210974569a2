import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MembersSection } from '../features/initiatives/networks/MembersSection';
import { NetworkFrame } from '../features/initiatives/networks/NetworkFrame';
import { NetworkOverview } from '../features/initiatives/networks/NetworkOverview';
import { NetworksPage } from '../features/initiatives/networks/NetworksPage';
import { SupportSection } from '../features/initiatives/networks/SupportSection';
import { NotFound } from './NotFound';
import { useNarrowing } from './useNarrowing';

export { BlankNetworkPage as BlankNetwork } from '../features/initiatives/networks/BlankNetworkPage';
export { NewNetworkPage as NewNetwork } from '../features/initiatives/networks/NewNetworkPage';

const sections = [
  { to: '/initiatives/networks/$id', word: 'networks.overview', needs: 'NETWORK_READ' },
  { to: '/initiatives/networks/$id/members', word: 'networks.members', needs: 'NETWORK_PEOPLE_READ' },
  { to: '/initiatives/networks/$id/support', word: 'networks.reach', needs: 'NETWORK_PEOPLE_READ' },
] as const;

const useId = () => useParams({ from: '/initiatives/networks/$id' }).id;

export function Networks() {
  const navigate = useNavigate({ from: '/initiatives/networks' });
  const { search, replace } = useNarrowing(useSearch({ from: '/initiatives/networks' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <NetworksPage search={search} onChange={replace} />;
}

export function Network() {
  const id = useId();
  const { t } = useTranslation();
  return (
    <NetworkFrame
      key={id}
      id={id}
      sections={sections.map(({ to, word, needs }) => ({ to, label: t(word), needs }))}
      otherwise={<NotFound />}
    >
      <Outlet />
    </NetworkFrame>
  );
}

export const Overview = () => <NetworkOverview id={useId()} />;
export const Members = () => <MembersSection id={useId()} />;
export const Reach = () => <SupportSection id={useId()} />;
