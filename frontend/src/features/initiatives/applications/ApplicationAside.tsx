import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantCall } from '../../../api/contract';
import { useMe } from '../../../auth/me';
import { useFormats } from '../../../i18n/useFormats';
import { Icon } from '../../../ui/Icon';
import { ApplicationSteps, type StepProps } from './ApplicationSteps';
import { AskedChanges } from './AskedChanges';
import { Unmet } from './Unmet';

/** Beside an application: what is asked to be mended, what still stands in its way, and what comes next. */
export function ApplicationAside({ call, ...steps }: StepProps & { call?: GrantCall }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const me = useMe();
  const { application, settle } = steps;
  const decided = application.state === 'SELECTED' || application.state === 'NOT_SELECTED';
  const over = decided || application.state === 'WITHDRAWN' || application.state === 'INELIGIBLE';
  const manages = me.mayIn(application.centreId, 'GRANT_MANAGE');
  return (
    <aside aria-label={t('initiativeCalls.beside')}>
      {application.changes.length > 0 && <AskedChanges application={application} linked={Boolean(settle)} />}
      {settle && (
        <section className="call-lacks">
          <h2 className="bar">{t('applications.beforeItIsSubmitted')}</h2>
          {call?.closesOn && <p className="small">{t('applications.closes', { day: day(call.closesOn) })}</p>}
          <Unmet of={application.unmet} />
        </section>
      )}
      {manages && !over && <ApplicationSteps {...steps} />}
      {decided && (
        <Link className="btn" to="/initiatives/applications/$id/letter" params={{ id: application.id }}>
          <Icon name="print" />
          {t('selectionLetter.title')}
        </Link>
      )}
    </aside>
  );
}
