import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyNamePurpose } from '../../api/contract';
import { useMe } from '../../auth/me';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { readFamily } from './queries';

const purposes: readonly FamilyNamePurpose[] = ['IDENTITY_CHECK', 'CERTIFICATE', 'CORRECTION'];

/** A family or tribal name can harm its bearer: it is hidden until somebody says what for, and that is written down. */
export function FamilyName({ id, recorded }: { id: string; recorded: boolean }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const [asking, setAsking] = useState(false);
  const [purpose, setPurpose] = useState<FamilyNamePurpose>();
  const reading = useMutation({
    mutationFn: (why: FamilyNamePurpose) => readFamily(id, why),
    onSuccess: () => setAsking(false),
    // What was shown stays on this page only: nothing keeps it when the page is left.
    gcTime: 0,
  });

  if (!recorded) return <span className="dim">{t('family.none')}</span>;
  if (reading.data) {
    return (
      <>
        <bdi>{reading.data.family}</bdi> <span className="small">{t('family.logged')}</span>
      </>
    );
  }
  return (
    <>
      <span className="dim">{t('family.recorded')}</span>{' '}
      {may('PARTICIPANT_FAMILY_NAME_READ') && (
        <button type="button" className="btn quiet" onClick={() => setAsking(true)}>
          {t('family.show')}
        </button>
      )}
      {asking && (
        <Dialog title={t('family.title')} onClose={() => setAsking(false)}>
          <div className="parts">
            <p className="dim">{t('family.why')}</p>
            {reading.error && <Failure error={reading.error} />}
            <Choice
              label={t('family.purpose')}
              value={purpose}
              onChange={setPurpose}
              options={purposes.map((value) => ({ value, label: t(`familyPurpose.${value}`) }))}
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
