import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GrantSelection } from '../../../api/contract';
import { readGrantSelectionQuery } from '../../../api/gen/queries.gen';
import { approveGrantSelection, cancelGrantSelectionProposal, refuseGrantSelection } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { under } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { Icon } from '../../../ui/Icon';
import { DecisionCard } from '../../../ui/DecisionCard';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';
import { sumOf } from '../applications/exact';
import type { DeskProps } from './Desk';
import { Lacking } from './Lacking';
import { useSelectionWords } from './useSelectionWords';

/** Beside the desk: what still stands in the way, what was proposed, and who decides. */
export function Beside({ selection, writes, open, onOpen, onDone }: DeskProps & { writes: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const { money } = useSelectionWords(selection);
  const on = { path: { grantCallId: selection.callId }, headers: seen(selection) };
  const { proposal, unmet, budget } = selection;
  const decides = me.mayIn(selection.centreId, 'GRANT_APPROVE');
  const manages = me.mayIn(selection.centreId, 'GRANT_MANAGE');
  const takingBack = useDeed({ mutationFn: () => cancelGrantSelectionProposal(on), onSuccess: onDone });
  const supported = proposal?.lines.filter(({ amount }) => amount) ?? [];
  const given = money({ ...budget, amount: sumOf(supported.map(({ amount }) => amount?.amount ?? '')) });
  const follows = t('selection.follows', { count: supported.length, given, budget: money(budget) });
  const decided = (after: GrantSelection) => {
    onDone(after);
    // The call and every application are decided with it.
    return queries.invalidateQueries(under('Support'));
  };
  return (
    <aside aria-label={t('initiativeCalls.beside')}>
      {selection.state === 'WRITTEN' && (
        <section className="call-lacks">
          <h2 className="bar">{t('selection.before')}</h2>
          <Lacking selection={selection} />
        </section>
      )}
      {(proposal || writes) && (
        <section>
          <h2 className="bar">{t('initiativeCalls.next')}</h2>
          {proposal && (
            <DecisionCard
              decision={proposal.decision}
              reader={me.subject}
              what={t('selection.waits')}
              follows={follows}
              approve={
                decides
                  ? {
                      label: t('selection.decide'),
                      ask: { title: t('selection.decideTitle'), says: `${follows} ${t('selection.decideSays')}` },
                      send: () => approveGrantSelection(on),
                    }
                  : undefined
              }
              refuse={
                decides
                  ? {
                      label: t('initiativeCalls.sendBack'),
                      send: (reason) => refuseGrantSelection({ ...on, body: reason ? { reason } : {} }),
                    }
                  : undefined
              }
              onDone={decided}
              refresh={() => queries.invalidateQueries({ queryKey: readGrantSelectionQuery(on).queryKey })}
            />
          )}
          <Reason error={takingBack.error} />
          <div className="acts">
            {manages && selection.state === 'PROPOSED' && (
              <button
                type="button"
                className="btn"
                aria-disabled={takingBack.isPending}
                onClick={() => takingBack.send(undefined)}
              >
                {t('initiativeCalls.takeBack')}
              </button>
            )}
            {writes && open !== 'proposal' && unmet.length === 0 && selection.list.length > 0 && (
              <button type="button" className="btn primary" onClick={() => onOpen('proposal')}>
                <Icon name="list" />
                {t('selection.beginProposal')}
              </button>
            )}
          </div>
        </section>
      )}
    </aside>
  );
}
