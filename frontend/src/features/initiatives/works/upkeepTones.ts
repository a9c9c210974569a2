import type { UpkeepCondition, UpkeepRoundState } from '../../../api/contract';
import type { IconName } from '../../../ui/Icon';
import type { Tone } from '../../../ui/Note';

type Sign = { tone: Tone; icon: IconName };

export const conditionTones: Record<UpkeepCondition, Sign> = {
  THRIVING: { tone: 'reed', icon: 'sprout' },
  KEPT: { tone: 'lapis', icon: 'check' },
  NEGLECTED: { tone: 'saffron', icon: 'alert' },
  GONE: { tone: 'clay', icon: 'cross' },
};

export const roundTones: Record<UpkeepRoundState, Sign> = {
  COMING: { tone: 'plain', icon: 'calendar' },
  DUE: { tone: 'saffron', icon: 'clock' },
  OVERDUE: { tone: 'clay', icon: 'alert' },
  MISSED: { tone: 'plain', icon: 'minus' },
  DONE: { tone: 'reed', icon: 'check' },
};
