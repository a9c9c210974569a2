import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Note';
import type { ClosureState } from './queries';

export const closureTones: Record<ClosureState, { tone: Tone; icon: IconName }> = {
  ANNOUNCED: { tone: 'lapis', icon: 'clock' },
  IN_FORCE: { tone: 'clay', icon: 'lock' },
  ENDED: { tone: 'plain', icon: 'check' },
  WITHDRAWN: { tone: 'plain', icon: 'back' },
};

export function useClosureWords() {
  const { t } = useTranslation();
  const { atLocal } = useFormats();
  return {
    span: ({ from, to }: { from: string; to?: string | null }) =>
      to ? t('kit.fromTo', { from: atLocal(from), to: atLocal(to) }) : t('closure.openEnd', { from: atLocal(from) }),
  };
}
