import { useTranslation } from 'react-i18next';
import type { Grant, GrantInstalmentState, GrantMilestone, GrantState } from '../../../api/contract';
import { useFormats } from '../../../i18n/useFormats';
import type { IconName } from '../../../ui/Icon';
import type { Tone } from '../../../ui/Note';

type Sign = { tone?: Tone; icon: IconName };

export const grantTones: Record<GrantState, Sign> = {
  PREPARED: { tone: 'saffron', icon: 'file' },
  ACTIVE: { tone: 'reed', icon: 'sprout' },
  SUSPENDED: { tone: 'clay', icon: 'alert' },
  CLOSED: { tone: 'plain', icon: 'check' },
  CANCELLED: { tone: 'plain', icon: 'cross' },
};

export const instalmentTones: Record<GrantInstalmentState, Sign> = {
  PLANNED: { tone: 'plain', icon: 'calendar' },
  REQUESTED: { tone: 'saffron', icon: 'clock' },
  APPROVED: { tone: 'lapis', icon: 'check' },
  PAYMENT_FAILED: { tone: 'clay', icon: 'alert' },
  PAID: { tone: 'reed', icon: 'check' },
  DELIVERED: { tone: 'reed', icon: 'check' },
  DROPPED: { tone: 'plain', icon: 'minus' },
};

export function milestoneTone({ state, overdue }: GrantMilestone): Sign {
  if (state === 'REACHED') return { tone: 'reed', icon: 'check' };
  if (state === 'DROPPED') return { tone: 'plain', icon: 'minus' };
  return overdue ? { tone: 'clay', icon: 'alert' } : { tone: 'plain', icon: 'calendar' };
}

/** How a support is spoken of, the same on every screen. */
export function useGrantWords() {
  const { t } = useTranslation();
  const { day } = useFormats();
  return {
    days: ({ startsOn, endsOn }: Pick<Grant, 'startsOn' | 'endsOn'>) =>
      startsOn && endsOn ? t('kit.fromTo', { from: day(startsOn), to: day(endsOn) }) : t('initiativeGrants.notAgreed'),
  };
}
