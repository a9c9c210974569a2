import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationWaiting, WaitingKind } from '../../api/contract';
import { listMediationWaitingQuery, listSupervisionWaitingQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { clockOf } from '../../i18n/dates';
import type { IconName } from '../../ui/Icon';
import type { Wait, Waits } from '../../ui/Waits';
import { sealed } from './queries';

const looks: Record<WaitingKind, { icon: IconName; tone?: Wait['tone'] }> = {
  ALERT: { icon: 'alert', tone: 'clay' },
  PROPOSAL: { icon: 'people', tone: 'lapis' },
  MEETING: { icon: 'clock', tone: 'lapis' },
  UNDERTAKING: { icon: 'alert', tone: 'saffron' },
  FOLLOW_UP: { icon: 'phone' },
  OVERDUE: { icon: 'alert', tone: 'saffron' },
};

/**
 * What waits for a mediator, and for whoever supervises: not a word of what it is about, that stands in the room that can be
 * hidden.
 */
export function useMediationWaits(): Waits {
  const { t } = useTranslation();
  const { may } = useMe();
  const mediates = may('MEDIATION_CASE');
  const supervises = may('MEDIATION_SUPERVISE');
  // What is not asked for leaves no trace in this browser either.
  const [cases] = useQueries({ queries: [sealed(items(listMediationWaitingQuery()))].filter(() => mediates) });
  const [cards] = useQueries({ queries: [sealed(items(listSupervisionWaitingQuery()))].filter(() => supervises) });
  const waits = (found: readonly MediationWaiting[] | undefined, room: '/mediation/cases' | '/mediation/cards') =>
    linesOf(found ?? []).map(
      ({ kind, count, due }): Wait => ({
        key: `${room} ${kind} ${due}`,
        ...looks[kind],
        what:
          kind === 'MEETING'
            ? t('mediationToday.MEETING', { when: clockOf(new Date(due)) })
            : t(`mediationToday.${kind}`, { count }),
        act: t('mediationToday.open'),
        link: { to: room },
      }),
    );
  return {
    queries: [cases, cards].filter((one) => one !== undefined),
    groups: [
      {
        title: t('mediationToday.title'),
        waits: [...waits(cards?.data, '/mediation/cards'), ...waits(cases?.data, '/mediation/cases')],
      },
    ],
  };
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
