import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MediationWaiting, WaitingKind } from '../../api/contract';
import { listMediationWaitingQuery, listSupervisionWaitingQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { clockOf } from '../../i18n/dates';
import { isolated } from '../../i18n/useFormats';
import { Icon, type IconName } from '../../ui/Icon';
import { Empty } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { sealed } from './queries';

const looks: Record<WaitingKind, { icon: IconName; tone?: string }> = {
  ALERT: { icon: 'alert', tone: 'clay' },
  PROPOSAL: { icon: 'people', tone: 'lapis' },
  MEETING: { icon: 'clock', tone: 'lapis' },
  UNDERTAKING: { icon: 'alert', tone: 'saffron' },
  FOLLOW_UP: { icon: 'phone' },
  OVERDUE: { icon: 'alert', tone: 'saffron' },
};

/** What waits for a mediator today, and not a word of what it is about: that stands in the room that can be hidden. */
export function WaitingForMediator() {
  const { t } = useTranslation();
  const waiting = useQuery(sealed(items(listMediationWaitingQuery())));
  return <Waiting of={waiting} room="/mediation/cases" nothing={t('mediationToday.nothing')} />;
}

/** What waits for whoever supervises. */
export function WaitingForSupervisor() {
  const { t } = useTranslation();
  const waiting = useQuery(sealed(items(listSupervisionWaitingQuery())));
  return <Waiting of={waiting} room="/mediation/cards" nothing={t('mediationToday.nothingSupervised')} />;
}

type Props = {
  of: UseQueryResult<MediationWaiting[]>;
  room: '/mediation/cases' | '/mediation/cards';
  nothing: string;
};

function Waiting({ of: waiting, room, nothing }: Props) {
  const { t } = useTranslation();
  const lines = waiting.data && linesOf(waiting.data);
  return (
    <section className="waits" aria-label={t('mediationToday.title')}>
      <div className="bar">
        <h2>{t('mediationToday.title')}</h2>
      </div>
      {!lines && <QueryState of={waiting} />}
      {lines?.length === 0 && (
        <Empty icon="check">
          <p>{nothing}</p>
        </Empty>
      )}
      {lines && lines.length > 0 && (
        <ul>
          {lines.map(({ kind, count, due }) => (
            <li key={`${kind} ${due}`} className={`task ${looks[kind].tone ?? ''}`}>
              <Icon name={looks[kind].icon} />
              <b>
                {kind === 'MEETING'
                  ? t('mediationToday.MEETING', { when: isolated(clockOf(new Date(due))) })
                  : t(`mediationToday.${kind}`, { count })}
              </b>
              <Link className="btn" to={room}>
                {t('mediationToday.open')}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Line = { kind: WaitingKind; count: number; due: string };

/** Each meeting has its hour; of the others it is enough to say how many. */
function linesOf(waiting: readonly MediationWaiting[]): Line[] {
  const lines: Line[] = [];
  for (const { kind, due } of waiting) {
    const same = kind === 'MEETING' ? undefined : lines.find((line) => line.kind === kind);
    if (same) same.count += 1;
    else lines.push({ kind, count: 1, due });
  }
  return lines;
}
