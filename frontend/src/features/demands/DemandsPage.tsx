import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listDataDemandsPages } from '../../api/gen/queries.gen';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { SelectField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { More } from '../../ui/More';
import { Code } from '../../ui/Named';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';

type Props = { centre?: string; onChange: (next: { centre?: string }) => void };

/** Who demanded what, newest first; each with its letter to print again. */
export function DemandsPage({ centre, onChange }: Props) {
  const { t } = useTranslation();
  const demanders = useCodes('data-demanders');
  const me = useMe();
  const { day } = useFormats();
  const list = useInfiniteQuery(listDataDemandsPages({ query: { centreId: centre, limit: 50 } }));
  const demands = list.data?.pages.flatMap((page) => page.items) ?? [];
  const many = me.centres.length > 1;
  return (
    <Page
      title={t('demands.list')}
      actions={
        me.may('DATA_DEMAND_RECORD') && (
          <Link className="btn" to="/demands/new">
            <Icon name="plus" />
            {t('demands.write')}
          </Link>
        )
      }
    >
      {many && (
        <div className="filters">
          <SelectField
            label={t('demands.centre')}
            value={centre ?? ''}
            onChange={(value) => onChange({ centre: value || undefined })}
            options={[
              { value: '', label: t('people.allCentres') },
              ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
            ]}
          />
        </div>
      )}
      <QueryState of={list} />
      {list.data && demands.length === 0 && (
        <Empty icon="hand">
          <p>{t('demands.none')}</p>
        </Empty>
      )}
      {demands.length > 0 && (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{t('demands.list')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('demands.what')}</th>
                <th scope="col">{t('demands.by')}</th>
                <th scope="col">{t('demands.on')}</th>
                <th scope="col">{t('demands.answer')}</th>
                {many && <th scope="col">{t('demands.centre')}</th>}
                <th scope="col">{t('demands.recordedBy')}</th>
                <th scope="col">{t('person.reference')}</th>
              </tr>
            </thead>
            <tbody>
              {demands.map((demand) => (
                <tr key={demand.id}>
                  <th scope="row">
                    <Link to="/demands/$id" params={{ id: demand.id }}>
                      {t(`demanded.${demand.demanded}`)}
                    </Link>
                  </th>
                  <td>
                    {demanders.wordOf(demand.demandedBy)}
                    {demand.office && (
                      <>
                        {' '}
                        <bdi className="small">{demand.office}</bdi>
                      </>
                    )}
                  </td>
                  <td className="date">{day(demand.demandedOn)}</td>
                  <td>{t(`demandAnswer.${demand.answer}`)}</td>
                  {many && <td>{me.centreName(demand.centreId)}</td>}
                  <td>
                    <bdi>{demand.recordedBy.displayName}</bdi>
                  </td>
                  <td>
                    <Code>{demand.reference}</Code>
                  </td>
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
