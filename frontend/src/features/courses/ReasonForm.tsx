import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';

type Props<R> = { submit: string; save: (reason: string) => Promise<R>; onClose: (done: R | undefined) => void };

/** Why something does not take place, in a few words. */
export function ReasonForm<R>({ submit, save, onClose }: Props<R>) {
  const { t } = useTranslation();
  return (
    <RecordForm
      begin={{ values: { reason: '' } }}
      save={({ reason }) => save(reason.trim())}
      faultsOf={({ reason }) => ({ ...(reason.trim() === '' && { reason: t('course.reasonMissing') }) })}
      submit={submit}
      onDone={onClose}
      onCancel={() => onClose(undefined)}
    >
      {({ values, change, errorOf }) => (
        <TextField
          id="reason"
          label={t('course.reason')}
          value={values.reason}
          onChange={(reason) => change({ reason })}
          error={errorOf('reason')}
        />
      )}
    </RecordForm>
  );
}
