import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseState, MediationCase } from '../../api/contract';
import { recordMediationStep } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { under } from '../../api/under';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { ClosingForm } from './ClosingForm';
import { Keeping } from './Keeping';
import { type CaseFile, type Missing, nextStep } from './nextStep';

/** Where each missing thing is done. */
const places = {
  TWO_PARTIES: '/mediation/cases/$id/parties',
  NOT_SCREENED: '/mediation/cases/$id/parties',
  SAYS_STOP: '/mediation/cases/$id/parties',
  NO_CONSENT: '/mediation/cases/$id/parties',
  NO_TEXT: '/mediation/cases/$id/agreement',
  NOT_SIGNED: '/mediation/cases/$id/agreement',
  UNDERTAKING_OPEN: '/mediation/cases/$id/agreement',
  NOT_ASKED: '/mediation/cases/$id/after',
} as const satisfies Record<Missing['what'], string>;

/** The one thing to do now: what is missing, in words and with the way there, or the step itself. */
export function NextStep({ file }: { file: CaseFile & { mediated: MediationCase } }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mediated } = file;
  const step = useDeed({
    mutationFn: (state: CaseState) =>
      recordMediationStep({ path: { caseId: mediated.id }, headers: seen(mediated), body: { state } }),
    onSuccess: () => queries.invalidateQueries(under('Mediation')),
  });
  const [closing, setClosing] = useState(false);
  const { to, missing } = nextStep(file);
  const [first] = missing;
  if (closing && to === 'CLOSED')
    return (
      <section className="in-place" aria-label={t('mediation.nextStep')}>
        <h2 className="bar">{t('stepTo.CLOSED')}</h2>
        <ClosingForm mediated={mediated} onClose={() => setClosing(false)} />
      </section>
    );
  return (
    <section className="seal-next" aria-label={t('mediation.nextStep')}>
      <div>
        <h2>{t(`nextStep.${mediated.state}`)}</h2>
        <Keeping of={mediated} />
        {missing.length > 0 && (
          <ul>
            {missing.map((one) => (
              <li key={`${one.what} ${one.party}`}>{t(`missing.${one.what}`, { name: one.party ?? '' })}</li>
            ))}
          </ul>
        )}
        <Reason error={step.error} />
      </div>
      {first ? (
        <Link className="btn primary" to={places[first.what]} params={{ id: mediated.id }}>
          {t(`missingAct.${first.what}`)}
        </Link>
      ) : (
        to && (
          <button
            type="button"
            className="btn primary"
            aria-disabled={step.isPending}
            onClick={() => (to === 'CLOSED' ? setClosing(true) : step.send(to))}
          >
            {t(`stepTo.${to}`)}
          </button>
        )
      )}
    </section>
  );
}
