import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import { Form } from './Form';
import { Note } from './Note';
import { Reason } from './Reason';

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
  const [tried, setTried] = useState(false);
  const open = disputed.some(({ field }) => !chosen[field]);

  const decide = () => {
    setTried(true);
    if (!open) onDecide(new Set(Object.keys(chosen).filter((field) => chosen[field] === 'theirs')));
    return !open;
  };

  return (
    <Form className="form clash" send={decide}>
      <Reason error={disputed.length}>
        <Note tone="clay" role="alert">
          <b>{t('clash.title')}</b>
          <p>{t('clash.why')}</p>
        </Note>
      </Reason>
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
          error={tried && !chosen[field] ? t('form.chooseOne') : undefined}
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
    </Form>
  );
}
