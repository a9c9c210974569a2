import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import type { OpenRoom } from './rooms';

type Props = { room: OpenRoom; here: boolean; onGo?: () => void };

/** The way into a room, by a word and a sign: `page` on its first page, `true` on every other one within it. */
export function Way({ room, here, onGo }: Props) {
  const { t } = useTranslation();
  return (
    <Link
      to={room.tabs[0]?.to}
      activeOptions={{ exact: true, includeSearch: false }}
      aria-current={here || undefined}
      onClick={onGo}
    >
      <Icon name={room.icon} />
      <span>{t(room.word)}</span>
    </Link>
  );
}
