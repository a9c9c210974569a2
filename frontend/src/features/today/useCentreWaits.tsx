import { useQuery } from '@tanstack/react-query';
import type { LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type CentreTask, type TaskKind, taskKindValues } from '../../api/contract';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import type { IconName } from '../../ui/Icon';
import { fullName } from '../../ui/Named';
import type { Wait, Waits } from '../../ui/Waits';
import { tasksQuery } from './queries';

const looks: Record<TaskKind, { icon: IconName; tone?: Wait['tone'] }> = {
  CHILDREN_STILL_HERE: { icon: 'alert', tone: 'clay' },
  RELEASE_TO_CONFIRM: { icon: 'child', tone: 'lapis' },
  CHILDREN_HERE: { icon: 'child' },
  SHEET_MISSING: { icon: 'alert', tone: 'saffron' },
  OFFER_LAPSES: { icon: 'clock', tone: 'lapis' },
  PAYMENT_TO_MAKE: { icon: 'file', tone: 'saffron' },
  EXPORT_TO_DECIDE: { icon: 'file', tone: 'lapis' },
  ABSENT_IN_A_ROW: { icon: 'phone' },
  COMPLETION_DUE: { icon: 'check' },
  CERTIFICATES_TO_ISSUE: { icon: 'file' },
  PAIRS_TO_REVIEW: { icon: 'people' },
};

/** What waits at the centres somebody works for, kind by kind; the one they chose comes first. */
export function useCentreWaits(first: string | undefined): Waits {
  const { t } = useTranslation();
  const { language, nearDay } = useFormats();
  const { may, centreName, centres } = useMe();
  const works = may('CENTRE_READ');
  const tasks = useQuery({ ...tasksQuery(), enabled: works });

  const wait = (task: CentreTask): Wait => {
    const course = task.title ? task.title[language] : t('home.privateCourse');
    const centre = task.centreId ? centreName(task.centreId) : undefined;
    const words = { day: task.day ? nearDay(task.day) : '', count: task.people };
    const what = task.name ? fullName(task.name) : task.courseId ? course : t(`home.why.${task.kind}`, words);
    const parts = [
      task.name && course,
      task.courseId && t(`home.why.${task.kind}`, words),
      centres.length > 1 && centre,
    ].filter((part): part is string => Boolean(part));
    return {
      key: [task.kind, task.centreId, task.courseId, task.sessionId, task.participantId].join(' '),
      ...looks[task.kind],
      what: <bdi>{what}</bdi>,
      why:
        parts.length > 0 &&
        parts.map((part) => (
          <span key={part}>
            <bdi>{part}</bdi>
          </span>
        )),
      act: t(`home.act.${task.kind}`),
      about: task.courseId ? what : centres.length > 1 ? centre : undefined,
      link: linkOf(task, may),
    };
  };

  const mine = [...(tasks.data ?? [])].sort((one, other) => rank(one, first) - rank(other, first));
  return {
    queries: works ? [tasks] : [],
    groups: taskKindValues.map((kind) => ({
      title: t(`home.kind.${kind}`),
      waits: mine.filter((task) => task.kind === kind).map(wait),
    })),
  };
}

function rank({ centreId }: CentreTask, first: string | undefined): number {
  return centreId === first ? 0 : 1;
}

/** Where it is done; where somebody may not do it themselves, where it is seen. */
function linkOf(task: CentreTask, may: ReturnType<typeof useMe>['may']): LinkProps {
  const centre = task.centreId ?? undefined;
  switch (task.kind) {
    case 'CHILDREN_STILL_HERE':
    case 'CHILDREN_HERE':
    case 'RELEASE_TO_CONFIRM':
      return { to: '/childcare', search: { centre } };
    case 'PAYMENT_TO_MAKE':
      return { to: '/centres/$id/payments', params: { id: centre ?? '' } };
    case 'EXPORT_TO_DECIDE':
      return { to: '/people/exports', search: { state: 'OPEN' } };
    case 'PAIRS_TO_REVIEW':
      return { to: '/people/matches' };
    default:
  }
  if (task.sessionId) return { to: '/rollcall/$id', params: { id: task.sessionId } };
  if (task.participantId && may('PARTICIPANT_READ')) return { to: '/people/$id', params: { id: task.participantId } };
  return {
    to:
      task.kind === 'CERTIFICATES_TO_ISSUE' && may('CERTIFICATE_ISSUE') ? '/courses/$id/certificates' : '/courses/$id',
    params: { id: task.courseId ?? '' },
  };
}
