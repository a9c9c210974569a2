import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listStaffQuery, readStaffMemberQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { History } from '../../ui/History';
import { ListAndForm } from '../../ui/ListAndForm';
import { Opened } from '../../ui/Opened';
import { Phone } from '../../ui/Phone';
import { Rows } from '../../ui/Rows';
import { StaffForm } from './StaffForm';

/** Who works here and how one reaches them; who has left stays, with the day. */
export function Staff({ id }: { id: string }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const { day } = useFormats();
  const staff = useQuery(items(listStaffQuery({ query: { centreId: id, limit: 200 } })));
  const manages = mayIn(id, 'CENTRE_PEOPLE_MANAGE');
  return (
    <ListAndForm
      title={t('staff.title')}
      add={manages ? t('staff.add') : undefined}
      editTitle={t('staff.change')}
      form={(memberId, close) =>
        memberId ? (
          <Opened query={readStaffMemberQuery({ path: { staffMemberId: memberId } })}>
            {(found) => (
              <>
                <StaffForm centreId={id} member={found} onClose={close} />
                <History kind="staff_member" id={memberId} />
              </>
            )}
          </Opened>
        ) : (
          <StaffForm centreId={id} onClose={close} />
        )
      }
    >
      {(open) => (
        <Rows
          caption={t('staff.title')}
          list={staff}
          nameOf={({ name }) => name}
          onChange={manages ? open : undefined}
          icon="people"
          empty={<p>{t('staff.none')}</p>}
          columns={[
            { head: t('staff.name'), cell: ({ name }) => <bdi>{name}</bdi> },
            { head: t('staff.job'), cell: ({ job }) => <bdi>{job}</bdi> },
            { head: t('staff.phone'), cell: ({ phone }) => (phone ? <Phone number={phone} /> : t('staff.noPhone')) },
            {
              head: t('staff.since'),
              cell: ({ from, to }) => (to ? t('kit.until', { when: day(to) }) : t('kit.since', { when: day(from) })),
              className: 'date',
            },
          ]}
        />
      )}
    </ListAndForm>
  );
}
