import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LedgerTransaction } from '../../../api/contract';
import { recordReversal } from '../../../api/gen/sdk.gen';
import { under } from '../../../api/under';
import { ReasonDialog } from '../ReasonDialog';
import { useMoved } from './useMoved';

/** What was entered stays; its opposite is entered beside it, with the reason. */
export function ReverseDialog({ transaction, onClose }: { transaction: LedgerTransaction; onClose: () => void }) {
  const { t } = useTranslation();
  const moved = useMoved();
  const queries = useQueryClient();
  const { id, centreId, kind } = transaction;
  return (
    <ReasonDialog
      act={t('initiativeMoney.undo')}
      says={t('initiativeMoney.undoSays', {
        what: t(`auditPurpose.${kind}`),
        amount: moved(transaction),
      })}
      send={(reason) => recordReversal({ path: { centreId, transactionId: id }, body: { reason } })}
      onDone={async () => {
        await queries.invalidateQueries(under('Support'));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
