import { useTranslation } from 'react-i18next';
import type { GrantCall, GrantCallState } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { currentLanguage } from '../../../i18n';
import { languageCodes } from '../../../i18n/languages';
import { useFormats } from '../../../i18n/useFormats';
import type { IconName } from '../../../ui/Icon';
import type { Tone } from '../../../ui/Note';

export const callTones: Record<GrantCallState, { tone: Tone; icon: IconName }> = {
  DRAFT: { tone: 'plain', icon: 'file' },
  OPEN: { tone: 'reed', icon: 'check' },
  CLOSED: { tone: 'saffron', icon: 'clock' },
  DECIDED: { tone: 'lapis', icon: 'check' },
  WITHDRAWN: { tone: 'plain', icon: 'back' },
};

/** How a call is spoken of, the same on every screen. */
export function useCallWords() {
  const { t } = useTranslation();
  const { day } = useFormats();
  const said = (words: GrantCall['title']) => {
    const mine = words?.[currentLanguage()];
    return mine ?? languageCodes.map((code) => words?.[code]).find(Boolean) ?? undefined;
  };
  return {
    /** In the language of the screen, else in one it was written in; undefined where nothing was. */
    said,
    title: (call: Pick<GrantCall, 'title'>) => said(call.title) ?? t('initiativeCalls.untitled'),
    money: useMoney(),
    days: ({ opensOn, closesOn }: Pick<GrantCall, 'opensOn' | 'closesOn'>) =>
      opensOn && closesOn
        ? t('kit.fromTo', { from: day(opensOn), to: day(closesOn) })
        : closesOn
          ? t('initiativeCalls.until', { day: day(closesOn) })
          : t('initiativeCalls.noDays'),
  };
}
