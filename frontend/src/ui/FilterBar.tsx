import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';

/** Something that narrows a list just now, in words, and how it is taken away. */
export type ActiveFilter = { id: string; label: string; onRemove: () => void };

type Props = {
  /** What is always in sight. */
  children: ReactNode;
  /** What opens on demand. */
  more?: ReactNode;
  active: readonly ActiveFilter[];
  onClear: () => void;
};

/** What narrows a list; on a phone it is folded away, so that the list is in sight. Each narrowing that holds is named and can be taken away by itself. */
export function FilterBar({ children, more, active, onClear }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <section className={open ? 'filters' : 'filters folded'} aria-label={t('lists.filters')}>
        {children}
        {more && (
          <button
            type="button"
            className="btn"
            aria-expanded={open}
            aria-controls="more-filters"
            onClick={() => setOpen(!open)}
          >
            <Icon name="filter" />
            {t('lists.moreFilters')}
          </button>
        )}
      </section>
      {more && (
        <div id="more-filters" className="more-filters" hidden={!open}>
          {more}
        </div>
      )}
      {active.length > 0 && (
        <ul className="chips narrowed" aria-label={t('lists.narrowedBy')}>
          {active.map(({ id, label, onRemove }) => (
            <li key={id}>
              <span>{label}</span>
              <button type="button" aria-label={t('lists.removeFilter', { name: label })} onClick={onRemove}>
                <Icon name="cross" />
              </button>
            </li>
          ))}
          <li className="bare">
            <button type="button" className="linkish" onClick={onClear}>
              {t('lists.clearFilters')}
            </button>
          </li>
        </ul>
      )}
    </>
  );
}
