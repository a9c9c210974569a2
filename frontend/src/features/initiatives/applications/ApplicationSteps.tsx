import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/contract';
import {
  cancelGrantApplication,
  declareGrantApplicationIneligible,
  requestGrantApplicationChanges,
  submitGrantApplication,
} from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { isRefusal, type Refusal } from '../../../api/problem';
import { ActDialog } from '../../../ui/ActDialog';
import { Note } from '../../../ui/Note';
import { ReasonDialog } from '../ReasonDialog';
import { RequestChangesDialog } from './RequestChangesDialog';

type Asking = 'submit' | 'late' | 'withdraw' | 'ineligible' | 'changes';

export type StepProps = {
  application: GrantApplication;
  /** Keeps what is typed first. @return the version that has all of it, if it could be kept */
  settle?: () => Promise<number | undefined>;
  onDone: (after: GrantApplication) => unknown;
  /** What stands in the way is said where it is mended. */
  onRefused?: (refusal: Refusal) => unknown;
};

/** What comes next: it is submitted, sent back to be mended, or ends. */
export function ApplicationSteps({ application, settle, onDone, onRefused }: StepProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asking>();
  const [unkept, setUnkept] = useState(false);
  const close = () => setAsking(undefined);
  const done = async (after: GrantApplication) => {
    close();
    await onDone(after);
  };
  const refused = (error: Error) => {
    if (!onRefused || !isRefusal(error, 422)) return;
    close();
    onRefused(error);
  };
  const on = { path: { applicationId: application.id }, headers: seen(application) };
  const late = application.unmet.some(({ pointer }) => pointer === '/lateBecause');
  const submitted = application.state === 'SUBMITTED';

  const beginToSubmit = async () => {
    const version = await settle?.();
    setUnkept(version === undefined);
    if (version !== undefined) setAsking(late ? 'late' : 'submit');
  };
  return (
    <section>
      <h2 className="bar">{t('initiativeCalls.next')}</h2>
      {unkept && (
        <Note tone="clay" role="alert">
          {t('applications.keepFirst')}
        </Note>
      )}
      <div className="acts">
        {settle && (
          <button type="button" id="lateBecause" className="btn primary" onClick={() => void beginToSubmit()}>
            {t(late ? 'applications.lateTitle' : 'applications.submit')}
          </button>
        )}
        {submitted && (
          <>
            <button type="button" className="btn primary" onClick={() => setAsking('changes')}>
              {t('applications.askForChanges')}
            </button>
            <button type="button" className="btn" onClick={() => setAsking('ineligible')}>
              {t('applications.ineligible')}
            </button>
          </>
        )}
        <button type="button" className="btn" onClick={() => setAsking('withdraw')}>
          {t('applications.withdraw')}
        </button>
      </div>
      {asking === 'submit' && (
        <ActDialog
          title={t('applications.submit')}
          act={t('applications.submit')}
          says={t('applications.submitSays')}
          send={() => submitGrantApplication({ ...on, body: {} })}
          onDone={done}
          onError={refused}
          onClose={close}
        />
      )}
      {asking === 'late' && (
        <ReasonDialog
          act={t('applications.lateTitle')}
          says={t('applications.lateSays')}
          send={(lateBecause) => submitGrantApplication({ ...on, body: { lateBecause } })}
          onDone={done}
          onError={refused}
          onClose={close}
        />
      )}
      {asking === 'withdraw' && (
        <ReasonDialog
          act={t('applications.withdraw')}
          says={t('applications.withdrawSays')}
          send={(reason) => cancelGrantApplication({ ...on, body: { reason } })}
          onDone={done}
          onClose={close}
        />
      )}
      {asking === 'ineligible' && (
        <ReasonDialog
          act={t('applications.ineligible')}
          says={t('applications.ineligibleSays')}
          send={(reason) => declareGrantApplicationIneligible({ ...on, body: { reason } })}
          onDone={done}
          onClose={close}
        />
      )}
      {asking === 'changes' && (
        <RequestChangesDialog
          send={(changes) => requestGrantApplicationChanges({ ...on, body: { changes } })}
          onDone={done}
          onClose={close}
        />
      )}
    </section>
  );
}
