import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readVolunteerNetworkQuery } from '../../../api/gen/queries.gen';
import { isRefusal } from '../../../api/problem';
import { useMe } from '../../../auth/me';
import type { Permission } from '../../../auth/permissions';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { Icon } from '../../../ui/Icon';
import { Note, Status } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { QueryState } from '../../../ui/QueryState';
import { type Section, Sections } from '../../../ui/Sections';
import { stateTones, useNetworkWords } from './useNetworkWords';

type Props = {
  id: string;
  sections: readonly (Section & { needs: Permission })[];
  otherwise: ReactNode;
  children: ReactNode;
};

/** What stands around every part of a network's file: its name, how it stands, and the parts I may open. */
export function NetworkFrame({ id, sections, otherwise, children }: Props) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const me = useMe();
  const { kinds } = useNetworkWords();
  const found = useQuery(readVolunteerNetworkQuery({ path: { networkId: id } }));
  if (isRefusal(found.error, 404)) return otherwise;
  if (!found.data) return <QueryState of={found} />;
  const network = found.data;
  const mine = sections.filter(({ needs }) => me.mayIn(network.centreId, needs));
  return (
    <Page
      title={inMyLanguage(network.name)}
      above={
        <Link className="back" to="/initiatives/networks">
          <Icon name="back" />
          {t('networks.title')}
        </Link>
      }
      below={
        <p>
          <Dots
            of={[
              <Status key="state" {...stateTones[network.state]}>
                {t(`networkState.${network.state}`)}
              </Status>,
              kinds.wordOf(network.kind),
              me.centreName(network.centreId),
            ]}
          />
        </p>
      }
    >
      {network.endedOn && (
        <Note tone="plain" icon="minus">
          {t('networks.ended', { day: day(network.endedOn), reason: network.endedBecause ?? '' })}
        </Note>
      )}
      {mine.length > 1 && <Sections name={t('networks.sections')} id={id} of={mine} />}
      {children}
    </Page>
  );
}
