import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { typedClock } from '../../i18n/clock';
import { DayField, typedDayOf } from '../../ui/DayField';
import { SelectField, TextField, Wrong } from '../../ui/Field';
import { Note } from '../../ui/Note';
import { RecordForm } from '../../ui/RecordForm';
import { TimeField } from '../../ui/TimeField';
import { useDebounced } from '../../ui/useDebounced';
import { addSession, changeSession, coursesKey, previewQuery, roomsQuery, type Session } from './queries';
import { useCourseWords } from './useCourseWords';

export type Place = { day: string; from: string; to: string; roomId: string };
type Values = Place & { topic: string };

type Props = {
  courseId: string;
  centreId: string;
  /** Where the form begins: where it stands, or where it was let go. */
  at: Place;
  /** The session that moves; none for a new one. */
  session?: Session;
  /** The cancelled session a new one takes the place of. */
  makesUpFor?: string;
  onClose: (saved: Session | undefined) => void;
};

/** Where a session is to stand. With what it would clash is said before anything is saved. */
export function SessionForm({ courseId, centreId, at, session, makesUpFor, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const rooms = useQuery(roomsQuery(centreId));
  const stands: Values = session
    ? { ...placeOf(session), topic: session.topic ?? '' }
    : { day: '', from: '', to: '', roomId: '', topic: '' };
  return (
    <RecordForm
      begin={{ values: { ...stands, ...at } }}
      save={(values, _from, key) => {
        const sent = { ...slotOf(values), topic: values.topic.trim() || null };
        return session
          ? changeSession(session, sent)
          : addSession(courseId, { ...sent, makesUpFor: makesUpFor ?? null }, key);
      }}
      faultsOf={(values) => {
        const [begins, ends] = [typedClock(values.from), typedClock(values.to)];
        return {
          ...(!typedDayOf(values.day) && { day: t('kit.dayOdd') }),
          ...(!(begins && ends) && { from: t('kit.timeOdd') }),
          ...(begins && ends && ends <= begins && { from: t('kit.endsBefore') }),
        };
      }}
      fieldOf={(pointer) => (pointer === '/from' || pointer === '/to' ? 'from' : pointer.slice(1))}
      submit={session ? t('session.saveMove') : t('session.saveAdd')}
      onDone={async (saved) => {
        await queries.invalidateQueries({ queryKey: coursesKey });
        onClose(saved);
      }}
      onCancel={() => onClose(undefined)}
    >
      {({ values, change, errorOf }) => (
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
                id="from"
                label={t('courseForm.begins')}
                value={values.from}
                onChange={(from) => change({ from })}
              />
              <TimeField id="to" label={t('courseForm.ends')} value={values.to} onChange={(to) => change({ to })} />
            </div>
            {errorOf('from') && <Wrong>{errorOf('from')}</Wrong>}
          </div>
          <SelectField
            id="roomId"
            label={t('session.room')}
            value={values.roomId}
            onChange={(roomId) => change({ roomId })}
            options={[
              { value: '', label: t('courseForm.noRoom') },
              ...(rooms.data ?? []).filter((room) => room.inUse).map((room) => ({ value: room.id, label: room.name })),
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
          <InTheWay courseId={courseId} sessionId={session?.id} values={values} />
        </>
      )}
    </RecordForm>
  );
}

/** What stands in the way of it just now. */
function InTheWay({ courseId, sessionId, values }: { courseId: string; sessionId?: string; values: Values }) {
  const { t } = useTranslation();
  const words = useCourseWords();
  const { from, to, roomId } = slotOf(values);
  const whole = useDebounced(
    typedDayOf(values.day) && typedClock(values.from) && typedClock(values.to) && from < to
      ? JSON.stringify({ from, to, roomId, sessionId: sessionId ?? null })
      : '',
    300,
  );
  const preview = useQuery({
    ...previewQuery(courseId, whole ? JSON.parse(whole) : { from, to }),
    enabled: whole !== '',
  });
  if (whole === '' || preview.error) return null;
  if (!preview.data) {
    return (
      <p className="small" role="status">
        {t('inTheWay.looking')}
      </p>
    );
  }
  if (preview.data.length === 0) {
    return (
      <Note tone="reed" role="status">
        {t('inTheWay.free')}
      </Note>
    );
  }
  const only = preview.data.every(({ kind }) => kind === 'DAY_OFF');
  return (
    <Note tone={only ? 'saffron' : 'clay'} role="status">
      {!only && <b>{t('inTheWay.clashes')}</b>}
      <ul>
        {preview.data.map((clash) => (
          <li key={JSON.stringify(clash)}>{words.clash(clash)}</li>
        ))}
      </ul>
    </Note>
  );
}

export function placeOf({ from, to, roomId }: Session): Place {
  return { day: from.slice(0, 10), from: from.slice(11), to: to.slice(11), roomId: roomId ?? '' };
}

function slotOf({ day, from, to, roomId }: Place) {
  const at = (time: string) => `${typedDayOf(day)}T${typedClock(time)}`;
  return { from: at(from), to: at(to), roomId: roomId || null };
}
