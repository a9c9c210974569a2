import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readDeviceLossQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Held } from './Held';

/** One lost device: what it held, and whether its sign-ins are over. */
export function LossPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const found = useQuery(readDeviceLossQuery({ path: { deviceLossId: id } }));
  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data) return <QueryState of={found} />;
  const loss = found.data;
  return (
    <Page
      title={loss.displayName ?? t('devices.somebody')}
      tab={t('devices.list')}
      narrow
      above={
        <Link className="back" to="/devices">
          <Icon name="back" />
          {t('devices.nav')}
        </Link>
      }
      below={<p>{t(`deviceLoss.${loss.kind}`)}</p>}
    >
      <Held loss={loss} />
    </Page>
  );
}
