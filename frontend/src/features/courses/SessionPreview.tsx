import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewSession } from '../../api/contract';
import { Note } from '../../ui/Note';
import { bring } from '../../ui/Reason';
import { useDebounced } from '../../ui/useDebounced';
import { Clashing } from './Clashing';
import { grouped } from './clashGroups';
import { type Taken, useFree } from './Free';
import { previewQuery, type WantedTime } from './queries';
import { useCourseWords } from './useCourseWords';

type Props = {
  courseId: string;
  centreId: string;
  /** Where it would stand; nothing while that is not typed to its end. */
  slot: PreviewSession | undefined;
  wanted: WantedTime;
  take: (taken: Taken) => void;
};

/** What stands in the way of a session just now, before anything is saved. */
export function SessionPreview({ courseId, centreId, slot, wanted, take }: Props) {
  const { t } = useTranslation();
  const words = useCourseWords();
  const place = useRef<HTMLDivElement>(null);
  const whole = useDebounced(slot ? JSON.stringify(slot) : '', 300);
  const preview = useQuery({
    ...previewQuery(courseId, whole ? JSON.parse(whole) : { startsAt: '', endsAt: '' }),
    enabled: whole !== '',
  });
  if (whole === '' || preview.error) return null;
  const found = preview.data?.map((clash) => ({ kind: clash.kind, line: words.clash(clash) }));
  const groups = found && grouped(found.filter(({ kind }) => kind !== 'DAY_OFF'));
  const dayOff = found?.find(({ kind }) => kind === 'DAY_OFF');
  return (
    <div ref={place} tabIndex={-1} className="reason">
      {!found && (
        <p className="small" role="status">
          {t('inTheWay.looking')}
        </p>
      )}
      {found?.length === 0 && (
        <Note tone="reed" role="status">
          {t('inTheWay.free')}
        </Note>
      )}
      {groups && groups.length > 0 && (
        <Instead
          groups={groups}
          centreId={centreId}
          wanted={wanted}
          take={(taken) => {
            take(taken);
            bring(place.current);
          }}
        />
      )}
      {dayOff && (
        <Note tone="saffron" role="status">
          {dayOff.line}
        </Note>
      )}
    </div>
  );
}

type InsteadProps = Pick<Props, 'centreId' | 'wanted' | 'take'> & { groups: ReturnType<typeof grouped> };

function Instead({ groups, centreId, wanted, take }: InsteadProps) {
  return <Clashing groups={groups} free={useFree(centreId, wanted, take)} role="status" />;
}
