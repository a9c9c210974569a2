import type { GrantCallTask, GrantTask } from '../../../api/contract';
import type { IconName } from '../../../ui/Icon';

type Look = { icon: IconName; tone?: 'lapis' | 'saffron' };

/** Blue is for what a second person decides, yellow for what stands still until it is done. */
export const callTasks: Record<GrantCallTask, Look> = {
  OPEN: { icon: 'clock', tone: 'lapis' },
  SELECT: { icon: 'list', tone: 'saffron' },
  DECIDE: { icon: 'clock', tone: 'lapis' },
};

export const supportTasks: Record<GrantTask, Look> = {
  AGREE: { icon: 'file' },
  SIGN: { icon: 'check' },
  DECIDE: { icon: 'clock', tone: 'lapis' },
  APPROVE: { icon: 'clock', tone: 'lapis' },
  PAY: { icon: 'alert', tone: 'saffron' },
  BUY: { icon: 'alert', tone: 'saffron' },
  DELIVER: { icon: 'alert', tone: 'saffron' },
  DECIDE_REVERSAL: { icon: 'alert', tone: 'lapis' },
  DECIDE_EXPENSE: { icon: 'file', tone: 'lapis' },
  ACCEPT_REPORT: { icon: 'check', tone: 'lapis' },
  VISIT: { icon: 'sprout' },
};
