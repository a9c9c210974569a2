import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type SanctionCheckOccasion,
  type SanctionCheckResult,
  sanctionCheckOccasionValues,
  sanctionCheckResultValues,
  type VolunteerNetworkMember,
} from '../../../api/contract';
import { recordSanctionCheck } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { under } from '../../../api/under';
import { Choice } from '../../../ui/Choice';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { SelectField } from '../../../ui/Field';
import { LongField } from '../../../ui/LongField';
import { RecordForm } from '../../../ui/RecordForm';
import { useNetworkWords } from './useNetworkWords';

type Values = {
  list: string;
  listDate: string;
  result: SanctionCheckResult | undefined;
  occasion: SanctionCheckOccasion;
  note: string;
};

type Props = { networkId: string; member: VolunteerNetworkMember; onClose: () => void };

/** Somebody was looked up. No answer is given beforehand, and who looked is who is signed in. */
export function CheckForm({ networkId, member, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { lists } = useNetworkWords();
  const begin: Values = {
    list: '',
    listDate: '',
    result: undefined,
    occasion: member.checkedOn ? 'INSTALMENT' : 'FIRST',
    note: '',
  };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ list, listDate, result, occasion, note }, _, key) =>
        recordSanctionCheck({
          path: { networkId },
          headers: once(key),
          body: {
            memberId: member.id,
            list,
            listDate: typedDayOf(listDate) ?? '',
            result: result ?? 'POSSIBLE_MATCH',
            occasion,
            note: note.trim() || null,
          },
        })
      }
      faultsOf={({ list, listDate, result }) => ({
        ...(!list && { list: t('networks.listMissing') }),
        ...(!typedDayOf(listDate) && { listDate: t('kit.dayOdd') }),
        ...(!result && { result: t('networks.resultMissing') }),
      })}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Support'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <SelectField
            id="list"
            label={t('networks.list')}
            value={values.list}
            onChange={(list) => change({ list })}
            options={[{ value: '', label: t('form.choose') }, ...lists.choices()]}
            error={errorOf('list')}
          />
          <DayField
            id="listDate"
            legend={t('networks.listDate')}
            value={values.listDate}
            onChange={(listDate) => change({ listDate })}
            error={errorOf('listDate')}
          />
          <Choice
            id="result"
            label={t('networks.result')}
            value={values.result}
            onChange={(result) => change({ result })}
            options={sanctionCheckResultValues.map((value) => ({ value, label: t(`checkResult.${value}`) }))}
            error={errorOf('result')}
            stack
          />
          <Choice
            id="occasion"
            label={t('networks.occasion')}
            value={values.occasion}
            onChange={(occasion) => change({ occasion })}
            options={sanctionCheckOccasionValues.map((value) => ({ value, label: t(`checkOccasion.${value}`) }))}
          />
          <LongField
            id="note"
            label={t('networks.note')}
            hint={t('networks.noteHint')}
            optional
            rows={2}
            maxLength={200}
            value={values.note}
            onChange={(note) => change({ note })}
            error={errorOf('note')}
          />
        </>
      )}
    </RecordForm>
  );
}
