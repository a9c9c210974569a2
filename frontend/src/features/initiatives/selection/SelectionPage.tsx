import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantCall, GrantSelection } from '../../../api/contract';
import { readGrantCallQuery, readGrantSelectionQuery } from '../../../api/gen/queries.gen';
import { isRefusal } from '../../../api/problem';
import { asking } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { Dots } from '../../../ui/Dots';
import { Icon } from '../../../ui/Icon';
import { Status } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { Page } from '../../../ui/Page';
import { QueryState } from '../../../ui/QueryState';
import { useCallWords } from '../calls/useCallWords';
import { BeginSelection } from './BeginSelection';
import { Desk } from './Desk';
import { selectionTones } from './useSelectionWords';

/** Which part is written on: `minutes`, `proposal`, `new` for somebody who sat, or `member-` and their place. */
export type SelectionSearch = { open?: string };

type Props = { callId: string; open: string | undefined; onOpen: (part: string | undefined) => void };

/** Who is supported under one call: written down, sorted, proposed, and decided by a second person. */
export function SelectionPage({ callId, ...rest }: Props) {
  return (
    <Opened query={readGrantCallQuery({ path: { grantCallId: callId } })}>
      {(call) => <OfCall call={call} {...rest} />}
    </Opened>
  );
}

function OfCall({ call, open, onOpen }: { call: GrantCall } & Omit<Props, 'callId'>) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useCallWords();
  const queries = useQueryClient();
  const query = readGrantSelectionQuery({ path: { grantCallId: call.id } });
  const found = useQuery(query);
  const selection = found.data;
  const none = !selection && isRefusal(found.error, 404);
  const put = (after: GrantSelection) => {
    queries.setQueryData(query.queryKey, after);
    void queries.invalidateQueries(asking('listChanges'));
  };
  return (
    <Page
      title={t('selection.title')}
      above={
        <Link className="back" to="/initiatives/calls/$id" params={{ id: call.id }}>
          <Icon name="back" />
          <bdi>{words.title(call)}</bdi>
        </Link>
      }
      below={
        <p>
          <Dots
            of={[
              selection && (
                <Status key="state" {...selectionTones[selection.state]}>
                  {t(`selectionState.${selection.state}`)}
                </Status>
              ),
              selection && t(selection.blindReviews ? 'initiativeCalls.blind' : 'initiativeCalls.committee'),
              call.budget && t('selection.budget', { budget: words.money(call.budget) }),
              me.centreName(call.centreId),
            ]}
          />
        </p>
      }
    >
      {none ? (
        <BeginSelection call={call} onDone={put} />
      ) : selection ? (
        <Desk call={call} selection={selection} open={open} onOpen={onOpen} onDone={put} />
      ) : (
        <QueryState of={found} />
      )}
    </Page>
  );
}
