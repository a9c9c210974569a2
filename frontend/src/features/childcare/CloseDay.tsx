import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChildOfDay } from '../../api/contract';
import { createChildcareClosing } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { sameKeyForTheSame } from '../../api/sameKey';
import { under } from '../../api/under';
import { typedNumber } from '../../i18n/digits';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { useDeed } from '../../ui/useDeed';

type Props = { id: string; day: string; here: ChildOfDay[]; onClose: () => void };

/** The count at the end: first what the eyes see, and it has to agree with the list. */
export function CloseDay({ id, day, here, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [counted, setCounted] = useState('');
  const [company, setCompany] = useState<Record<string, string>>({});
  const [tried, setTried] = useState(false);
  const [keyOf] = useState(sameKeyForTheSame);
  const seen = typedNumber(counted);
  const closing = useDeed({
    mutationFn: () => {
      const body = {
        counted: seen ?? 0,
        stillHere: here.map(({ stay }) => ({ stayId: stay?.id ?? '', with: (company[stay?.id ?? ''] ?? '').trim() })),
      };
      return createChildcareClosing({ path: { centreId: id, day }, headers: once(keyOf(body)), body });
    },
    onSuccess: async () => {
      await queries.invalidateQueries(under('Childcare'));
      onClose();
    },
  });
  const unnamed = here.filter(({ stay }) => !company[stay?.id ?? '']?.trim());
  const send = () => {
    setTried(true);
    if (seen === null || unnamed.length > 0) return false;
    closing.send(undefined);
    return true;
  };
  return (
    <Dialog title={t('childcare.closeDay')} onClose={onClose}>
      <Form send={send} error={closing.error}>
        <TextField
          label={t('childcare.counted')}
          className="short"
          inputMode="numeric"
          value={counted}
          onChange={setCounted}
          error={tried && seen === null ? t('kit.numberOdd') : undefined}
        />
        {here.map((child) => (
          <TextField
            key={child.stay?.id}
            label={t('childcare.withWhom', { name: child.given })}
            maxLength={300}
            value={company[child.stay?.id ?? ''] ?? ''}
            onChange={(words) => setCompany((now) => ({ ...now, [child.stay?.id ?? '']: words }))}
            error={tried && unnamed.includes(child) ? t('childcare.withMissing') : undefined}
          />
        ))}
        <div className="acts">
          <button type="submit" className="btn primary big" aria-disabled={closing.isPending}>
            {t('childcare.closeDay')}
          </button>
          <button type="button" className="btn big" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
