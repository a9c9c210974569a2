import { useTranslation } from 'react-i18next';
import type { ChildcareWish, CoursePlaces, Enrolment } from '../../api/contract';
import { createEnrolment } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { useMe } from '../../auth/me';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { RecordForm } from '../../ui/RecordForm';
import { Tick } from '../../ui/Tick';
import { ChildcareFields } from './ChildcareFields';
import type { CourseOfPeople } from './CoursePeople';
import { type FoundPerson, PersonField } from './PersonField';

type Props = { course: CourseOfPeople; places: CoursePlaces; onClose: (after: Enrolment | undefined) => void };

type Values = {
  person: FoundPerson | undefined;
  stream: 'A' | 'B' | undefined;
  wish: ChildcareWish;
  count: string;
  here: boolean;
};

/** Somebody wants to take part: who, with how many children, and whether they are here to take the place at once. */
export function ApplyDialog({ course, places, onClose }: Props) {
  const { t } = useTranslation();
  const { centreName } = useMe();
  const streams = places.selection === 'STREAMS';
  const begin: Values = { person: undefined, stream: undefined, wish: 'NONE', count: '1', here: true };
  return (
    <Dialog title={t('enrol.add')} onClose={() => onClose(undefined)}>
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
              takesPlaceAtOnce: here,
            },
          })
        }
        faultsOf={({ person, stream }) => ({
          ...(!person && { participantId: t('enrol.whoMissing') }),
          ...(streams && !stream && { stream: t('enrol.streamMissing') }),
        })}
        submit={t('enrol.add')}
        onDone={onClose}
        onCancel={() => onClose(undefined)}
      >
        {({ values, change, errorOf }) => (
          <>
            <PersonField
              id="participantId"
              label={t('enrol.who')}
              hint={t('enrol.whoHint', { centre: centreName(course.centreId) })}
              value={values.person}
              onChange={(person) => change({ person })}
              error={errorOf('participantId')}
            />
            {streams && (
              <Choice
                id="stream"
                label={t('enrol.whichStream')}
                value={values.stream}
                onChange={(stream) => change({ stream })}
                options={[
                  { value: 'A', label: t('enrol.stream', { letter: 'A' }) },
                  { value: 'B', label: t('enrol.stream', { letter: 'B' }) },
                ]}
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
            {places.selection !== 'SCORED' && (
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
