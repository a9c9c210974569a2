import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';

type Props = { id: string; typed: string; chosen: boolean; quick?: boolean };

/** The last choices of the desk: nobody of these, so somebody new, quickly or in full. */
export function NewPerson({ id, typed, chosen, quick }: Props) {
  const { t } = useTranslation();
  return (
    <Link
      className="new"
      role="option"
      id={id}
      aria-selected={chosen}
      tabIndex={-1}
      to={quick ? '/people/walk-in' : '/people/new'}
      state={{ typedName: typed.trim() }}
    >
      <Icon name="plus" />
      <span>
        <b>{quick ? t('desk.walkInNew') : t('desk.registerNew')}</b> <bdi>{typed.trim()}</bdi>
        <span className="small desktop">{quick ? t('desk.walkInHint') : t('desk.registerHint')}</span>
      </span>
      <kbd className="desktop">{quick ? 'Alt N' : 'Alt R'}</kbd>
    </Link>
  );
}
