import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type GrantApplicationState, grantApplicationStateValues } from '../../../api/contract';
import { listGrantApplicationsPages, listGrantCallsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import { latinDigits } from '../../../i18n/digits';
import { Icon } from '../../../ui/Icon';
import { useCallWords } from '../calls/useCallWords';
import { CentreFilter, ChoiceFilter, SoughtFilter } from '../filters';
import { ListPage } from '../ListPage';
import { ApplicationBoard } from './ApplicationBoard';
import { ApplicationRows } from './ApplicationRows';

export type ApplicationsSearch = {
  centre?: string;
  call?: string;
  state?: GrantApplicationState;
  code?: string;
  /** Side by side as columns of states; a table without it. */
  view?: 'board';
};
type Props = { search: ApplicationsSearch; onChange: (next: ApplicationsSearch) => void };

/** What networks applied for, newest first: over all calls or for one, as a table or as a board of the same. */
export function ApplicationsPage({ search, onChange }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { title } = useCallWords();
  const { centre, call, state, code, view } = search;
  const board = view === 'board';
  const list = useInfiniteQuery(
    listGrantApplicationsPages({ query: { centreId: centre, callId: call, state, code, limit: board ? 200 : 50 } }),
  );
  const calls = useQuery(items(listGrantCallsQuery({ query: { centreId: centre, limit: 200 } })));
  const many = me.centres.length > 1;
  return (
    <ListPage
      title={t('applications.title')}
      what={t('applications.what')}
      actions={
        me.may('GRANT_MANAGE') && (
          <>
            <Link className="btn quiet" to="/initiatives/applications/form">
              <Icon name="print" />
              {t('networks.paper')}
            </Link>
            <Link className="btn primary" to="/initiatives/applications/new" search={{ call }}>
              <Icon name="plus" />
              {t('applications.write')}
            </Link>
          </>
        )
      }
      filters={
        <>
          <SoughtFilter
            label={t('applications.code')}
            dir="ltr"
            maxLength={40}
            placeholder="SI-4F7K2MNP-B"
            value={code}
            tidied={(typed) => latinDigits(typed).trim().toUpperCase()}
            onChange={(typed) => onChange({ ...search, code: typed })}
          />
          <ChoiceFilter
            label={t('initiativeCalls.state')}
            value={state}
            onChange={(chosen) => onChange({ ...search, state: chosen })}
            options={grantApplicationStateValues.map((one) => ({ value: one, label: t(`applicationState.${one}`) }))}
          />
          <ChoiceFilter
            label={t('applications.call')}
            value={call}
            onChange={(chosen) => onChange({ ...search, call: chosen })}
            options={calls.data?.map((one) => ({ value: one.id, label: title(one) })) ?? []}
          />
          <CentreFilter
            value={centre}
            onChange={(chosen) => onChange({ ...search, centre: chosen, call: undefined })}
          />
          <fieldset className="views-of">
            <legend className="sr">{t('applications.view')}</legend>
            {([undefined, 'board'] as const).map((one) => (
              <button
                key={one ?? 'table'}
                type="button"
                className="linkish"
                aria-pressed={view === one}
                onClick={() => onChange({ ...search, view: one })}
              >
                <Icon name={one ? 'bars' : 'list'} />
                {t(one ? 'applications.asBoard' : 'applications.asTable')}
              </button>
            ))}
          </fieldset>
        </>
      }
      list={list}
      icon="sprout"
      none={t(centre || call || state || code ? 'applications.noneSuch' : 'applications.none')}
      count={(count) => t('applications.count', { count })}
    >
      {(found) =>
        board ? (
          <ApplicationBoard of={found} withCentre={many} whole={!list.hasNextPage} />
        ) : (
          <ApplicationRows of={found} withCentre={many} />
        )
      }
    </ListPage>
  );
}
