import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createChildcareStay } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { sameKeyForTheSame } from '../../api/sameKey';
import { under } from '../../api/under';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { useDeed } from '../../ui/useDeed';

/** A child at the door, and the parent who brought it. */
export type Coming = { id: string; given: string; parent: string };

type Props = { centre: string; child: Coming; onClose: () => void };

/**
 * A child comes: two things that may be said, and then the code for the parent. The code is shown this once, so that whoever
 * opens it keeps it open while the list beside it changes.
 */
export function DropOffDialog({ centre, child, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [broughtBy, setBroughtBy] = useState('');
  const [note, setNote] = useState('');
  const [keyOf] = useState(sameKeyForTheSame);
  const [tries, setTries] = useState(0);
  const coming = useDeed({
    mutationFn: () => {
      const body = {
        childId: child.id,
        participantId: child.parent,
        broughtBy: broughtBy.trim() || null,
        note: note.trim() || null,
      };
      return createChildcareStay({ path: { centreId: centre }, headers: once(keyOf([body, tries])), body });
    },
    onSuccess: () => queries.invalidateQueries(under('Childcare')),
    // A seat that was refused may be free the next time.
    onError: () => {
      setTries((count) => count + 1);
      return queries.invalidateQueries(under('Childcare'));
    },
  });
  const send = () => {
    coming.send(undefined);
    return true;
  };
  if (coming.data) {
    return (
      <Dialog title={t('childcare.codeTitle', { name: child.given })} onClose={onClose}>
        <p>{t('childcare.codeTell')}</p>
        <p className="pick-code" role="status">
          <bdi dir="ltr">{coming.data.code}</bdi>
        </p>
        <div className="acts">
          <button type="button" className="btn primary big" onClick={onClose}>
            {t('form.close')}
          </button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('childcare.takeInOf', { name: child.given })} onClose={onClose}>
      <Form send={send} error={coming.error}>
        <TextField
          label={t('childcare.noteLabel')}
          optional
          hint={t('childcare.noteHint')}
          maxLength={500}
          value={note}
          onChange={setNote}
        />
        <TextField
          label={t('childcare.broughtBy')}
          optional
          maxLength={120}
          value={broughtBy}
          onChange={setBroughtBy}
        />
        <div className="acts">
          <button type="submit" className="btn primary big" aria-disabled={coming.isPending}>
            {t('childcare.takeIn')}
          </button>
          <button type="button" className="btn big" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
