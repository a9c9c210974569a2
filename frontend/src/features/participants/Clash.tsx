import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import { Choice } from '../../ui/Choice';
import { Note } from '../../ui/Note';
import { birthDateOf, bornWords } from './birth';
import { clashes, type Edited, type EditedField } from './editing';

type Props = {
  before: Edited;
  mine: Edited;
  theirs: Edited;
  onDecide: (takeTheirs: ReadonlySet<EditedField>) => void;
  onBack: () => void;
};

/** Two people changed the same thing. Both answers stand side by side, equally large, and nothing is lost. */
export function Clash({ before, mine, theirs, onDecide, onBack }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const fields = clashes(before, mine, theirs);
  const [chosen, setChosen] = useState<Partial<Record<EditedField, 'mine' | 'theirs'>>>({});
  const open = fields.some((field) => !chosen[field]);

  const shown = (values: Edited, field: EditedField): string => {
    if (field === 'sex') return t(`sex.${values.sex}`);
    if (field === 'birth') return bornWords(birthDateOf(values.birth), t, formats);
    return values[field] || t('clash.empty');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!open) onDecide(new Set(fields.filter((field) => chosen[field] === 'theirs')));
  };

  return (
    <form className="form clash" onSubmit={submit}>
      <Note tone="clay" role="alert">
        <b>{t('clash.title')}</b>
        <p>{t('clash.why')}</p>
      </Note>
      {fields.map((field) => (
        <Choice
          key={field}
          label={t(`person.${field}`)}
          value={chosen[field]}
          onChange={(answer) => setChosen((now) => ({ ...now, [field]: answer }))}
          options={[
            { value: 'mine', label: t('clash.mine', { value: shown(mine, field) }) },
            { value: 'theirs', label: t('clash.theirs', { value: shown(theirs, field) }) },
          ]}
          stack
        />
      ))}
      <div className="acts">
        <button type="submit" className="btn primary" aria-disabled={open}>
          {t('clash.decide')}
        </button>
        <button type="button" className="btn" onClick={onBack}>
          {t('clash.back')}
        </button>
      </div>
    </form>
  );
}
