import { useTranslation } from 'react-i18next';
import type { SessionClash, Course, CourseSession as Session, CourseState } from '../../api/contract';
import { readDay, weekdayIndex } from '../../i18n/dates';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { isolated, leftToRight, useFormats } from '../../i18n/useFormats';
import type { Tone } from '../../ui/Note';
import type { IconName } from '../../ui/Icon';

/** The week begins on Saturday. */
export const weekdays = ['SATURDAY', 'SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;

export const tones: Record<CourseState, { tone: Tone; icon: IconName }> = {
  PLANNED: { tone: 'saffron', icon: 'clock' },
  ANNOUNCED: { tone: 'reed', icon: 'check' },
  ENDED: { tone: 'plain', icon: 'same' },
  CANCELLED: { tone: 'clay', icon: 'cross' },
};

export function useCourseWords() {
  const { t } = useTranslation();
  const { weekdayName, shortDay, weekday } = useFormats();
  const hours = (from: string, to: string) => leftToRight(`${from.slice(-5)}–${to.slice(-5)}`);
  const title = ({ title: words }: Pick<Course | Session, 'title'>) =>
    words ? inMyLanguage(words) : t('courses.private');
  const when = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
    `${weekday(readDay(startsAt))} · ${hours(startsAt, endsAt)}`;
  return {
    hours,
    title,
    when,
    days: ({ startsOn, endsOn }: Pick<Course, 'startsOn' | 'endsOn'>) =>
      t('kit.fromTo', { from: shortDay(startsOn), to: shortDay(endsOn) }),
    weekly: ({ weekdays: on, startTime, endTime }: Pick<Course, 'weekdays' | 'startTime' | 'endTime'>) =>
      on.length > 0 && startTime && endTime
        ? t('course.weekly', {
            days: weekdays
              .filter((day) => on.includes(day))
              .map((day) => weekdayName((weekdays.indexOf(day) + 6) % 7))
              .join(t('courses.comma')),
            hours: hours(startTime, endTime),
          })
        : undefined,
    /** What stands in the way, in a sentence. */
    clash: (clash: SessionClash) => {
      const at = `${weekdayName(weekdayIndex(readDay(clash.startsAt)))} ${hours(clash.startsAt, clash.endsAt)}`;
      const what = clash.title ? inMyLanguage(clash.title) : undefined;
      const who = clash.names.map(isolated).join(t('courses.comma'));
      switch (clash.kind) {
        case 'ROOM':
          return what ? t('inTheWay.room', { what, when: at }) : t('inTheWay.roomTaken', { when: at });
        case 'TEACHER':
          return what ? t('inTheWay.teacher', { who, what, when: at }) : t('inTheWay.teacherBusy', { who, when: at });
        case 'PEOPLE':
          return t('inTheWay.people', { count: clash.names.length, names: who });
        case 'CLOSED':
          return t('inTheWay.closed');
        default:
          return t('inTheWay.dayOff');
      }
    },
  };
}
