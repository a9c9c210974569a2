import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { recordGrantStep } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { useMe } from '../../../auth/me';
import { ActDialog } from '../../../ui/ActDialog';
import { ReasonDialog } from '../ReasonDialog';
import { CompleteDialog } from './CompleteDialog';
import type { GrantProps } from './GrantPage';
import { GiveBackForm } from './GiveBackForm';

type Step = 'SUSPEND' | 'RESUME' | 'COMPLETE' | 'CANCEL' | 'GIVE_BACK';

/** What happens to a support as a whole: it rests, goes on, is completed, or never begins. */
export function GrantSteps({ grant, onDone }: GrantProps) {
  const { t } = useTranslation();
  const me = useMe();
  const [asking, setAsking] = useState<Step>();
  const mine = stepsOf(grant, me.mayIn(grant.centreId, 'GRANT_MANAGE'), me.mayIn(grant.centreId, 'GRANT_PAY'));
  if (mine.length === 0) return null;
  const on = { path: { grantId: grant.id }, headers: seen(grant) };
  const end = {
    onDone: (after: Grant) => {
      setAsking(undefined);
      onDone(after);
    },
    onClose: () => setAsking(undefined),
  };
  return (
    <section>
      <h2 className="bar">{t('initiativeGrants.steps')}</h2>
      {asking === 'GIVE_BACK' ? (
        <GiveBackForm grant={grant} onDone={end.onDone} onCancel={end.onClose} />
      ) : (
        <div className="acts">
          {mine.map((step) => (
            <button key={step} type="button" className="btn" onClick={() => setAsking(step)}>
              {t(`grantStep.${step}`)}
            </button>
          ))}
        </div>
      )}
      {(asking === 'SUSPEND' || asking === 'CANCEL') && (
        <ReasonDialog
          act={t(`grantStep.${asking}`)}
          says={t(`grantStepSays.${asking}`)}
          send={(reason) => recordGrantStep({ ...on, body: { step: asking, reason } })}
          {...end}
        />
      )}
      {asking === 'RESUME' && (
        <ActDialog
          title={t('grantStep.RESUME')}
          act={t('grantStep.RESUME')}
          says={t('grantStepSays.RESUME')}
          send={() => recordGrantStep({ ...on, body: { step: 'RESUME' } })}
          {...end}
        />
      )}
      {asking === 'COMPLETE' && (
        <CompleteDialog send={(day) => recordGrantStep({ ...on, body: { step: 'COMPLETE', on: day } })} {...end} />
      )}
    </section>
  );
}

function stepsOf({ state, completedOn, signature, money }: Grant, manages: boolean, pays: boolean): Step[] {
  const steps: Step[] = [];
  if (manages && state === 'ACTIVE' && !completedOn) steps.push('COMPLETE');
  if (manages && state === 'ACTIVE') steps.push('SUSPEND');
  if (manages && state === 'SUSPENDED') steps.push('RESUME');
  if (manages && state === 'PREPARED') steps.push('CANCEL');
  const withThem = Number(money.paid.amount) > 0;
  if (pays && signature && state !== 'CLOSED' && withThem) steps.push('GIVE_BACK');
  return steps;
}
