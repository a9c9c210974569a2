import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type MediationUndertaking, type UndertakingState, undertakingStateValues } from '../../../api/contract';
import { recordMediationOutcome } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { under } from '../../../api/under';
import { Choice } from '../../../ui/Choice';
import { TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { draftOf } from '../Draft';

type Values = { state: UndertakingState | undefined; note: string };

type Props = { caseId: string; undertaking: MediationUndertaking; onClose: () => void };

/** What became of an undertaking; it is said once. */
export function OutcomeForm({ caseId, undertaking, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const begin: Values = { state: undefined, note: '' };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ state, note }) =>
        recordMediationOutcome({
          path: { caseId, undertakingId: undertaking.id },
          headers: seen(undertaking),
          body: { state: state ?? 'OPEN', note: note.trim() || null },
        })
      }
      faultsOf={({ state }) => ({ ...(!state && { state: t('mediation.becameMissing') }) })}
      draft={draftOf('OUTCOME', caseId, undertaking.id)}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <p className="seal-told">
            <bdi>{undertaking.what}</bdi>
          </p>
          <Choice
            id="state"
            label={t('mediation.whatBecame')}
            value={values.state}
            onChange={(state) => change({ state })}
            options={undertakingStateValues
              .filter((value) => value !== 'OPEN')
              .map((value) => ({ value, label: t(`undertakingState.${value}`) }))}
            error={errorOf('state')}
          />
          <TextField
            id="note"
            label={t('mediation.note')}
            optional
            maxLength={2_000}
            value={values.note}
            onChange={(note) => change({ note })}
            error={errorOf('note')}
          />
        </>
      )}
    </RecordForm>
  );
}
