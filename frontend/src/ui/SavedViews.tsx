import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';
import { TextField } from './Field';
import { Form } from './Form';
import { Reason } from './Reason';
import { Tick } from './Tick';

export type ShownView = { id: string; name: string; mine: boolean; shared: boolean };

type Props = {
  views: readonly ShownView[];
  chosen: ShownView | undefined;
  /** Whether the list differs from the chosen view, or from the plain list where none is chosen. */
  changed: boolean;
  plain: string;
  /** The centre a view can be shared with; nothing where there is none, or more than one. */
  shareWith?: string;
  pending: boolean;
  error: unknown;
  onChoose: (id: string | undefined) => void;
  onSave: (name: string, shared: boolean, done: () => void) => void;
  onUpdate: () => void;
  onDelete: () => void;
};

/** Views of a list under a name: choose one, keep the changes, keep them under another name, forget it. */
export function SavedViews(props: Props) {
  const { views, chosen, changed, plain, pending, error, onChoose, onUpdate, onDelete } = props;
  const { t } = useTranslation();
  const select = useId();
  const [asking, setAsking] = useState<'save' | 'delete'>();
  const star = (view: ShownView | undefined, name: string) => (view === chosen && changed ? `${name} *` : name);
  const group = (label: string, some: readonly ShownView[]) =>
    some.length > 0 && (
      <optgroup label={label}>
        {some.map((view) => (
          <option key={view.id} value={view.id}>
            {star(view, view.name)}
          </option>
        ))}
      </optgroup>
    );
  return (
    <div className="views">
      <label htmlFor={select}>{t('views.view')}</label>
      <select
        id={select}
        className="input"
        value={chosen?.id ?? ''}
        onChange={(event) => onChoose(event.target.value || undefined)}
      >
        <option value="">{star(undefined, plain)}</option>
        {group(
          t('views.mine'),
          views.filter(({ mine }) => mine),
        )}
        {group(
          t('views.shared'),
          views.filter(({ mine }) => !mine),
        )}
      </select>
      {changed && chosen?.mine && (
        <button type="button" className="btn" aria-disabled={pending} onClick={onUpdate}>
          {t('views.update')}
        </button>
      )}
      {changed && (
        <button type="button" className="btn quiet" onClick={() => setAsking('save')}>
          {t('views.saveAs')}
        </button>
      )}
      {!changed && chosen?.mine && (
        <button type="button" className="btn quiet" onClick={() => setAsking('delete')}>
          {t('views.delete')}
        </button>
      )}
      {changed && chosen && (
        <button type="button" className="btn quiet" onClick={() => onChoose(chosen.id)}>
          {t('views.undo')}
        </button>
      )}
      <span className="sr" role="status">
        {changed && chosen ? t('views.changed') : ''}
      </span>
      <Reason error={asking === undefined ? error : undefined} />
      {asking === 'save' && <SaveDialog {...props} onClose={() => setAsking(undefined)} />}
      {asking === 'delete' && chosen && (
        <Dialog title={t('views.deleteAsk')} onClose={() => setAsking(undefined)}>
          <p>
            <bdi>{chosen.name}</bdi>
          </p>
          {chosen.shared && <p className="dim">{t('views.deleteShared')}</p>}
          <div className="acts">
            <button
              type="button"
              className="btn primary"
              onClick={() => {
                onDelete();
                setAsking(undefined);
              }}
            >
              {t('views.delete')}
            </button>
            <button type="button" className="btn" onClick={() => setAsking(undefined)}>
              {t('form.cancel')}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

function SaveDialog({ shareWith, pending, error, onSave, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [missing, setMissing] = useState(false);
  const send = () => {
    const named = name.trim() !== '';
    setMissing(!named);
    if (named) onSave(name.trim(), shared, onClose);
    return named;
  };
  return (
    <Dialog title={t('views.saveTitle')} onClose={onClose}>
      <Form send={send} error={error}>
        <TextField
          label={t('views.name')}
          hint={t('views.nameHint')}
          error={missing ? t('views.nameMissing') : undefined}
          maxLength={60}
          value={name}
          onChange={setName}
        />
        {shareWith && (
          <Tick checked={shared} onChange={setShared}>
            {t('views.share', { centre: shareWith })}
          </Tick>
        )}
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={pending}>
            {t('views.save')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
