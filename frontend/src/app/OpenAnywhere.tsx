import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { anywhereKey } from './anywhereKey';

/** The way to everything for whoever does not know the key, which it names. */
export function OpenAnywhere({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  const key = anywhereKey();
  return (
    <button type="button" className="anywhere" aria-haspopup="dialog" aria-keyshortcuts={key.aria} onClick={onOpen}>
      <Icon name="search" />
      <span>{t('around.find')}</span>
      <kbd className="desktop" dir="ltr">
        {key.shown}
      </kbd>
    </button>
  );
}
