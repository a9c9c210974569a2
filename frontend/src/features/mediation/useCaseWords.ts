import { useTranslation } from 'react-i18next';
import type { CaseState, OverdueStep } from '../../api/contract';
import { useCodes } from '../../api/useCodes';
import { isolated } from '../../i18n/useFormats';
import { useTongues } from '../../i18n/useTongues';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Note';

export const stateTones: Record<CaseState, { tone?: Tone | 'tigris'; icon: IconName }> = {
  INTAKE: { icon: 'file' },
  SCREENING: { icon: 'shield' },
  CONSENT_PENDING: { icon: 'clock' },
  ACTIVE: { tone: 'tigris', icon: 'people' },
  AGREEMENT: { tone: 'reed', icon: 'check' },
  ENDED: { icon: 'minus' },
  FOLLOW_UP: { tone: 'lapis', icon: 'clock' },
  CLOSED: { icon: 'lock' },
};

export const overdueIcons: Record<OverdueStep, IconName> = {
  NOBODY_MEDIATES: 'people',
  NOBODY_KEEPS_THE_FILE: 'people',
  NOT_SCREENED: 'shield',
  UNDERTAKING: 'alert',
  FOLLOW_UP: 'clock',
};

/** How cases are spoken of. */
export function useCaseWords() {
  const { t } = useTranslation();
  const kinds = useCodes('dispute-kinds');
  const spoken = useTongues();
  const listed = (names: readonly string[]) => names.map(isolated).join(t('history.and'));
  return {
    kind: kinds.wordOf,
    listed,
    tongues: (codes: readonly string[]) => listed(codes.map(spoken.name)),
    tongueOptions: spoken.options,
  };
}
