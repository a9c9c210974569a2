import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/contract';

/** To whom an activity is open, in a few words. */
export function useWho() {
  const { t } = useTranslation();
  return ({ womenOnly, ageFrom, ageTo }: Activity) => {
    const ages =
      ageFrom && ageTo
        ? t('activities.between', { from: ageFrom, to: ageTo })
        : ageFrom
          ? t('activities.from', { age: ageFrom })
          : ageTo
            ? t('activities.upTo', { age: ageTo })
            : undefined;
    return (
      [womenOnly ? t('activities.women') : undefined, ages].filter(Boolean).join(t('courses.comma')) ||
      t('activities.everyone')
    );
  };
}
