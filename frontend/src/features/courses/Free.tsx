import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SessionAvailability } from '../../api/contract';
import { readDay } from '../../i18n/dates';
import { nameOf } from '../../i18n/inMyLanguage';
import { isolated, useFormats } from '../../i18n/useFormats';
import { availabilityQuery, type WantedTime } from './queries';
import { useCourseWords } from './useCourseWords';

/** What fills the form in: another room, or another time. */
export type Taken = { roomId: string } | { day?: string; startTime: string; endTime: string };

/** What is free, and what to do with what is taken of it; `what` says it in words. */
export type Free = { found?: SessionAvailability; onTake: (taken: Taken, what: string) => void };

/** Asked for anew each time: others plan as well. */
export function useFree(centreId: string, wanted: WantedTime, onTake: Free['onTake']): Free {
  return { found: useQuery(availabilityQuery(centreId, wanted)).data, onTake };
}

export function FreeRooms({ free: { found, onTake } }: { free: Free }) {
  const { t } = useTranslation();
  if (!found) return null;
  if (found.rooms.length === 0) return <p>{t('free.noRoom')}</p>;
  return (
    <fieldset className="on-offer">
      <legend>{t('free.rooms')}</legend>
      <div className="acts">
        {found.rooms.map((room) => (
          <button
            key={room.id}
            type="button"
            className="btn"
            onClick={() => onTake({ roomId: room.id }, isolated(nameOf(room)))}
          >
            {t('free.room', { room: nameOf(room), people: room.capacity })}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

export function FreeTimes({ free: { found, onTake } }: { free: Free }) {
  const { t } = useTranslation();
  const { weekday } = useFormats();
  const { hours } = useCourseWords();
  if (!found) return null;
  if (found.times.length === 0) return <p>{t('free.noTime')}</p>;
  return (
    <fieldset className="on-offer">
      <legend>{t('free.times')}</legend>
      <div className="acts">
        {found.times.map(({ day, startTime, endTime }) => {
          const what = day ? `${weekday(readDay(day))} ${hours(startTime, endTime)}` : hours(startTime, endTime);
          return (
            <button
              key={`${day} ${startTime}`}
              type="button"
              className="btn"
              onClick={() => onTake({ ...(day && { day }), startTime, endTime }, isolated(what))}
            >
              {what}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
