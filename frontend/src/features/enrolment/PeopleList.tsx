import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../api/useCodes';
import type { Enrolment } from '../../api/contract';
import { useMe } from '../../auth/me';
import { isolated, useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { More } from '../../ui/More';
import { Code, Named } from '../../ui/Named';
import { Empty, Status } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import type { Deeds } from './CoursePeople';
import { OfferAnswer } from './OfferAnswer';
import { END_REASONS, tones, useEnrolmentWords } from './useEnrolmentWords';

type Props = {
  who: 'IN' | 'WAITING' | 'LEFT' | 'OVERRIDDEN';
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
  deeds?: Deeds;
};

/** Some of the people of a course, each line with what holds and what can be done. */
export function PeopleList({ who, title, count, list, deeds }: Props) {
  const { t } = useTranslation();
  const all = list.data?.pages.flatMap((page) => page.items);
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
        <Empty icon="people">{t(`enrol.none.${who}`)}</Empty>
      ) : (
        <ol className="people-of" aria-label={title}>
          {all.map((enrolment) => (
            <Person key={enrolment.id} enrolment={enrolment} who={who} deeds={deeds} />
          ))}
        </ol>
      )}
      {list.hasNextPage && <More list={list} />}
    </section>
  );
}

function Person({ enrolment, who, deeds }: { enrolment: Enrolment; who: Props['who']; deeds?: Deeds }) {
  const { t } = useTranslation();
  const { may, mayIn } = useMe();
  const { moment } = useFormats();
  const words = useEnrolmentWords();
  const reasons = useCodes(END_REASONS);
  const { person, state, stream, place, waitsFor } = enrolment;
  const name = isolated(words.name(enrolment));
  const waits = state === 'WAITLISTED';
  const over = state === 'COMPLETED' || state === 'DROPPED' || state === 'WITHDRAWN';
  const letter = enrolment.endReason === 'NOT_SELECTED' || (waits && enrolment.score != null);
  return (
    <li>
      <div className="who-of">
        {place != null && <span className="dim">{place}</span>}
        {stream && <span className={stream === 'A' ? 'stream-letter tigris' : 'stream-letter lapis'}>{stream}</span>}
        <div>
          {may('PARTICIPANT_READ') ? (
            <Link to="/people/$id" params={{ id: person.id }}>
              <Named name={person.name} />
            </Link>
          ) : (
            <Named name={person.name} />
          )}
          <p className="small">
            <Dots
              of={[
                <Code key="ref">{person.reference}</Code>,
                who !== 'IN' && who !== 'LEFT' && words.since(enrolment),
                words.childcare(enrolment),
                enrolment.score != null && t('enrol.score', { score: enrolment.score }),
                waits && waitsFor && waitsFor !== 'PLACE' && t(`waitsFor.${waitsFor}`),
                enrolment.endReason && reasons.wordOf(enrolment.endReason),
              ]}
            />
          </p>
          {enrolment.override && (
            <p className="small">
              {t('enrol.putAhead', {
                by: isolated(enrolment.override.by.displayName ?? t('enrol.somebody')),
                when: moment(enrolment.override.at),
                why: isolated(enrolment.override.reason),
              })}
            </p>
          )}
        </div>
      </div>
      <div className="holds">
        {state === 'OFFERED' ? (
          <Status tone="lapis" icon="clock">
            {words.offer(enrolment)}
          </Status>
        ) : (
          (who !== 'WAITING' || over) && <Status {...tones[state]}>{t(`enrolmentState.${state}`)}</Status>
        )}
        {deeds && (
          <div className="row-acts">
            {state === 'OFFERED' && <OfferAnswer enrolment={enrolment} onDone={deeds.onDone} />}
            {waits && !enrolment.override && mayIn(deeds.course.centreId, 'COURSE_MANAGE') && (
              <button
                type="button"
                className="btn quiet"
                aria-label={t('enrol.overrideOf', { name })}
                onClick={() => deeds.on(enrolment, 'override')}
              >
                {t('enrol.override')}
              </button>
            )}
            {letter && (
              <Link
                className="btn quiet"
                aria-label={t('enrol.letterOf', { name })}
                to="/courses/$id/letters/$enrolment"
                params={{ id: enrolment.courseId, enrolment: enrolment.id }}
              >
                {t('enrol.letter')}
              </Link>
            )}
            {!over && deeds.course.childcareSeats > 0 && (
              <button
                type="button"
                className="btn quiet"
                aria-label={t('enrol.wishOf', { name })}
                onClick={() => deeds.on(enrolment, 'wish')}
              >
                {t('enrol.wish')}
              </button>
            )}
            {!over && state !== 'OFFERED' && (
              <button
                type="button"
                className="btn quiet"
                aria-label={t('enrol.leaveOf', { name })}
                onClick={() => deeds.on(enrolment, 'leave')}
              >
                {t('enrol.leave')}
              </button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
