import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CourseSession as Session } from '../../api/contract';
import { createSession, updateSession } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { typedClock } from '../../i18n/clock';
import { readDay } from '../../i18n/dates';
import { nameOf } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { DayField, typedDayOf } from '../../ui/DayField';
import { SelectField, TextField, Wrong } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { TimeField } from '../../ui/TimeField';
import { groupsOf } from './clashGroups';
import type { Taken } from './Free';
import { ofCourses, roomsQuery, sessionQuery, type WantedTime } from './queries';
import { RefusedPlan } from './RefusedPlan';
import { SessionPreview } from './SessionPreview';
import { namedOptions } from '../../ui/namedOptions';

export type Place = { day: string; startTime: string; endTime: string; roomId: string };
type Values = Place & { topic: string };

type Props = {
  courseId: string;
  centreId: string;
  /** Where it is to go: where it was let go, or where it stands. */
  at: Place;
  /** How many have to fit into its room; nothing where everybody may come. */
  people?: number | null;
  /** The session that moves; none for a new one. */
  session?: Session;
  /** The cancelled session a new one takes the place of. */
  makesUpFor?: string;
  onClose: (saved: Session | undefined) => void;
};

/** Where a session is to stand. With what it would clash is said before anything is saved. */
export function SessionForm({ courseId, centreId, at, people, session, makesUpFor, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const rooms = useQuery(roomsQuery(centreId));
  const { weekday } = useFormats();
  const roomName = (id: string) => (id ? nameOf(rooms.data?.find((room) => room.id === id)) : t('courseForm.noRoom'));
  const submit = session ? t('session.saveMove') : t('session.saveAdd');
  const wantedOf = ({ day, startTime, endTime, roomId }: Values): WantedTime => ({
    startsOn: typedDayOf(day) ?? '',
    startTime: typedClock(startTime) ?? '',
    endTime: typedClock(endTime) ?? '',
    roomId: roomId || undefined,
    people: people ?? undefined,
    courseId,
    sessionId: session?.id,
  });
  const inWords = (field: keyof Values, values: Values) => {
    const day = typedDayOf(values.day);
    const words: Record<keyof Values, { label: string; value: string }> = {
      day: { label: t('session.day'), value: day ? weekday(readDay(day)) : values.day },
      startTime: { label: t('courseForm.begins'), value: values.startTime },
      endTime: { label: t('courseForm.ends'), value: values.endTime },
      roomId: { label: t('session.room'), value: roomName(values.roomId) },
      topic: { label: t('session.topic'), value: values.topic },
    };
    return words[field];
  };
  return (
    <RecordForm
      begin={session ? versionOf(session) : { values: { ...at, topic: '' } }}
      typed={at}
      readAgain={session && (async () => versionOf(await queries.fetchQuery(sessionQuery(session.id))))}
      inWords={inWords}
      save={(values, from, key) => {
        const sent = { ...slotOf(values), topic: values.topic.trim() || null };
        return session
          ? updateSession({
              path: { sessionId: session.id },
              headers: seen(from),
              body: sent,
            })
          : createSession({
              path: { courseId },
              headers: once(key),
              body: { ...sent, makesUpFor: makesUpFor ?? null },
            });
      }}
      reasonOf={(error, { values, take }) => {
        const groups = groupsOf(error);
        return (
          groups.length > 0 && (
            <RefusedPlan groups={groups} centreId={centreId} wanted={wantedOf(values)} take={take} submit={submit} />
          )
        );
      }}
      faultsOf={(values) => {
        const [begins, ends] = [typedClock(values.startTime), typedClock(values.endTime)];
        return {
          ...(!typedDayOf(values.day) && { day: t('kit.dayOdd') }),
          ...(!(begins && ends) && { startTime: t('kit.timeOdd') }),
          ...(begins && ends && ends <= begins && { startTime: t('kit.endsBefore') }),
        };
      }}
      fieldOf={(pointer) => (pointer === '/startsAt' || pointer === '/endsAt' ? 'startTime' : pointer.slice(1))}
      submit={submit}
      onDone={async (saved) => {
        await queries.invalidateQueries(ofCourses);
        onClose(saved);
      }}
      onCancel={() => onClose(undefined)}
    >
      {({ values, change, errorOf, error }) => (
        <>
          <DayField
            id="day"
            legend={t('session.day')}
            value={values.day}
            onChange={(day) => change({ day })}
            error={errorOf('day')}
          />
          <div className="field">
            <div className="inline tight">
              <TimeField
                id="startTime"
                label={t('courseForm.begins')}
                value={values.startTime}
                onChange={(startTime) => change({ startTime })}
              />
              <TimeField
                id="endTime"
                label={t('courseForm.ends')}
                value={values.endTime}
                onChange={(endTime) => change({ endTime })}
              />
            </div>
            {errorOf('startTime') && <Wrong>{errorOf('startTime')}</Wrong>}
          </div>
          <SelectField
            id="roomId"
            label={t('session.room')}
            value={values.roomId}
            onChange={(roomId) => change({ roomId })}
            options={[
              { value: '', label: t('courseForm.noRoom') },
              ...namedOptions(rooms.data?.filter((room) => room.inUse)),
            ]}
            error={errorOf('roomId')}
          />
          <TextField
            id="topic"
            label={t('session.topic')}
            optional
            hint={t('session.topicHint')}
            value={values.topic}
            onChange={(topic) => change({ topic })}
            error={errorOf('topic')}
          />
          {groupsOf(error).length === 0 && (
            <SessionPreview
              courseId={courseId}
              centreId={centreId}
              slot={isWhole(values) ? { ...slotOf(values), sessionId: session?.id ?? null } : undefined}
              wanted={wantedOf(values)}
              take={(taken: Taken) => change(taken)}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}

export function placeOf({ startsAt, endsAt, roomId }: Session): Place {
  return { day: startsAt.slice(0, 10), startTime: startsAt.slice(11), endTime: endsAt.slice(11), roomId: roomId ?? '' };
}

/** The version stands where a form keeps what it was made of. */
function versionOf(session: Session) {
  return { values: { ...placeOf(session), topic: session.topic ?? '' }, version: session.version };
}

function isWhole({ day, startTime, endTime }: Place): boolean {
  const [begins, ends] = [typedClock(startTime), typedClock(endTime)];
  return Boolean(typedDayOf(day) && begins && ends && begins < ends);
}

function slotOf({ day, startTime, endTime, roomId }: Place) {
  const at = (time: string) => `${typedDayOf(day)}T${typedClock(time)}`;
  return { startsAt: at(startTime), endsAt: at(endTime), roomId: roomId || null };
}
