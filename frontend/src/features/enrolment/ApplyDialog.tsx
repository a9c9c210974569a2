import { useTranslation } from 'react-i18next';
import type { ChildcareWish, CoursePlaces, Enrolment } from '../../api/contract';
import { createEnrolment } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { useMe } from '../../auth/me';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Note } from '../../ui/Note';
import { RecordForm } from '../../ui/RecordForm';
import { Tick } from '../../ui/Tick';
import { ChildcareFields } from './ChildcareFields';
import type { CourseOfPeople } from './CoursePeople';
import { type FoundPerson, PersonField } from './PersonField';
import { type Standing, standingOf } from './standing';

type Props = {
  course: CourseOfPeople;
  places: CoursePlaces;
  /** Who it is, where that is known already. */
  person?: FoundPerson;
  title?: string;
  onClose: (after: Enrolment | undefined) => void;
};

type Values = {
  person: FoundPerson | undefined;
  stream: 'A' | 'B' | undefined;
  wish: ChildcareWish;
  count: string;
  here: boolean;
};

/** Somebody wants to take part: who, with how many children, and what awaits them: a place, the line, or a committee. */
export function ApplyDialog({ course, places, person: known, title, onClose }: Props) {
  const { t } = useTranslation();
  const { centreName } = useMe();
  const streams = places.selection === 'STREAMS';
  const begin: Values = { person: known, stream: undefined, wish: 'NONE', count: '1', here: true };
  const submitOf = (standing: Standing) => {
    if (standing.as !== 'LINE') return t('enrol.add');
    return standing.position ? t('enrol.intoLine', { position: standing.position }) : t('enrol.intoTheLine');
  };
  const streamOption = (letter: 'A' | 'B') => {
    const of = letter === 'A' ? places.streamA : places.streamB;
    return {
      value: letter,
      label: of
        ? t('enrol.streamFree', { letter: letter, free: of.places - of.taken, places: of.places })
        : t('enrol.stream', { letter: letter }),
    };
  };
  return (
    <Dialog title={title ?? t('enrol.add')} onClose={() => onClose(undefined)}>
      <RecordForm
        begin={{ values: begin }}
        save={({ person, stream, wish, count, here }, _, key) =>
          createEnrolment({
            path: { courseId: course.id },
            headers: once(key),
            body: {
              participantId: person?.id ?? '',
              stream: streams ? stream : undefined,
              childcareWish: wish,
              childcareChildren: wish === 'NONE' ? 0 : Number(count),
              // Whoever is put in line is told when a place is free, and asked again.
              takesPlaceAtOnce: here && standingOf(places, stream).as !== 'LINE',
            },
          })
        }
        faultsOf={({ person, stream }) => ({
          ...(!person && { participantId: t('enrol.whoMissing') }),
          ...(streams && !stream && { stream: t('enrol.streamMissing') }),
          ...(standingOf(places, stream).as === 'NOBODY' && { standing: t('enrol.lineFull') }),
        })}
        submit={({ stream }) => submitOf(standingOf(places, stream))}
        onDone={onClose}
        onCancel={() => onClose(undefined)}
      >
        {({ values, change, errorOf }) => (
          <>
            {!known && (
              <PersonField
                id="participantId"
                label={t('enrol.who')}
                hint={t('enrol.whoHint', { centre: centreName(course.centreId) })}
                value={values.person}
                onChange={(person) => change({ person })}
                error={errorOf('participantId')}
              />
            )}
            {streams && (
              <Choice
                id="stream"
                label={t('enrol.whichStream')}
                value={values.stream}
                onChange={(stream) => change({ stream })}
                hint={t('enrol.streamWhy')}
                stack
                options={[streamOption('A'), streamOption('B')]}
                error={errorOf('stream')}
              />
            )}
            {course.childcareSeats > 0 && (
              <ChildcareFields
                seats={course.childcareSeats}
                wish={values.wish}
                count={values.count}
                onChange={change}
                error={errorOf('childcareChildren')}
              />
            )}
            <Awaits standing={standingOf(places, values.stream)} letter={values.stream} />
            {['FREE', 'EVERYBODY'].includes(standingOf(places, values.stream).as) && (
              <Tick checked={values.here} onChange={(here) => change({ here })}>
                {t('enrol.here')}
              </Tick>
            )}
          </>
        )}
      </RecordForm>
    </Dialog>
  );
}

/** What awaits whoever is added, in words. */
function Awaits({ standing, letter = 'A' }: { standing: Standing; letter?: string }) {
  const { t } = useTranslation();
  switch (standing.as) {
    case 'COMMITTEE':
      return <Note tone="lapis">{t('enrol.committee')}</Note>;
    case 'FREE':
      return <p className="small">{t('enrol.placesFree', { count: standing.free })}</p>;
    case 'LINE':
      return (
        <Note tone="saffron" icon="clock" role="status">
          {standing.position
            ? t('enrol.full', { position: standing.position })
            : t('enrol.fullStream', { letter: letter })}
        </Note>
      );
    case 'NOBODY':
      return (
        <div id="standing">
          <Note tone="clay" role="status">
            {t('enrol.lineFull')}
          </Note>
        </div>
      );
    default:
      return null;
  }
}
