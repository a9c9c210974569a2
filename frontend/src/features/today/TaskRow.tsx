import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CentreTask, TaskKind } from '../../api/contract';
import { useMe } from '../../auth/me';
import { isolated, useFormats } from '../../i18n/useFormats';
import { Icon, type IconName } from '../../ui/Icon';
import { fullName } from '../../ui/Named';

const looks: Record<CentreTask['kind'] & string, { icon: IconName; tone?: string }> = {
  SHEET_MISSING: { icon: 'alert', tone: 'saffron' },
  OFFER_LAPSES: { icon: 'clock', tone: 'lapis' },
  ABSENT_IN_A_ROW: { icon: 'phone' },
  COMPLETION_DUE: { icon: 'check' },
  CERTIFICATES_TO_ISSUE: { icon: 'file' },
};

/** What it is about, what is known, and the one thing to do. */
export function TaskRow({ kind, task }: { kind: TaskKind; task: CentreTask }) {
  const { t } = useTranslation();
  const { language, nearDay } = useFormats();
  const { may } = useMe();
  const course = task.title ? task.title[language] : t('home.privateCourse');
  const about = task.name ? fullName(task.name) : course;
  const act = { className: 'btn', 'aria-label': t(`home.actOf.${kind}`, { what: isolated(about) }) };
  return (
    <li className={`task ${looks[kind].tone ?? ''}`}>
      <Icon name={looks[kind].icon} />
      <div>
        <b>
          <bdi>{about}</bdi>
        </b>
        <p className="dots">
          {task.name && (
            <span>
              <bdi>{course}</bdi>
            </span>
          )}
          <span>{t(`home.why.${kind}`, { day: nearDay(task.day), count: task.people })}</span>
        </p>
      </div>
      {task.sessionId ? (
        <Link {...act} to="/rollcall/$id" params={{ id: task.sessionId }}>
          {t(`home.act.${kind}`)}
        </Link>
      ) : task.participantId && may('PARTICIPANT_READ') ? (
        <Link {...act} to="/people/$id" params={{ id: task.participantId }}>
          {t(`home.act.${kind}`)}
        </Link>
      ) : (
        <Link
          {...act}
          to={
            kind === 'CERTIFICATES_TO_ISSUE' && may('CERTIFICATE_ISSUE') ? '/courses/$id/certificates' : '/courses/$id'
          }
          params={{ id: task.courseId }}
        >
          {t(`home.act.${kind}`)}
        </Link>
      )}
    </li>
  );
}
