import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VolunteerNetwork, VolunteerNetworkMember } from '../../../api/contract';
import {
  listVolunteerNetworkMembersQuery,
  readVolunteerNetworkMemberQuery,
  readVolunteerNetworkQuery,
} from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { History } from '../../../ui/History';
import { ListAndForm } from '../../../ui/ListAndForm';
import { Code } from '../../../ui/Named';
import { Status } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { Phone } from '../../../ui/Phone';
import { QueryState } from '../../../ui/QueryState';
import { Rows } from '../../../ui/Rows';
import { ChecksSection } from './ChecksSection';
import { MemberForm } from './MemberForm';
import { calledOf, clearanceTones, useNetworkWords } from './useNetworkWords';

/** Who is in a network and in which role, and how those who represent it stand after their checks. */
export function MembersSection({ id }: { id: string }) {
  const found = useQuery(readVolunteerNetworkQuery({ path: { networkId: id } }));
  const members = useQuery(items(listVolunteerNetworkMembersQuery({ path: { networkId: id } })));
  const { mayIn } = useMe();
  if (!found.data || !members.data) return <QueryState of={[found, members]} />;
  const network = found.data;
  const manages = network.state === 'ACTIVE' && mayIn(network.centreId, 'NETWORK_MANAGE');
  return (
    <>
      <Members network={network} members={members.data} manages={manages} />
      <ChecksSection network={network} members={members.data} manages={manages} />
    </>
  );
}

type Props = { network: VolunteerNetwork; members: readonly VolunteerNetworkMember[]; manages: boolean };

function Members({ network, members, manages }: Props) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { roles } = useNetworkWords();
  return (
    <ListAndForm
      title={t('networks.members')}
      add={manages ? t('networks.addMember') : undefined}
      editTitle={t('networks.changeMember')}
      form={(memberId, close) =>
        memberId ? (
          <Opened query={readVolunteerNetworkMemberQuery({ path: { volunteerNetworkMemberId: memberId } })}>
            {(member) => (
              <>
                <MemberForm networkId={network.id} member={member} onClose={close} />
                <History kind="volunteer_network_member" id={memberId} />
              </>
            )}
          </Opened>
        ) : (
          <MemberForm networkId={network.id} onClose={close} />
        )
      }
    >
      {(open) => (
        <Rows
          caption={t('networks.members')}
          list={{ data: members, error: null, refetch: () => undefined }}
          nameOf={(member) => calledOf(member) ?? t('networks.unknownNow')}
          onChange={manages ? open : undefined}
          icon="people"
          empty={<p>{t('networks.noMembers')}</p>}
          columns={[
            { head: t('networks.who'), cell: (member) => <Who member={member} /> },
            { head: t('networks.role'), cell: ({ role }) => roles.wordOf(role) },
            {
              head: t('networks.representative'),
              cell: ({ represents, clearance, foundElsewhere }) =>
                represents &&
                clearance && (
                  <span className="each-line">
                    <span>{t('networks.representative')}</span>
                    <Status {...clearanceTones[clearance]}>{t(`clearance.${clearance}`)}</Status>
                    {foundElsewhere.map((one) => (
                      <Status key={one.memberId} {...clearanceTones[one.clearance]}>
                        {t(one.samePerson ? 'networks.foundElsewhere' : 'networks.foundAlike', {
                          network: inMyLanguage(one.networkName),
                          clearance: t(`clearance.${one.clearance}`),
                        })}
                      </Status>
                    ))}
                  </span>
                ),
            },
            {
              head: t('networks.joinedOn'),
              cell: ({ joinedOn, leftOn }) => (leftOn ? t('networks.left', { day: day(leftOn) }) : day(joinedOn)),
            },
            { head: t('networks.phone'), cell: ({ phone }) => phone && <Phone number={phone} /> },
          ]}
        />
      )}
    </ListAndForm>
  );
}

function Who({ member }: { member: VolunteerNetworkMember }) {
  const { t } = useTranslation();
  const called = calledOf(member);
  return (
    <>
      {called ? <bdi>{called}</bdi> : t('networks.unknownNow')}{' '}
      <span className="small">
        <Dots
          of={[
            member.participant && <Code key="reference">{member.participant.reference}</Code>,
            member.ofAge === false && t('networks.minor'),
          ]}
        />
      </span>
    </>
  );
}
