import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type GrantState, grantStateValues } from '../../../api/contract';
import { listGrantsPages } from '../../../api/gen/queries.gen';
import { useMe } from '../../../auth/me';
import { useMoney } from '../../../i18n/amounts';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { Code } from '../../../ui/Named';
import { Status } from '../../../ui/Note';
import { CentreFilter, ChoiceFilter } from '../filters';
import { ListPage } from '../ListPage';
import { grantTones } from './useGrantWords';

export type GrantsSearch = { centre?: string; state?: GrantState };
type Props = GrantsSearch & { onChange: (next: GrantsSearch) => void };

/** Every initiative that is supported, newest first: where it stands, how much, and what is due next. */
export function GrantsPage({ centre, state, onChange }: Props) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const money = useMoney();
  const me = useMe();
  const list = useInfiniteQuery(listGrantsPages({ query: { centreId: centre, state, limit: 50 } }));
  const many = me.centres.length > 1;
  return (
    <ListPage
      title={t('initiativeGrants.title')}
      what={t('initiativeGrants.what')}
      filters={
        <>
          <ChoiceFilter
            label={t('initiativeCalls.state')}
            value={state}
            onChange={(chosen) => onChange({ centre, state: chosen })}
            options={grantStateValues.map((one) => ({ value: one, label: t(`grantState.${one}`) }))}
          />
          <CentreFilter value={centre} onChange={(chosen) => onChange({ state, centre: chosen })} />
        </>
      }
      list={list}
      icon="sprout"
      none={t(state || centre ? 'initiativeGrants.noneFound' : 'initiativeGrants.none')}
      count={(count) => t('initiativeGrants.count', { count })}
    >
      {(grants) => (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{t('initiativeGrants.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('initiativeGrants.initiative')}</th>
                <th scope="col">{t('initiativeCalls.state')}</th>
                <th scope="col" className="num">
                  {t('initiativeGrants.amount')}
                </th>
                <th scope="col">{t('initiativeGrants.nextDue')}</th>
                {many && <th scope="col">{t('initiativeCalls.centre')}</th>}
              </tr>
            </thead>
            <tbody>
              {grants.map((grant) => (
                <tr key={grant.id}>
                  <th scope="row">
                    <Link to="/initiatives/grants/$id" params={{ id: grant.id }}>
                      <bdi>{grant.title}</bdi>
                    </Link>
                    <Dots
                      className="small"
                      of={[
                        <bdi key="network">{inMyLanguage(grant.networkName)}</bdi>,
                        <Code key="code">{grant.code}</Code>,
                      ]}
                    />
                  </th>
                  <td>
                    {grant.proposed ? (
                      <Status tone="saffron" icon="clock">
                        {t('initiativeGrants.waits')}
                      </Status>
                    ) : (
                      <Status {...grantTones[grant.state]}>{t(`grantState.${grant.state}`)}</Status>
                    )}
                  </td>
                  <td className="num">{money(grant.amount)}</td>
                  <td className="date">
                    {grant.nextDueOn &&
                      (grant.overdue ? (
                        <Status tone="clay" icon="alert">
                          {t('initiativeGrants.overdueSince', { day: day(grant.nextDueOn) })}
                        </Status>
                      ) : (
                        day(grant.nextDueOn)
                      ))}
                  </td>
                  {many && <td>{me.centreName(grant.centreId)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ListPage>
  );
}
