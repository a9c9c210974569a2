import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FamilyNamePurpose, familyNamePurposeValues } from '../../api/contract';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Reason } from '../../ui/Reason';

type Props = {
  recorded: boolean;
  mayRead: boolean;
  /** Why this name is hidden. */
  why: string;
  read: (purpose: FamilyNamePurpose) => Promise<string>;
};

/** A name that can harm its bearer is hidden until somebody says what for, and that is written down. */
export function HiddenName({ recorded, mayRead, why, read }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [purpose, setPurpose] = useState<FamilyNamePurpose>();
  const reading = useMutation({
    mutationFn: read,
    onSuccess: () => setAsking(false),
    // What was shown stays on this page only: nothing keeps it when the page is left.
    gcTime: 0,
  });

  if (!recorded) return <span className="dim">{t('family.none')}</span>;
  if (reading.data !== undefined) {
    return (
      <>
        <bdi>{reading.data}</bdi> <span className="small">{t('family.logged')}</span>
      </>
    );
  }
  return (
    <>
      <span className="dim">{t('family.recorded')}</span>{' '}
      {mayRead && (
        <button type="button" className="btn quiet" onClick={() => setAsking(true)}>
          {t('family.show')}
        </button>
      )}
      {asking && (
        <Dialog title={t('family.title')} onClose={() => setAsking(false)}>
          <div className="parts">
            <p className="dim">{why}</p>
            <Reason error={reading.error} />
            <Choice
              label={t('family.purpose')}
              value={purpose}
              onChange={setPurpose}
              options={familyNamePurposeValues.map((value) => ({ value, label: t(`familyPurpose.${value}`) }))}
              stack
            />
          </div>
          <div className="acts">
            <button
              type="button"
              className="btn primary"
              aria-disabled={!purpose || reading.isPending}
              onClick={() => purpose && !reading.isPending && reading.mutate(purpose)}
            >
              {t('family.show')}
            </button>
            <button type="button" className="btn" onClick={() => setAsking(false)}>
              {t('form.cancel')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
