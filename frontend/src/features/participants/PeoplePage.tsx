import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantSummary } from '../../api/contract';
import { listParticipantsPages } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { useSavedViews } from '../../auth/useSavedViews';
import { useFormats } from '../../i18n/useFormats';
import { BulkBar } from '../../ui/BulkBar';
import { type DataColumn, DataTable } from '../../ui/DataTable';
import { Icon } from '../../ui/Icon';
import { More } from '../../ui/More';
import { Code, fullName, Named } from '../../ui/Named';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { SavedViews } from '../../ui/SavedViews';
import { useSelection } from '../../ui/useSelection';
import { ExportDialog } from './ExportDialog';
import { PeopleFilters, useFilterWords } from './PeopleFilters';
import {
  columnsOf,
  isNarrowed,
  listed,
  noFilter,
  type PeopleSearch,
  type PeopleSort,
  plainQuery,
  queryOf,
  readPeopleSearch,
  searchOf,
} from './peopleList';
import { ShareDialog } from './ShareDialog';
import { usePersonWords } from './usePersonWords';

type Props = {
  search: PeopleSearch;
  onChange: (next: Partial<PeopleSearch>) => void;
  /** Everything at once: what the new address does not say is gone. */
  onReplace: (next: PeopleSearch) => void;
};

/** Everybody in the register of my centres, page by page; the list keeps its place when one comes back. */
export function PeoplePage({ search, onChange, onReplace }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { number } = useFormats();
  // The lines stay until the new ones are there: a list that vanishes takes the place and the choice along.
  const list = useInfiniteQuery({
    ...listParticipantsPages({ query: { ...listed(search), limit: 50 } }),
    placeholderData: keepPreviousData,
  });
  const people = list.data?.pages.flatMap((page) => page.items) ?? [];
  const selection = useSelection(people.map(({ id }) => id));
  const chosen = people.filter(({ id }) => selection.has(id));
  const [doing, setDoing] = useState<'export' | 'share'>();
  const columns = usePeopleColumns(search);
  const filterWords = useFilterWords();
  const views = useSavedViews({
    list: 'PARTICIPANTS',
    chosenId: search.view,
    query: queryOf(search),
    plainQuery,
    onChoose: (view) => onReplace(view ? { ...searchOf(view.query), view: view.id } : readPeopleSearch({})),
  });
  const exports = me.may('PARTICIPANT_EXPORT');
  const shares = me.centres.filter(({ id }) => me.mayIn(id, 'PARTICIPANT_UPDATE')).length > 1;
  // Cards are handed out by whoever registers.
  const hands = me.may('PARTICIPANT_REGISTER');
  const narrowed = filterWords(search).map(({ label }) => label);

  return (
    <Page
      title={t('people.title')}
      below={narrowed.length > 0 && <p className="paper">{narrowed.join(' · ')}</p>}
      actions={
        hands && (
          <Link className="btn" to="/people/new">
            {t('people.register')}
          </Link>
        )
      }
    >
      {me.may('SAVED_VIEW_USE') && <SavedViews plain={t('people.everybody')} {...views} />}
      <PeopleFilters search={search} onChange={onChange} />
      <div className="list-acts">
        {exports && (
          <button type="button" className="btn quiet" onClick={() => setDoing('export')}>
            <Icon name="file" />
            {t('export.list')}
          </button>
        )}
        {me.may('PARTICIPANT_EXPORT_READ') && (
          <Link className="btn quiet" to="/people/exports">
            {t('export.all')}
          </Link>
        )}
        <button type="button" className="btn quiet desktop" onClick={() => window.print()}>
          <Icon name="print" />
          {t('people.print')}
        </button>
      </div>
      <QueryState of={list} />
      {list.data && people.length === 0 && (
        <Empty icon="people">
          {isNarrowed(search) ? (
            <>
              <p>{t('people.noMatch')}</p>
              <div className="acts">
                <button type="button" className="btn" onClick={() => onChange(noFilter)}>
                  {t('lists.clearFilters')}
                </button>
              </div>
            </>
          ) : (
            <>
              <p>{t('people.nobody')}</p>
              {me.may('PARTICIPANT_IMPORT') && (
                <div className="acts">
                  <Link className="btn" to="/people/import">
                    {t('today.import')}
                  </Link>
                </div>
              )}
            </>
          )}
        </Empty>
      )}
      {people.length > 0 && (
        <DataTable
          caption={t('people.title')}
          rows={people}
          busy={list.isPlaceholderData}
          columns={columns}
          nameOf={({ name }) => fullName(name)}
          sort={search.sort}
          onSort={(sort) => onChange({ sort: sort as PeopleSort })}
          selection={exports || shares || hands ? selection : undefined}
        />
      )}
      <More list={list}>
        {people.length > 0 &&
          (list.hasNextPage
            ? t('people.shown', { count: people.length, number: number(people.length) })
            : t('people.all', { count: people.length, number: number(people.length) }))}
      </More>
      <BulkBar count={chosen.length} onClear={selection.clear}>
        {exports && (
          <button type="button" className="btn" onClick={() => setDoing('export')}>
            <Icon name="file" />
            {t('export.selected')}
          </button>
        )}
        {hands && (
          <Link className="btn" to="/people/cards" search={{ of: chosen.map(({ id }) => id).join(',') }}>
            <Icon name="print" />
            {t('card.selected')}
          </Link>
        )}
        {shares && (
          <button type="button" className="btn" onClick={() => setDoing('share')}>
            <Icon name="share" />
            {t('share.selected')}
          </button>
        )}
      </BulkBar>
      {doing === 'export' && <ExportDialog search={search} people={chosen} onClose={() => setDoing(undefined)} />}
      {doing === 'share' && (
        <ShareDialog
          people={chosen}
          onClose={() => setDoing(undefined)}
          onDone={() => {
            selection.clear();
            setDoing(undefined);
          }}
        />
      )}
    </Page>
  );
}

function usePeopleColumns(search: PeopleSearch): readonly DataColumn<ParticipantSummary>[] {
  const { t } = useTranslation();
  const me = useMe();
  const words = usePersonWords();
  const shown = columnsOf(search.columns);
  const up = (by: string) => ({ by, direction: 'ascending' }) as const;
  const down = (by: string) => ({ by: `-${by}`, direction: 'descending' }) as const;
  const all: readonly DataColumn<ParticipantSummary>[] = [
    { id: 'reference', head: t('person.reference'), cell: ({ reference }) => <Code>{reference}</Code> },
    {
      id: 'birth',
      head: t('person.birth'),
      className: 'date',
      cell: words.born,
      sort: [up('birthYear'), down('birthYear')],
    },
    { id: 'sex', head: t('person.sex'), cell: words.sex },
    { id: 'centre', head: t('person.centre'), cell: words.centre },
    {
      id: 'registeredOn',
      head: t('person.registeredOn'),
      className: 'date',
      cell: words.registered,
      sort: [down('registeredOn'), up('registeredOn')],
    },
  ];
  return [
    {
      id: 'name',
      head: t('person.name'),
      cell: ({ id, name }) => (
        <Link to="/people/$id" params={{ id }}>
          <Named name={name} />
        </Link>
      ),
      sort: [up('name'), down('name')],
    },
    ...all.filter(({ id }) => shown.some((column) => column === id) && (id !== 'centre' || me.centres.length > 1)),
  ];
}
