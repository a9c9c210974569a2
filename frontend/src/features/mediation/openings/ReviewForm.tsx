import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recordMediationOpeningReview } from '../../../api/gen/sdk.gen';
import { under } from '../../../api/under';
import { Choice } from '../../../ui/Choice';
import { LongField } from '../../../ui/LongField';
import { RecordForm } from '../../../ui/RecordForm';

type Values = { justified: 'YES' | 'NO' | undefined; note: string };

const empty: Values = { justified: undefined, note: '' };

/** Justified or not, and why. Neither is suggested. */
export function ReviewForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <RecordForm
      begin={{ values: empty }}
      save={({ justified, note }) =>
        recordMediationOpeningReview({
          path: { openingId: id },
          body: { justified: justified === 'YES', note: note.trim() },
        })
      }
      faultsOf={({ justified, note }) => ({
        ...(!justified && { justified: t('openings.justifiedMissing') }),
        ...(!note.trim() && { note: t('openings.noteMissing') }),
      })}
      submit={t('openings.review')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <Choice
            id="justified"
            label={t('openings.wasIt')}
            value={values.justified}
            onChange={(justified) => change({ justified })}
            options={[
              { value: 'YES', label: t('openings.justified') },
              { value: 'NO', label: t('openings.notJustified') },
            ]}
            error={errorOf('justified')}
          />
          <LongField
            id="note"
            label={t('openings.note')}
            hint={t('openings.noteHint')}
            maxLength={1000}
            value={values.note}
            onChange={(note) => change({ note })}
            error={errorOf('note')}
          />
        </>
      )}
    </RecordForm>
  );
}
