import type { GrantCall, GrantSelection } from '../../../api/contract';
import { useMe } from '../../../auth/me';
import { History } from '../../../ui/History';
import { Beside } from './Beside';
import { MembersSection } from './MembersSection';
import { MinutesSection } from './MinutesSection';
import { ProposalForm } from './ProposalForm';
import { RankedList } from './RankedList';
import { ReviewersSection } from './ReviewersSection';

export type DeskProps = {
  call: GrantCall;
  selection: GrantSelection;
  /** The part that is written on. */
  open: string | undefined;
  onOpen: (part: string | undefined) => void;
  onDone: (after: GrantSelection) => void;
};

/** Parts of a desk are written on while it is being written and the call waits to be decided. */
export type PartProps = Omit<DeskProps, 'call'> & { writes: boolean };

export function Desk(props: DeskProps) {
  const { call, selection, open, onOpen, onDone } = props;
  const { mayIn } = useMe();
  const writes = mayIn(call.centreId, 'GRANT_MANAGE') && call.state === 'CLOSED' && selection.state === 'WRITTEN';
  const part: PartProps = { selection, writes, open: writes ? open : undefined, onOpen, onDone };
  return (
    <>
      <div className="two call">
        <div>
          {selection.blindReviews ? (
            <ReviewersSection {...part} />
          ) : (
            <>
              <MinutesSection {...part} />
              <MembersSection {...part} />
            </>
          )}
        </div>
        <Beside {...props} writes={writes} />
      </div>
      {part.open === 'proposal' ? <ProposalForm {...part} /> : <RankedList selection={selection} />}
      {mayIn(call.centreId, 'HISTORY_READ') && <History kind="grant_selection" id={selection.callId} />}
    </>
  );
}
