import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SanctionCheck, VolunteerNetwork, VolunteerNetworkMember } from '../../../api/contract';
import { listSanctionChecksQuery } from '../../../api/gen/queries.gen';
import { approveSanctionCheck, refuseSanctionCheck } from '../../../api/gen/sdk.gen';
import { items } from '../../../api/items';
import { under } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { useFormats } from '../../../i18n/useFormats';
import { DecisionCard } from '../../../ui/DecisionCard';
import { Icon } from '../../../ui/Icon';
import { Empty, Status } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { CheckForm } from './CheckForm';
import { calledOf, clearanceTones, useNetworkWords } from './useNetworkWords';

type Props = { network: VolunteerNetwork; members: readonly VolunteerNetworkMember[]; manages: boolean };

/** Each representative with everything that lists said of them; nothing of it is ever changed. */
export function ChecksSection({ network, members, manages }: Props) {
  const { t } = useTranslation();
  const checks = useQuery(items(listSanctionChecksQuery({ path: { networkId: network.id }, query: { limit: 200 } })));
  const [open, setOpen] = useState<VolunteerNetworkMember>();
  if (!checks.data) return <QueryState of={checks} />;
  const looked = checks.data;
  const shown = members.filter(({ id, represents }) => represents || looked.some(({ memberId }) => memberId === id));
  const nameOf = (member: VolunteerNetworkMember) => calledOf(member) ?? t('networks.unknownNow');
  if (open)
    return (
      <section>
        <h2 className="bar">{t('networks.checkOf', { name: nameOf(open) })}</h2>
        <div className="in-place">
          <CheckForm networkId={network.id} member={open} onClose={() => setOpen(undefined)} />
        </div>
      </section>
    );
  return (
    <section>
      <h2 className="bar">{t('networks.checks')}</h2>
      <p className="small">{t('networks.checksWhat')}</p>
      {shown.length === 0 && (
        <Empty icon="shield">
          <p>{t('networks.noRepresentatives')}</p>
        </Empty>
      )}
      <ul className="checked">
        {shown.map((member) => (
          <li key={member.id}>
            <div className="bar">
              <h3>
                <bdi>{nameOf(member)}</bdi>
              </h3>
              {member.clearance && (
                <Status {...clearanceTones[member.clearance]}>{t(`clearance.${member.clearance}`)}</Status>
              )}
              {manages && member.represents && (
                <button
                  type="button"
                  className="btn quiet"
                  aria-label={t('networks.checkOf', { name: nameOf(member) })}
                  onClick={() => setOpen(member)}
                >
                  <Icon name="plus" />
                  {t('networks.check')}
                </button>
              )}
            </div>
            <ul>
              {looked
                .filter(({ memberId }) => memberId === member.id)
                .map((check) => (
                  <Check key={check.id} check={check} centreId={network.centreId} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

const resultTones = {
  CLEAR: { tone: 'reed', icon: 'check' },
  POSSIBLE_MATCH: { tone: 'saffron', icon: 'alert' },
  CONFIRMED_MATCH: { tone: 'clay', icon: 'alert' },
} as const;

function Check({ check, centreId }: { check: SanctionCheck; centreId: string }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const queries = useQueryClient();
  const me = useMe();
  const { lists } = useNetworkWords();
  const path = { sanctionCheckId: check.id };
  const refresh = () => queries.invalidateQueries(under('Support'));
  const decides = me.mayIn(centreId, 'NETWORK_CLEAR');
  return (
    <li>
      <p className="dots">
        <Status {...resultTones[check.result]}>{t(`checkResult.${check.result}`)}</Status>
        <span>{t('networks.checkedIn', { list: lists.wordOf(check.list), day: day(check.listDate) })}</span>
        <span>{t(`checkOccasion.${check.occasion}`)}</span>
      </p>
      <DecisionCard
        decision={check.decision}
        reader={me.subject}
        what={t('networks.waits')}
        follows={t('networks.waitsWhat')}
        approve={
          decides ? { label: t('networks.somebodyElse'), send: () => approveSanctionCheck({ path }) } : undefined
        }
        refuse={
          decides
            ? {
                label: t('networks.same'),
                ask: { title: t('networks.sameTitle'), says: t('networks.sameWhy') },
                send: (reason) => refuseSanctionCheck({ path, body: { reason: reason || null } }),
              }
            : undefined
        }
        words={{ asked: 'networks.lookedBy', approved: 'networks.clearedBy' }}
        onDone={refresh}
        refresh={refresh}
      />
    </li>
  );
}
