import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export type Tone = 'reed' | 'saffron' | 'clay' | 'lapis' | 'plain';

const icons: Record<Tone, IconName> = { reed: 'check', saffron: 'alert', clay: 'alert', lapis: 'clock', plain: 'more' };

type Props = { tone: Tone; icon?: IconName; children: ReactNode; role?: 'status' | 'alert' };

/** A coloured line that says something: always with an icon and words. */
export function Note({ tone, icon, children, role }: Props) {
  return (
    <div className={tone === 'plain' ? 'note' : `note ${tone}`} role={role}>
      <Icon name={icon ?? icons[tone]} />
      <div>{children}</div>
    </div>
  );
}

export function Status({ tone, icon, children }: { tone?: Tone | 'tigris'; icon: IconName; children: ReactNode }) {
  return (
    <span className={tone ? `st ${tone}` : 'st'}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

export function Empty({ icon = 'search', children }: { icon?: IconName; children: ReactNode }) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
