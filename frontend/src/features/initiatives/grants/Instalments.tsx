import { useTranslation } from 'react-i18next';
import type { GrantInstalment } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { Dots } from '../../../ui/Dots';
import { Empty, Status } from '../../../ui/Note';
import { Purchase } from '../goods/Purchase';
import type { GrantProps } from './GrantPage';
import { InstalmentActs } from './InstalmentActs';
import { Payments } from './Payments';
import { instalmentTones } from './useGrantWords';

/** In which parts the support is given, each with the one thing its reader can do about it now. */
export function Instalments(props: GrantProps) {
  const { t } = useTranslation();
  const { instalments } = props.grant;
  return (
    <section>
      <h2 className="bar">{t('initiativeGrants.instalments')}</h2>
      {instalments.length === 0 && (
        <Empty icon="list">
          <p>{t('initiativeGrants.noInstalments')}</p>
        </Empty>
      )}
      <ol className="grant-parts">
        {instalments.map((instalment) => (
          <Instalment key={instalment.id} instalment={instalment} {...props} />
        ))}
      </ol>
    </section>
  );
}

function Instalment({ instalment, ...on }: GrantProps & { instalment: GrantInstalment }) {
  const { t } = useTranslation();
  const money = useMoney();
  const { position, amount, means, milestoneId, state, payments, unmet } = instalment;
  const milestone = on.grant.milestones.find(({ id }) => id === milestoneId);
  const open = state === 'PLANNED' || state === 'APPROVED' || state === 'PAYMENT_FAILED';
  return (
    <li>
      <div className="grant-head">
        <h3>{t('initiativeGrants.instalment', { number: position })}</h3>
        <b>{money(amount)}</b>
        <Status {...instalmentTones[state]}>{t(`instalmentState.${state}`)}</Status>
      </div>
      <Dots
        className="small"
        of={[t(`instalmentMeans.${means}`), milestone && t('initiativeGrants.waitsFor', { title: milestone.title })]}
      />
      {open && on.grant.signature && unmet.length > 0 && (
        <ul className="grant-unmet small">
          {unmet.map(({ code, about, message }) => (
            <li key={`${code} ${about}`}>{message}</li>
          ))}
        </ul>
      )}
      <Payments payments={payments} />
      <InstalmentActs instalment={instalment} {...on} />
      {means === 'GOODS' && state !== 'PLANNED' && state !== 'REQUESTED' && (
        <Purchase grant={on.grant} instalment={instalment} />
      )}
    </li>
  );
}
