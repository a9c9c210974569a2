import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { openMediationCase } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { under } from '../../api/under';
import { Icon } from '../../ui/Icon';
import { DisputeForm } from './DisputeForm';
import { SealedPage } from './SealedPage';

/** Takes a dispute in; whoever does opens its file and mediates it. */
export function IntakePage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <SealedPage
      title={t('mediation.take')}
      narrow
      above={
        <Link className="back" to="/mediation/cases">
          <Icon name="back" />
          {t('mediation.cases')}
        </Link>
      }
    >
      <DisputeForm
        needs="MEDIATION_CASE"
        declares
        submit={t('mediation.openFile')}
        save={(dispute, key) => openMediationCase({ headers: once(key), body: { ...dispute, knowsNoParty: true } })}
        onDone={async ({ id }) => {
          await queries.invalidateQueries(under('Mediation'));
          await navigate({ to: '/mediation/cases/$id', params: { id }, replace: true });
        }}
      />
    </SealedPage>
  );
}
