import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { Icon } from '../../ui/Icon';
import { Empty, Note } from '../../ui/Note';
import { type Entry, inGroups } from './entries';
import { useFound } from './useFound';

type Props = { ways: readonly Entry[]; onClose: () => void };

/**
 * Goes anywhere by a few letters: a combobox with a list in groups, as in the ARIA authoring practices. The focus stays in
 * the field; the arrows choose, Enter goes, Esc closes.
 */
export function Palette({ ways, onClose }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const { entries: found, looking, offline, error, again } = useFound(typed, ways);
  const grouped = inGroups(found);
  const entries = grouped.flatMap(([, some]) => some);
  const chosen = entries[Math.min(at, entries.length - 1)];
  const optionId = (entry: Entry) => `${list}-${entry.group}-${entry.id}`;
  const chosenId = chosen && optionId(chosen);

  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.go();
  };

  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = entries.length - 1;
    const now = Math.min(at, last);
    if (event.key === 'ArrowDown') setAt(now >= last ? 0 : now + 1);
    else if (event.key === 'ArrowUp') setAt(now <= 0 ? last : now - 1);
    else if (event.key === 'Enter') go(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={t('palette.title')} className="palette" onClose={onClose}>
      <div className="find">
        <Icon name="search" />
        <input
          type="text"
          dir={typed === '' ? undefined : 'auto'}
          role="combobox"
          aria-label={t('palette.field')}
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosenId}
          placeholder={t('palette.field')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={pressed}
        />
        <button type="button" className="btn quiet" onClick={onClose}>
          {t('form.close')}
        </button>
      </div>
      <p className="hint-line small" role="status">
        {looking ? t('palette.looking') : t('palette.count', { count: entries.length })}
      </p>
      {offline && (
        <Note tone="saffron" icon="noLine">
          <p>{t('palette.offline')}</p>
        </Note>
      )}
      {error && !offline && <Failure error={error} again={again} />}
      {entries.length === 0 && !looking && !error && (
        <Empty>
          <p>{t('palette.none')}</p>
        </Empty>
      )}
      <div id={list} role="listbox" aria-label={t('palette.results')} tabIndex={-1}>
        {grouped.map(([group, some]) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div role="group" aria-labelledby={`${list}-${group}`} key={group}>
            <p className="group" id={`${list}-${group}`} role="presentation">
              {t(`palette.${group}`)}
            </p>
            {some.map((entry) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
              <div
                key={entry.id}
                id={optionId(entry)}
                className="found"
                role="option"
                tabIndex={-1}
                aria-selected={entry === chosen}
                onClick={() => go(entry)}
              >
                <Icon name={entry.icon} />
                <bdi>{entry.label}</bdi>
                {entry.hint && (
                  <span className="small">
                    <bdi>{entry.hint}</bdi>
                  </span>
                )}
              </div>
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  );
}
