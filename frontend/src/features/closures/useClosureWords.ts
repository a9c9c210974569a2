import { useTranslation } from 'react-i18next';
import type { ClosureState } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Note';
import { addDays, isoDay, readDay } from '../../i18n/dates';

export const closureTones: Record<ClosureState, { tone: Tone; icon: IconName }> = {
  ANNOUNCED: { tone: 'lapis', icon: 'clock' },
  IN_FORCE: { tone: 'clay', icon: 'lock' },
  ENDED: { tone: 'plain', icon: 'check' },
  WITHDRAWN: { tone: 'plain', icon: 'back' },
};

const isMidnight = (local: string) => local.slice(11, 16) === '00:00';

export function useClosureWords() {
  const { t } = useTranslation();
  const { atLocal, weekday } = useFormats();
  const dayOfIt = (local: string) => weekday(readDay(local));
  return {
    /** As briefly as one says it: hours of one day, whole days, or from one moment to another. */
    span: ({ startsAt: from, endsAt: to }: { startsAt: string; endsAt?: string | null }) => {
      if (!to) return t('closure.openEnd', { from: atLocal(from) });
      if (from.slice(0, 10) === to.slice(0, 10)) {
        return t('closure.within', { day: dayOfIt(from), from: from.slice(11, 16), to: to.slice(11, 16) });
      }
      if (!isMidnight(from) || !isMidnight(to)) return t('kit.fromTo', { from: atLocal(from), to: atLocal(to) });
      const last = isoDay(addDays(readDay(to), -1));
      if (last === from.slice(0, 10)) return t('closure.allDay', { day: dayOfIt(from) });
      return t('kit.fromTo', { from: dayOfIt(from), to: dayOfIt(last) });
    },
  };
}
