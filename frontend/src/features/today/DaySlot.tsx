import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSession as Session } from '../../api/contract';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import type { IconName } from '../../ui/Icon';
import { Status, type Tone } from '../../ui/Note';
import { type Slot, type Standing, standingOf } from './dayLine';

const looks: Record<Standing, { icon: IconName; tone?: Tone | 'tigris' }> = {
  gone: { icon: 'cross' },
  runs: { icon: 'clock', tone: 'tigris' },
  over: { icon: 'check', tone: 'reed' },
  untaken: { icon: 'alert', tone: 'saffron' },
  unfinished: { icon: 'alert', tone: 'saffron' },
  ahead: { icon: 'people' },
};

/** One session of the day: one tap from its sheet for whoever takes it, else from its course. */
export function DaySlot({ slot: { item, line, starts, ends, room }, now }: { slot: Slot<Session>; now: string }) {
  const { t } = useTranslation();
  const { language } = useFormats();
  const me = useMe();
  const standing = standingOf(item, now);
  const takes =
    me.mayIn(item.centreId, 'ATTENDANCE_MARK') && (item.mine || me.mayIn(item.centreId, 'SESSION_OF_ANYBODY'));
  const hidden = item.privateSession && !item.title;
  const expected =
    item.capacity === null || item.capacity === undefined
      ? t('home.openToAll')
      : t('home.expected', { count: item.placesTaken });
  const inside = (
    <>
      <span className="clock">
        <bdi dir="ltr">{item.startsAt.slice(11)}</bdi>
        <span className="until">
          <span className="sr">{'–'}</span>
          <bdi dir="ltr">{item.endsAt.slice(11)}</bdi>
        </span>
      </span>
      <b>
        <bdi>{hidden ? t('rollcall.private') : item.title?.[language]}</bdi>
        {room && (
          <span className="room-in">
            {' '}
            <bdi>{room}</bdi>
          </span>
        )}
      </b>
      {!(hidden && standing === 'ahead') && (
        <Status {...looks[standing]}>{standing === 'ahead' ? expected : t(`home.standing.${standing}`)}</Status>
      )}
    </>
  );
  const own = {
    className: hidden ? 'slot private' : `slot ${standing}`,
    style: { '--a': starts, '--z': ends, '--l': line } as CSSProperties,
  };
  if (takes && standing !== 'gone')
    return (
      <Link {...own} to="/rollcall/$id" params={{ id: item.id }}>
        {inside}
      </Link>
    );
  if (hidden) return <div {...own}>{inside}</div>;
  return (
    <Link {...own} to="/courses/$id" params={{ id: item.courseId }}>
      {inside}
    </Link>
  );
}
