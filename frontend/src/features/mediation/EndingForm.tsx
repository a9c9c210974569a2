import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationCase } from '../../api/contract';
import { endMediationCase } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { under } from '../../api/under';
import { useCodes } from '../../api/useCodes';
import { SelectField, TextField } from '../../ui/Field';
import { LongField } from '../../ui/LongField';
import { Note } from '../../ui/Note';
import { RecordForm } from '../../ui/RecordForm';
import { draftOf } from './Draft';

type Values = { reason: string; referredTo: string; account: string };

/** One ending for everything that is no agreement: the parties hear the same words whatever the reason is. */
export function EndingForm({ mediated, onClose }: { mediated: MediationCase; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const reasons = useCodes('mediation-end-reasons');
  const refers = ({ reason }: Values) => reasons.codeOf(reason)?.traits.includes('REFERRAL') === true;
  return (
    <RecordForm
      begin={{ values: { reason: '', referredTo: '', account: '' } }}
      save={({ reason, referredTo, account }) =>
        endMediationCase({
          path: { caseId: mediated.id },
          headers: seen(mediated),
          body: { reason, referredTo: referredTo.trim() || null, account: account.trim() || null },
        })
      }
      faultsOf={(values) => ({
        ...(!values.reason && { reason: t('mediation.reasonMissing') }),
        ...(refers(values) && !values.referredTo.trim() && { referredTo: t('mediation.referredToMissing') }),
      })}
      draft={draftOf('ENDING', mediated.id)}
      submit={t('mediation.end')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <Note tone="plain" icon="lock">
            {t('mediation.endWhy')}
          </Note>
          <SelectField
            id="reason"
            label={t('mediation.reason')}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            options={[{ value: '', label: t('form.choose') }, ...reasons.choices()]}
            error={errorOf('reason')}
          />
          <TextField
            id="referredTo"
            label={t('mediation.referredTo')}
            optional={!refers(values)}
            maxLength={200}
            value={values.referredTo}
            onChange={(referredTo) => change({ referredTo })}
            error={errorOf('referredTo')}
          />
          <LongField
            id="account"
            label={t('mediation.endAccount')}
            optional
            maxLength={5_000}
            value={values.account}
            onChange={(account) => change({ account })}
            error={errorOf('account')}
          />
        </>
      )}
    </RecordForm>
  );
}
