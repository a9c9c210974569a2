import { useTranslation } from 'react-i18next';
import type { Enrolment, EnrolmentState } from '../../api/contract';
import { dayOf, isoDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { fullName } from '../../ui/Named';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Note';

export const END_REASONS = 'enrolment-end-reasons';

export const tones: Record<EnrolmentState, { tone: Tone; icon: IconName }> = {
  APPLIED: { tone: 'saffron', icon: 'clock' },
  WAITLISTED: { tone: 'saffron', icon: 'clock' },
  OFFERED: { tone: 'lapis', icon: 'clock' },
  ENROLLED: { tone: 'reed', icon: 'check' },
  COMPLETED: { tone: 'reed', icon: 'check' },
  DROPPED: { tone: 'plain', icon: 'leave' },
  WITHDRAWN: { tone: 'plain', icon: 'leave' },
};

const HOUR = 3_600_000;

export function useEnrolmentWords() {
  const { t } = useTranslation();
  const { moment, nearDay } = useFormats();
  return {
    name: ({ person }: Enrolment) => fullName(person.name),
    since: ({ appliedAt }: Enrolment) => t('enrol.since', { when: nearDay(isoDay(dayOf(new Date(appliedAt)))) }),
    /** How long a place is kept: the moment, and what is left until then. */
    offer: ({ offeredUntil, offerPaused }: Enrolment) => {
      if (offerPaused || !offeredUntil) return t('enrol.paused');
      const left = Math.max(0, Math.floor((Date.parse(offeredUntil) - Date.now()) / HOUR));
      const words =
        left < 48 ? t('enrol.hoursLeft', { count: left }) : t('enrol.daysLeft', { count: Math.floor(left / 24) });
      return t('enrol.keptUntil', { when: moment(offeredUntil), left: words });
    },
    childcare: ({ childcareWish, childcareChildren, childcareGiven, childcareQueued }: Enrolment) => {
      if (childcareWish === 'NONE') return undefined;
      if (childcareGiven) return t('enrol.seatsGiven', { count: childcareChildren });
      if (childcareQueued) return t('enrol.seatsQueued', { count: childcareChildren });
      return t('enrol.seatsWished', { count: childcareChildren });
    },
  };
}
