import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { dayOf, isoDay } from '../../../i18n/dates';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { Dialog } from '../../../ui/Dialog';
import { Form } from '../../../ui/Form';
import { useDeed } from '../../../ui/useDeed';

type Props = { send: (day: string) => Promise<Grant>; onDone: (after: Grant) => void; onClose: () => void };

/** What was planned is there, since a day. */
export function CompleteDialog({ send, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(isoDay(dayOf(new Date())));
  const [odd, setOdd] = useState(false);
  const deed = useDeed({ mutationFn: send, onSuccess: onDone });
  const submit = () => {
    const day = typedDayOf(typed);
    setOdd(!day);
    if (day) deed.send(day);
    return Boolean(day);
  };
  return (
    <Dialog title={t('grantStep.COMPLETE')} onClose={onClose}>
      <Form send={submit} error={deed.error} faults={odd ? { on: t('kit.dayOdd') } : undefined}>
        <p>{t('grantStepSays.COMPLETE')}</p>
        <DayField
          id="on"
          legend={t('initiativeGrants.completedOn')}
          value={typed}
          onChange={setTyped}
          error={odd ? t('kit.dayOdd') : undefined}
        />
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={deed.isPending}>
            {t('grantStep.COMPLETE')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
