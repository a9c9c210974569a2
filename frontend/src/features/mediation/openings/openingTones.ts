import type { MediationOpeningState } from '../../../api/contract';
import type { IconName } from '../../../ui/Icon';
import type { Tone } from '../../../ui/Note';

export const openingTones: Record<MediationOpeningState, { tone?: Tone | 'tigris'; icon: IconName }> = {
  WAITING: { tone: 'saffron', icon: 'clock' },
  OPEN: { tone: 'tigris', icon: 'eye' },
  CLOSED: { icon: 'lock' },
  TAKEN_BACK: { icon: 'minus' },
  RUN_OUT: { icon: 'minus' },
};
