import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requestMediationOpening } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { under } from '../../../api/under';
import { useMyCentre } from '../../../auth/useMyCentre';
import { Choice } from '../../../ui/Choice';
import { SelectField, TextField } from '../../../ui/Field';
import { LongField } from '../../../ui/LongField';
import { Note } from '../../../ui/Note';
import { RecordForm } from '../../../ui/RecordForm';

type Values = { reference: string; reason: string; emergency: 'NO' | 'YES' };

const empty: Values = { reference: '', reason: '', emergency: 'NO' };
const SHORTEST = 10;

/** Asks for a file of another centre. What follows stands there before it is sent: who is told, and who reviews it. */
export function OpenFileForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { centre, options, choose } = useMyCentre('MEDIATION_BREAK_GLASS');
  return (
    <RecordForm
      begin={{ values: empty }}
      save={({ reference, reason, emergency }, _, key) =>
        requestMediationOpening({
          headers: once(key),
          body: {
            centreId: centre?.id ?? '',
            reference: reference.trim().toUpperCase(),
            reason: reason.trim(),
            emergency: emergency === 'YES',
          },
        })
      }
      faultsOf={({ reference, reason }) => ({
        ...(!reference.trim() && { reference: t('openings.referenceMissing') }),
        ...(reason.trim().length < SHORTEST && { reason: t('openings.reasonMissing') }),
      })}
      submit={t('openings.send')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          {options.length > 0 && (
            <SelectField label={t('openings.from')} value={centre?.id ?? ''} onChange={choose} options={options} />
          )}
          <TextField
            id="reference"
            label={t('person.reference')}
            hint={t('openings.referenceHint')}
            dir="ltr"
            maxLength={13}
            value={values.reference}
            onChange={(reference) => change({ reference })}
            error={errorOf('reference')}
          />
          <LongField
            id="reason"
            label={t('openings.reason')}
            hint={t('openings.reasonHint')}
            maxLength={1000}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            error={errorOf('reason')}
          />
          <Choice
            label={t('openings.how')}
            id="emergency"
            stack
            value={values.emergency}
            onChange={(emergency) => change({ emergency })}
            options={[
              { value: 'NO', label: t('openings.ordinary') },
              { value: 'YES', label: t('openings.atOnce') },
            ]}
            error={errorOf('emergency')}
          />
          <Note tone={values.emergency === 'YES' ? 'saffron' : 'lapis'} icon="eye">
            <p>{values.emergency === 'YES' ? t('openings.atOnceFollows') : t('openings.ordinaryFollows')}</p>
            <p>{t('openings.follows')}</p>
          </Note>
        </>
      )}
    </RecordForm>
  );
}
