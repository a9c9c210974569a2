import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Enrolment } from '../../api/contract';
import { More } from '../../ui/More';
import { Empty } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import type { Deeds } from './CoursePeople';
import { PersonOfCourse } from './PersonOfCourse';
import type { Came } from './useLastSessions';

/** A long list is folded to so many. */
const SHOWN = 8;

type Props = {
  who: 'IN' | 'OFFERED' | 'WAITING' | 'LEFT' | 'OVERRIDDEN';
  title: string;
  count?: number;
  list: {
    data?: { pages: { items: Enrolment[] }[] };
    error: unknown;
    refetch: () => unknown;
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
  /** Which of them stand here; all, if it is left out. */
  of?: (enrolment: Enrolment) => boolean;
  cameOf?: (participantId: string) => Came | undefined;
  deeds?: Deeds;
};

/** Some of the people of a course, each line with what holds and what can be done. */
export function PeopleList({ who, title, count, list, of = () => true, cameOf, deeds }: Props) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const all = list.data?.pages.flatMap((page) => page.items).filter(of);
  const folds = !whole && (all?.length ?? 0) > SHOWN;
  return (
    <section>
      <div className="bar">
        <h3>
          {title} {count !== undefined && <span className="n">{count}</span>}
        </h3>
      </div>
      {!all ? (
        <QueryState of={list} />
      ) : all.length === 0 ? (
        who !== 'OFFERED' && <Empty icon="people">{t(`enrol.none.${who}`)}</Empty>
      ) : (
        <ol className="people-of" aria-label={title}>
          {(folds ? all.slice(0, SHOWN) : all).map((enrolment) => (
            <PersonOfCourse
              key={enrolment.id}
              enrolment={enrolment}
              who={who}
              came={cameOf?.(enrolment.person.id)}
              deeds={deeds}
            />
          ))}
        </ol>
      )}
      {folds && (
        <button type="button" className="btn quiet flush" onClick={() => setWhole(true)}>
          {t('enrol.showAll', { count: list.hasNextPage ? (count ?? all?.length) : all?.length })}
        </button>
      )}
      {!folds && list.hasNextPage && <More list={list} />}
    </section>
  );
}
