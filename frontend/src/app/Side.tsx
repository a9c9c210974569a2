import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../auth/me';
import { Mark } from '../ui/Icon';
import { AccountButton, SignOut } from './Account';
import { LineBadge } from './Lines';
import { OpenAnywhere } from './OpenAnywhere';
import type { OpenRoom, Whereabouts } from './rooms';
import { Way } from './Way';

type Props = {
  mine: readonly OpenRoom[];
  room?: OpenRoom;
  here?: Whereabouts;
  onKeys: () => void;
  onAnywhere: () => void;
};

/** The rooms on a laptop. Only their list scrolls where the screen is very low: the foot stays in sight. */
export function Side({ mine, room, here, onKeys, onAnywhere }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const only = me.centres.length === 1 ? me.centres[0] : undefined;
  return (
    <nav className="side" aria-label={t('shell.main')}>
      <Link className="brand" to="/">
        <Mark />
        <span>{only ? me.centreName(only.id) : t('shell.product')}</span>
      </Link>
      <ul>
        {mine.map((one) => (
          <li key={one.id}>
            <Way room={one} here={one === room} />
          </li>
        ))}
      </ul>
      <div className="foot">
        <LineBadge />
        <OpenAnywhere onOpen={onAnywhere} />
        <AccountButton here={here !== undefined && room === undefined} onKeys={onKeys} />
        <SignOut />
      </div>
    </nav>
  );
}
