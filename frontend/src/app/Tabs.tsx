import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentInSight } from '../ui/useCurrentInSight';
import type { Address, OpenRoom } from './rooms';

/** The second level: what else this room holds. A room of one page needs none. */
export function Tabs({ room, here }: { room: OpenRoom; here: Address | undefined }) {
  const { t } = useTranslation();
  const bar = useRef<HTMLElement>(null);
  useCurrentInSight(bar, here);
  if (room.tabs.length < 2) return null;
  return (
    <nav className="room-tabs" aria-label={t('around.tabs', { room: t(room.word) })} ref={bar}>
      <ul>
        {room.tabs.map(({ to, word }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: true, includeSearch: false }} aria-current={to === here || undefined}>
              {t(word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
