import { useTranslation } from 'react-i18next';
import type { Centre, CentreState, OpenDay } from '../../api/contract';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Note';
import { clock } from './hours';

export const stateTones: Record<CentreState, { tone: Tone; icon: IconName }> = {
  PLANNED: { tone: 'lapis', icon: 'clock' },
  OPEN: { tone: 'reed', icon: 'check' },
  SUSPENDED: { tone: 'saffron', icon: 'alert' },
  HANDED_OVER: { tone: 'plain', icon: 'leave' },
};

/** How a centre and its days are spoken of, the same on every screen. */
export function useCentreWords() {
  const { t } = useTranslation();
  const { shortDay } = useFormats();
  return {
    name: (centre: Centre) => inMyLanguage(centre.name),
    /** District and governorate; where both have one name it is said once. */
    place: (centre: Centre) => [
      ...new Set([centre.district, centre.governorate].flatMap((at) => (at ? [inMyLanguage(at.name)] : []))),
    ],
    hours: (from: string | null | undefined, to: string | null | undefined) => `${clock(from)}–${clock(to)}`,
    /** Why a day is not open; undefined where it is. */
    closed: (day: OpenDay): string | undefined => {
      if (day.open) return undefined;
      if (day.why === 'HOLIDAY' && day.holiday) return inMyLanguage(day.holiday.name);
      return t(`openDay.${day.why ?? 'NOT_A_WORKING_DAY'}`);
    },
    span: (from: string, to: string) =>
      from === to ? shortDay(from) : t('kit.fromTo', { from: shortDay(from), to: shortDay(to) }),
  };
}
