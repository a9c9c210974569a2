import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordDisplacementEpisode } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { useMe } from '../../auth/me';
import { dayOf } from '../../i18n/dates';
import { Dialog } from '../../ui/Dialog';
import { RecordForm } from '../../ui/RecordForm';
import { ofPeople } from './queries';
import { StatusFields } from './StatusFields';
import { displacementOf, noStatus, statusFaults, statusOf } from './told';

/** Whether a status is written down, and the questions to write a change of it; what was written is not read here. */
export function StatusLine({ id, recorded }: { id: string; recorded: boolean }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <span className="dim">{t(recorded ? 'displacement.recorded' : 'displacement.none')}</span>{' '}
      {may('ORIGIN_RECORD') && (
        <button type="button" className="btn quiet" onClick={() => setAsking(true)}>
          {t('displacement.write')}
        </button>
      )}
      {asking && <StatusDialog id={id} onClose={() => setAsking(false)} />}
    </>
  );
}

function StatusDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <Dialog title={t('displacement.write')} onClose={onClose}>
      <p className="dim">{t('displacement.why')}</p>
      <RecordForm
        begin={{ values: noStatus }}
        save={(values, _from, key) =>
          recordDisplacementEpisode({
            path: { participantId: id },
            body: displacementOf(values) ?? { status: 'NOT_DISCLOSED' },
            headers: once(key),
          })
        }
        faultsOf={(values) => {
          const { since } = statusFaults(values, dayOf(new Date()));
          return {
            ...(!statusOf(values) && { cameBack: t('displacement.open') }),
            ...(since && { since: t(since) }),
          };
        }}
        submit={t('kit.save')}
        onDone={async () => {
          await queries.invalidateQueries(ofPeople);
          onClose();
        }}
        onCancel={onClose}
      >
        {({ values, change, errorOf }) => <StatusFields value={values} onChange={change} errorOf={errorOf} />}
      </RecordForm>
    </Dialog>
  );
}
