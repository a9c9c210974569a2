import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readCentreQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { Dots } from '../../ui/Dots';
import { Icon } from '../../ui/Icon';
import { Status } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { type Section, Sections } from '../../ui/Sections';
import { stateTones, useCentreWords } from './useCentreWords';

type Props = { id: string; sections: readonly Section[]; otherwise: ReactNode; children: ReactNode };

/** What stands around every part of a centre: its name, its state, its parts, and the one act that cannot wait. */
export function CentreFrame({ id, sections, otherwise, children }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useCentreWords();
  const found = useQuery(readCentreQuery({ path: { centreId: id } }));

  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data) return <QueryState of={found} />;

  const centre = found.data;
  return (
    <Page
      title={words.name(centre)}
      above={
        me.centres.length > 1 && (
          <Link className="back" to="/centres">
            <Icon name="back" />
            {t('centres.nav')}
          </Link>
        )
      }
      below={
        <p>
          <Dots
            of={[
              <Status key="state" {...stateTones[centre.state]}>
                {t(`centreState.${centre.state}`)}
              </Status>,
              t(`centreKind.${centre.kind}`),
              ...words.place(centre),
            ]}
          />
        </p>
      }
      actions={
        me.mayIn(id, 'CENTRE_CLOSE') &&
        centre.state === 'OPEN' && (
          <Link className="btn" to="/centres/$id/close" params={{ id }}>
            <Icon name="lock" />
            {t('closing.act')}
          </Link>
        )
      }
    >
      <Sections name={t('centres.sections')} id={id} of={sections} />
      {children}
    </Page>
  );
}
