import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Enrolment } from '../../api/contract';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { Icon } from '../../ui/Icon';
import { Code, Named } from '../../ui/Named';
import { Status } from '../../ui/Note';
import { Attendance } from './Attendance';
import type { Deeds } from './CoursePeople';
import { OfferAnswer } from './OfferAnswer';
import type { Came } from './useLastSessions';
import { END_REASONS, tones, useEnrolmentWords } from './useEnrolmentWords';
import { WaitingPhone } from './WaitingPhone';

type Props = {
  enrolment: Enrolment;
  who: 'IN' | 'OFFERED' | 'WAITING' | 'LEFT' | 'OVERRIDDEN';
  came?: Came;
  deeds?: Deeds;
};

/** Somebody in a course, or in line for it: who it is, what holds, and what can be done. */
export function PersonOfCourse({ enrolment, who, came, deeds }: Props) {
  const { t } = useTranslation();
  const { may, mayIn } = useMe();
  const { moment } = useFormats();
  const words = useEnrolmentWords();
  const reasons = useCodes(END_REASONS);
  const { person, state, stream, place, waitsFor } = enrolment;
  const waits = state === 'WAITLISTED';
  // Whoever stands in the list of those who are in, or of those who wait, needs no word that says so.
  const tells = state !== 'ENROLLED' && !(who === 'WAITING' && waits);
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
                by: enrolment.override.by.displayName ?? t('enrol.somebody'),
                when: moment(enrolment.override.at),
                why: enrolment.override.reason,
              })}
            </p>
          )}
        </div>
      </div>
      <div className="holds">
        {came && <Attendance came={came} />}
        {state === 'OFFERED' ? (
          <Status tone="lapis" icon="clock">
            {words.offer(enrolment)}
          </Status>
        ) : (
          tells && <Status {...tones[state]}>{t(`enrolmentState.${state}`)}</Status>
        )}
        {(waits || state === 'OFFERED') && deeds && mayIn(deeds.course.centreId, 'PARTICIPANT_CONTACT_READ') && (
          <WaitingPhone participantId={person.id} name={words.name(enrolment)} />
        )}
        {deeds && state === 'OFFERED' && (
          <div className="row-acts">
            <OfferAnswer enrolment={enrolment} onDone={deeds.onDone} />
          </div>
        )}
        {deeds && <FurtherActs enrolment={enrolment} deeds={deeds} />}
      </div>
    </li>
  );
}

/** What is done now and then, behind one button, so that a long list stays a list of people. */
function FurtherActs({ enrolment, deeds }: { enrolment: Enrolment; deeds: Deeds }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const { state } = enrolment;
  const name = useEnrolmentWords().name(enrolment);
  const waits = state === 'WAITLISTED';
  const over = state === 'COMPLETED' || state === 'DROPPED' || state === 'WITHDRAWN';
  const ahead = waits && !enrolment.override && mayIn(deeds.course.centreId, 'COURSE_MANAGE');
  const letter = enrolment.endReason === 'NOT_SELECTED' || (waits && enrolment.score != null);
  const wish = !over && deeds.course.childcareSeats > 0;
  const leave = !over && state !== 'OFFERED';
  if (!ahead && !letter && !wish && !leave) return null;
  return (
    <details className="further">
      <summary className="btn quiet" aria-label={t('enrol.furtherOf', { name })}>
        <Icon name="more" />
      </summary>
      <div className="row-acts">
        {ahead && (
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
        {wish && (
          <button
            type="button"
            className="btn quiet"
            aria-label={t('enrol.wishOf', { name })}
            onClick={() => deeds.on(enrolment, 'wish')}
          >
            {t('enrol.wish')}
          </button>
        )}
        {leave && (
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
    </details>
  );
}
