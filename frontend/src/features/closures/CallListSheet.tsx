import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readClosureQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { Dots } from '../../ui/Dots';
import { QueryState } from '../../ui/QueryState';
import { CallList } from './CallList';
import { callListQuery } from './queries';
import { Sheet } from './Sheet';
import { useClosureWords } from './useClosureWords';

type Props = { id: string; closureId: string; otherwise: ReactNode };

/** The call list on paper: for whoever telephones while there is no electricity. */
export function CallListSheet({ id, closureId, otherwise }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useClosureWords();
  const found = useQuery(readClosureQuery({ path: { centreId: id, closureId } }));
  const list = useQuery(callListQuery(id, closureId));
  const error = found.error ?? list.error;
  if (isRefusal(error, 404) || isRefusal(error, 400)) return otherwise;
  if (!found.data || !list.data) return <QueryState of={[found, list]} />;
  const [centre, span] = [me.centreName(id), words.span(found.data)];
  return (
    <Sheet id={id} closureId={closureId} title={t('callList.title')}>
      <div className={list.data.length > 0 ? 'first-head' : undefined}>
        <h1>{t('callList.title')}</h1>
        <p>
          <b>{centre}</b>
        </p>
        <p>{span}</p>
      </div>
      <CallList
        entries={list.data}
        head={<Dots of={[t('callList.title'), centre, span]} />}
        foot={t('callList.destroy')}
      />
    </Sheet>
  );
}
