import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GrantApplicationState, grantApplicationStateValues } from '../../../api/contract';
import { listGrantApplicationsPages, listGrantCallsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import { latinDigits } from '../../../i18n/digits';
import { SelectField, TextField } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { More } from '../../../ui/More';
import { Empty } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { QueryState } from '../../../ui/QueryState';
import { useDebounced } from '../../../ui/useDebounced';
import { useCallWords } from '../calls/useCallWords';
import { ApplicationBoard } from './ApplicationBoard';
import { ApplicationRows } from './ApplicationRows';

/** How long the hand rests before a code is looked for, in milliseconds. */
const PAUSE = 250;

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
  const found = list.data?.pages.flatMap((page) => page.items) ?? [];
  const many = me.centres.length > 1;
  const any = { value: '', label: t('networks.any') };
  return (
    <Page
      title={t('applications.title')}
      below={<p className="dim">{t('applications.what')}</p>}
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
    >
      <search className="filters" aria-label={t('lists.filters')}>
        <CodeField value={code ?? ''} onChange={(typed) => onChange({ ...search, code: typed || undefined })} />
        <SelectField
          label={t('initiativeCalls.state')}
          value={state ?? ''}
          onChange={(chosen) => onChange({ ...search, state: (chosen || undefined) as ApplicationsSearch['state'] })}
          options={[
            any,
            ...grantApplicationStateValues.map((one) => ({ value: one, label: t(`applicationState.${one}`) })),
          ]}
        />
        <SelectField
          label={t('applications.call')}
          value={call ?? ''}
          onChange={(chosen) => onChange({ ...search, call: chosen || undefined })}
          options={[any, ...(calls.data?.map((one) => ({ value: one.id, label: title(one) })) ?? [])]}
        />
        {many && (
          <SelectField
            label={t('initiativeCalls.centre')}
            value={centre ?? ''}
            onChange={(chosen) => onChange({ ...search, centre: chosen || undefined, call: undefined })}
            options={[any, ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) }))]}
          />
        )}
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
      </search>
      <QueryState of={list} />
      {list.data && found.length === 0 && (
        <Empty icon="sprout">
          <p>{t(centre || call || state || code ? 'applications.noneSuch' : 'applications.none')}</p>
        </Empty>
      )}
      {found.length > 0 &&
        (board ? (
          <ApplicationBoard of={found} withCentre={many} whole={!list.hasNextPage} />
        ) : (
          <ApplicationRows of={found} withCentre={many} />
        ))}
      <More list={list}>{list.data && !list.hasNextPage && t('applications.count', { count: found.length })}</More>
    </Page>
  );
}

/** By what the network has in its hand. The address follows once the hand rests. */
function CodeField({ value, onChange }: { value: string; onChange: (typed: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const rested = useDebounced(latinDigits(typed).trim().toUpperCase(), PAUSE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what rests is told, not who is told
  useEffect(() => {
    if (rested !== value) onChange(rested);
  }, [rested]);
  return (
    <TextField
      label={t('applications.code')}
      type="search"
      dir="ltr"
      maxLength={40}
      placeholder="SI-4F7K2MNP-B"
      value={typed}
      onChange={setTyped}
    />
  );
}
