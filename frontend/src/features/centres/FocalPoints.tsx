import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listFocalPointsQuery, readFocalPointQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { History } from '../../ui/History';
import { ListAndForm } from '../../ui/ListAndForm';
import { Opened } from '../../ui/Opened';
import { Phone } from '../../ui/Phone';
import { Rows } from '../../ui/Rows';
import { FocalPointForm } from './FocalPointForm';
import { useTongues } from '../../i18n/useTongues';

/** People of the community who carry word both ways. They have no sign-in and need none. */
export function FocalPoints({ id }: { id: string }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const points = useQuery(items(listFocalPointsQuery({ query: { centreId: id, limit: 200 } })));
  const tongues = useTongues();
  const manages = mayIn(id, 'CENTRE_PEOPLE_MANAGE');
  return (
    <ListAndForm
      title={t('focalPoints.title')}
      add={manages ? t('focalPoints.add') : undefined}
      editTitle={t('focalPoints.change')}
      form={(pointId, close) =>
        pointId ? (
          <Opened query={readFocalPointQuery({ path: { focalPointId: pointId } })}>
            {(found) => (
              <>
                <FocalPointForm centreId={id} point={found} onClose={close} />
                <History kind="focal_point" id={pointId} />
              </>
            )}
          </Opened>
        ) : (
          <FocalPointForm centreId={id} onClose={close} />
        )
      }
    >
      {(open) => (
        <Rows
          caption={t('focalPoints.title')}
          list={points}
          nameOf={({ name }) => name}
          onChange={manages ? open : undefined}
          icon="people"
          empty={<p>{t('focalPoints.none')}</p>}
          columns={[
            { head: t('staff.name'), cell: ({ name }) => <bdi>{name}</bdi> },
            { head: t('focalPoints.community'), cell: ({ community }) => <bdi>{community}</bdi> },
            { head: t('focalPoints.languages'), cell: ({ languages }) => languages.map(tongues.name).join(' · ') },
            {
              head: t('focalPoints.availability'),
              cell: ({ availability }) => (availability ? <bdi>{availability}</bdi> : t('form.unknown')),
            },
            { head: t('staff.phone'), cell: ({ phone }) => (phone ? <Phone number={phone} /> : t('staff.noPhone')) },
          ]}
        />
      )}
    </ListAndForm>
  );
}
