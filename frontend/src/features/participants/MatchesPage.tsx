import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchPair } from '../../api/contract';
import { listMatchPairsPages } from '../../api/gen/queries.gen';
import { endDistinction, recordDistinction } from '../../api/gen/sdk.gen';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Reason } from '../../ui/Reason';
import { Empty, Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { useDeed } from '../../ui/useDeed';
import { BackToDesk } from './BackToDesk';
import { Decided } from './Decided';
import { LookThrough } from './LookThrough';
import { MatchWhy } from './MatchWhy';
import { ofPeople } from './queries';
import { SideBySide } from './SideBySide';

/** Pairs of records one after the other: somebody looks, and says what no rule may say. */
export function MatchesPage() {
  const { t } = useTranslation();
  const { may } = useMe();
  const { number } = useFormats();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const found = useInfiniteQuery(listMatchPairsPages({ query: { limit: 50 } }));
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState<{ id: string; pair: string }>();
  const pairs = found.data?.pages.flatMap((page) => page.items) ?? [];
  const waiting = pairs.filter(({ id }) => id !== said?.pair);
  const pair = waiting[at];

  const refresh = () => queries.invalidateQueries(ofPeople);
  const telling = useDeed({
    mutationFn: (of: MatchPair) =>
      recordDistinction({ path: { participantId: of.one.id }, body: { other: of.other.id } }),
    onSuccess: (distinction, of) => {
      setSaid({ id: distinction.id, pair: of.id });
      return refresh();
    },
  });
  const undoing = useDeed({
    mutationFn: (id: string) => endDistinction({ path: { distinctionId: id } }),
    onSuccess: () => {
      setSaid(undefined);
      return refresh();
    },
  });

  const skip = () => setAt((now) => now + 1);
  const open = (which: 'one' | 'other') =>
    pair && may('PARTICIPANT_READ') && void navigate({ to: '/people/$id', params: { id: pair[which].id } });
  usePairKeys({
    KeyD: () => pair && telling.send(pair),
    KeyK: () => pair && skip(),
    KeyZ: () => said && undoing.send(said.id),
    Digit1: () => open('one'),
    Digit2: () => open('other'),
  });
  // The next part of a long list comes before it is needed.
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  const runsOut = waiting.length - at <= 2;
  useEffect(() => {
    if (runsOut && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [runsOut, hasNextPage, isFetchingNextPage, fetchNextPage]);

  const place = hasNextPage
    ? t('matches.placeMore', { at: number(at + 1) })
    : t('matches.place', { at: number(at + 1), all: number(waiting.length) });

  return (
    <Page title={t('matches.title')} tab={t('matches.nav')} above={<BackToDesk />} below={pair && <p>{place}</p>}>
      <QueryState of={found} />
      <Reason error={telling.error ?? undoing.error} />
      {said && (
        <Note tone="reed" role="status">
          <p>{t('matches.remembered')}</p>
          <button type="button" className="linkish" onClick={() => undoing.send(said.id)}>
            {t('matches.undo')} <kbd className="desktop">{'Z'}</kbd>
          </button>
        </Note>
      )}
      {pair && (
        <>
          <div className="two">
            <section>
              <SideBySide pair={pair} />
            </section>
            <aside>
              <MatchWhy pair={pair} />
            </aside>
          </div>
          <div className="dock">
            <button type="button" className="btn equal" onClick={() => telling.send(pair)}>
              {t('matches.different')} <kbd className="desktop">{'D'}</kbd>
            </button>
            <button type="button" className="btn" onClick={skip}>
              {t('matches.skip')} <kbd className="desktop">{'K'}</kbd>
            </button>
          </div>
        </>
      )}
      {found.data && !pair && !isFetchingNextPage && (
        <Empty icon="people">
          <p>{waiting.length > 0 ? t('matches.through') : t('matches.none')}</p>
          {waiting.length > 0 ? (
            <p className="acts">
              <button type="button" className="btn" onClick={() => setAt(0)}>
                {t('matches.again')}
              </button>
            </p>
          ) : (
            <p className="small">{t('matches.noneDo')}</p>
          )}
        </Empty>
      )}
      <LookThrough />
      <Decided />
    </Page>
  );
}

/** One key for each answer, by its place on the keyboard; nothing is answered while somebody types. */
function usePairKeys(keys: Record<string, () => unknown>) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const busy = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, dialog *');
      const act = keys[event.code];
      if (!act || busy || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}
