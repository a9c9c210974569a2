import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import { Note } from './Note';

/** One thing that two people changed, in words. */
export type Disputed = { field: string; label: string; mine: string; theirs: string };

type Props = {
  disputed: readonly Disputed[];
  onDecide: (takeTheirs: ReadonlySet<string>) => void;
  onBack: () => void;
};

/** Two people changed the same thing. Both answers stand side by side, equally large, and nothing is lost. */
export function Clash({ disputed, onDecide, onBack }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({});
  const open = disputed.some(({ field }) => !chosen[field]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!open) onDecide(new Set(Object.keys(chosen).filter((field) => chosen[field] === 'theirs')));
  };

  return (
    <form className="form clash" onSubmit={submit}>
      <Note tone="clay" role="alert">
        <b>{t('clash.title')}</b>
        <p>{t('clash.why')}</p>
      </Note>
      {disputed.map(({ field, label, mine, theirs }) => (
        <Choice
          key={field}
          label={label}
          value={chosen[field]}
          onChange={(answer) => setChosen((now) => ({ ...now, [field]: answer }))}
          options={[
            { value: 'mine', label: t('clash.mine', { value: mine || t('clash.empty') }) },
            { value: 'theirs', label: t('clash.theirs', { value: theirs || t('clash.empty') }) },
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
