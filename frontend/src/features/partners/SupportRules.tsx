import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupportRules as Rules } from '../../api/contract';
import { readSupportRulesQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { useMoney } from '../../i18n/amounts';
import { useFormats } from '../../i18n/useFormats';
import { History } from '../../ui/History';
import { QueryState } from '../../ui/QueryState';
import { SupportRulesForm } from './SupportRulesForm';

type Props = { centreId: string; contributionId: string };

/** What of a contribution may be passed on to community initiatives, recorded by whoever sets the centre up. */
export function SupportRules({ centreId, contributionId }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const asked = readSupportRulesQuery({ path: { centreId, contributionId } });
  const rules = useQuery({ ...asked, retry: false });
  const none = isRefusal(rules.error, 404);
  if (!rules.data && !none) return <QueryState of={rules} />;
  return (
    <section>
      <h2 className="bar">{t('supportRules.title')}</h2>
      <p className="small">{t('supportRules.what')}</p>
      {open ? (
        <>
          <SupportRulesForm
            centreId={centreId}
            contributionId={contributionId}
            rules={rules.data}
            onClose={async () => {
              await queries.invalidateQueries({ queryKey: asked.queryKey });
              setOpen(false);
            }}
          />
          {rules.data && <History kind="support_rules" id={contributionId} />}
        </>
      ) : (
        <>
          {rules.data ? <Facts of={rules.data} /> : <p>{t('supportRules.none')}</p>}
          <button type="button" className="btn" onClick={() => setOpen(true)}>
            {t(none ? 'supportRules.record' : 'supportRules.change')}
          </button>
        </>
      )}
    </section>
  );
}

function Facts({ of }: { of: Rules }) {
  const { t } = useTranslation();
  const money = useMoney();
  const { day } = useFormats();
  return (
    <dl className="facts">
      <dt>{t('supportRules.total')}</dt>
      <dd>{money(of.total)}</dd>
      <dt>{t('supportRules.left')}</dt>
      <dd>{money(of.left)}</dd>
      <dt>{t('supportRules.ceiling')}</dt>
      <dd>{money(of.ceiling)}</dd>
      <dt>{t('supportRules.lastDay')}</dt>
      <dd>{day(of.lastDay)}</dd>
    </dl>
  );
}
