import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type GrantCallState, grantCallStateValues } from '../../../api/contract';
import { listGrantCallsPages } from '../../../api/gen/queries.gen';
import { useMe } from '../../../auth/me';
import { Icon } from '../../../ui/Icon';
import { Status } from '../../../ui/Note';
import { CentreFilter, ChoiceFilter } from '../filters';
import { ListPage } from '../ListPage';
import { callTones, useCallWords } from './useCallWords';

export type CallsSearch = { centre?: string; state?: GrantCallState };
type Props = CallsSearch & { onChange: (next: CallsSearch) => void };

/** Every call for initiatives, newest first: where it stands, until when, and how much it can give. */
export function CallsPage({ centre, state, onChange }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useCallWords();
  const list = useInfiniteQuery(listGrantCallsPages({ query: { centreId: centre, state, limit: 50 } }));
  const many = me.centres.length > 1;
  const writes = me.may('GRANT_MANAGE');
  return (
    <ListPage
      title={t('initiativeCalls.title')}
      what={t('initiativeCalls.what')}
      actions={
        writes && (
          <Link className="btn primary" to="/initiatives/calls/new">
            <Icon name="plus" />
            {t('initiativeCalls.write')}
          </Link>
        )
      }
      filters={
        <>
          <ChoiceFilter
            label={t('initiativeCalls.state')}
            value={state}
            onChange={(chosen) => onChange({ centre, state: chosen })}
            options={grantCallStateValues.map((one) => ({ value: one, label: t(`grantCallState.${one}`) }))}
          />
          <CentreFilter value={centre} onChange={(chosen) => onChange({ state, centre: chosen })} />
        </>
      }
      list={list}
      icon="hand"
      none={t(state || centre ? 'initiativeCalls.noneFound' : 'initiativeCalls.none')}
    >
      {(calls) => (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{t('initiativeCalls.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('initiativeCalls.call')}</th>
                <th scope="col">{t('initiativeCalls.state')}</th>
                <th scope="col">{t('initiativeCalls.days')}</th>
                <th scope="col">{t('initiativeCalls.budget')}</th>
                {many && <th scope="col">{t('initiativeCalls.centre')}</th>}
              </tr>
            </thead>
            <tbody>
              {calls.map((call) => (
                <tr key={call.id}>
                  <th scope="row">
                    <Link to="/initiatives/calls/$id" params={{ id: call.id }}>
                      <bdi>{words.title(call)}</bdi>
                    </Link>
                  </th>
                  <td>
                    {call.askedToOpen ? (
                      <Status tone="saffron" icon="clock">
                        {t('initiativeCalls.waits')}
                      </Status>
                    ) : call.waitsFor.includes('DECIDE') ? (
                      <Status tone="saffron" icon="clock">
                        {t('selection.waits')}
                      </Status>
                    ) : (
                      <Status {...callTones[call.state]}>{t(`grantCallState.${call.state}`)}</Status>
                    )}
                  </td>
                  <td className="date">{words.days(call)}</td>
                  <td className="num">{call.budget && words.money(call.budget)}</td>
                  {many && <td>{me.centreName(call.centreId)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ListPage>
  );
}
