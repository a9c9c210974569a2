import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listDeviceLossesPages } from '../../api/gen/queries.gen';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { More } from '../../ui/More';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';

/** Devices that were lost or taken, newest first. */
export function LossesPage() {
  const { t } = useTranslation();
  const { moment, number } = useFormats();
  const list = useInfiniteQuery(listDeviceLossesPages({ query: { limit: 50 } }));
  const losses = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('devices.list')}
      actions={
        <Link className="btn" to="/devices/new">
          <Icon name="lock" />
          {t('devices.report')}
        </Link>
      }
    >
      <QueryState of={list} />
      {list.data && losses.length === 0 && (
        <Empty icon="device">
          <p>{t('devices.none')}</p>
        </Empty>
      )}
      {losses.length > 0 && (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{t('devices.list')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('devices.person')}</th>
                <th scope="col">{t('devices.kind')}</th>
                <th scope="col">{t('devices.reported')}</th>
                <th scope="col">{t('devices.signIns')}</th>
              </tr>
            </thead>
            <tbody>
              {losses.map((loss) => (
                <tr key={loss.id}>
                  <th scope="row">
                    <Link to="/devices/$id" params={{ id: loss.id }}>
                      <bdi>{loss.displayName ?? t('devices.somebody')}</bdi>
                    </Link>
                  </th>
                  <td>{t(`deviceLoss.${loss.kind}`)}</td>
                  <td>{moment(loss.reportedAt)}</td>
                  <td>{loss.endedSessions == null ? '–' : number(loss.endedSessions)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More list={list} />
    </Page>
  );
}
