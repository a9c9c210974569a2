import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationCase } from '../../../api/contract';
import { requestMediationReplacement } from '../../../api/gen/sdk.gen';
import { under } from '../../../api/under';
import { SelectField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';

type Props = { mediated: MediationCase; onDone: () => void; onCancel: () => void };

/** A party asks for another mediator: the supervisor decides, and is not told which party it was. */
export function AnotherForm({ mediated, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const working = mediated.members.filter(({ state }) => state === 'ACCEPTED').map(({ mediator }) => mediator);
  return (
    <RecordForm
      begin={{ values: { mediatorId: working.length === 1 ? (working[0]?.id ?? '') : '' } }}
      save={({ mediatorId }) => requestMediationReplacement({ path: { caseId: mediated.id }, body: { mediatorId } })}
      faultsOf={({ mediatorId }) => ({ ...(!mediatorId && { mediatorId: t('mediation.mediatorMissing') }) })}
      submit={t('mediation.another')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onDone();
      }}
      onCancel={onCancel}
    >
      {({ values, change, errorOf }) => (
        <SelectField
          id="mediatorId"
          label={t('mediation.anotherWhom')}
          hint={t('mediation.anotherWhy')}
          value={values.mediatorId}
          onChange={(mediatorId) => change({ mediatorId })}
          options={[
            { value: '', label: t('form.choose') },
            ...working.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={errorOf('mediatorId')}
        />
      )}
    </RecordForm>
  );
}
