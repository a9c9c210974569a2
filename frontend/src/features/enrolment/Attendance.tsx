import { useTranslation } from 'react-i18next';
import type { AttendanceMarkValue } from '../../api/contract';
import { leftToRight } from '../../i18n/useFormats';
import type { Came } from './useLastSessions';

const tones = { PRESENT: 'reed', LATE: 'saffron', EXCUSED: 'lapis', ABSENT: 'clay' } as const;
type Shown = keyof typeof tones;

const shownOf = (mark: AttendanceMarkValue | undefined): Shown | undefined => (mark === 'CLEARED' ? undefined : mark);

/** How often somebody came, and the last sessions one beside the other, the latest at the end. */
export function Attendance({ came: { attended, held, last } }: { came: Came }) {
  const { t } = useTranslation();
  const marks = last.map(shownOf);
  const said = marks.map((mark) => t(mark ? `mark.${mark}` : 'rollcall.notYet')).join(t('courses.comma'));
  return (
    <span className="came">
      <span className="small">{leftToRight(`${attended}/${held}`)}</span>
      <span className="last-six" role="img" aria-label={t('enrol.lastSessions', { marks: said })}>
        {marks.map((mark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the row
          <span key={at} className={mark ? `stream-letter ${tones[mark]}` : 'stream-letter'} aria-hidden="true">
            {mark ? t(`markLetter.${mark}`) : '·'}
          </span>
        ))}
      </span>
    </span>
  );
}
