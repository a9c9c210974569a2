import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listWithdrawnRegistrationsQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Code } from '../../ui/Named';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';

/** Who took back the agreement to be registered, for whoever answers it with an erasure: references, never names. */
export function WithdrawnPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { nearDay } = useFormats();
  const list = useQuery(items(listWithdrawnRegistrationsQuery({ query: { limit: 200 } })));
  const withdrawn = list.data ?? [];
  return (
    <Page title={t('withdrawn.title')} below={<p>{t('withdrawn.what')}</p>}>
      <QueryState of={list} />
      {list.data && withdrawn.length === 0 && (
        <Empty icon="shield">
          <p>{t('withdrawn.none')}</p>
        </Empty>
      )}
      {withdrawn.length > 0 && (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{t('withdrawn.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('person.reference')}</th>
                <th scope="col">{t('person.centre')}</th>
                <th scope="col">{t('withdrawn.on')}</th>
              </tr>
            </thead>
            <tbody>
              {withdrawn.map((one) => (
                <tr key={one.participantId}>
                  <th scope="row">
                    <Code>{one.reference}</Code>
                  </th>
                  <td>{me.centreName(one.centreId)}</td>
                  <td className="date">
                    <time dateTime={one.withdrawnOn}>{nearDay(one.withdrawnOn)}</time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
