import { useTranslation } from 'react-i18next';
import type { GrantPaymentReversal } from '../../../api/contract';
import { decideGrantInstalment } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { useMe } from '../../../auth/me';
import { DecisionCard } from '../../../ui/DecisionCard';
import { useNeeded } from '../ReasonDialog';
import type { GrantProps } from './GrantPage';

type Props = GrantProps & { instalmentId: string; reversal: GrantPaymentReversal };

/** That somebody reported that what was paid did not arrive. It counts as paid until somebody else, who did not pay it either, confirms it. */
export function Reversal({ grant, instalmentId, reversal, onDone, refresh }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const needed = useNeeded();
  const { decision, reason, otherMeans, notBy } = reversal;
  const decide = (body: { approved: boolean; reason?: string }) =>
    decideGrantInstalment({ path: { grantId: grant.id, instalmentId }, headers: seen(grant), body });
  const decides = me.mayIn(grant.centreId, 'GRANT_APPROVE');
  const reported = decision.askedBy?.subject === me.subject;
  return (
    <DecisionCard
      decision={decision}
      reader={me.subject}
      what={t('paymentReversal.what', { reason: t(`paymentFailure.${reason}`) })}
      follows={
        otherMeans
          ? t('paymentReversal.followsBy', { way: t(`instalmentMeans.${otherMeans}`) })
          : t('paymentReversal.follows')
      }
      barred={
        notBy.some(({ subject }) => subject === me.subject)
          ? t(reported ? 'paymentReversal.yourReport' : 'paymentReversal.yourPayment')
          : undefined
      }
      words={{ asked: 'paymentReversal.reportedBy', approved: 'decision.approved' }}
      approve={
        decides
          ? {
              label: t('paymentReversal.confirm'),
              ask: { title: t('paymentReversal.confirmTitle'), says: t('paymentReversal.confirmSays') },
              send: () => decide({ approved: true }),
            }
          : undefined
      }
      refuse={
        decides
          ? {
              label: t('paymentReversal.reject'),
              needed,
              send: (why) => decide({ approved: false, reason: why }),
            }
          : undefined
      }
      onDone={onDone}
      refresh={refresh}
    />
  );
}
