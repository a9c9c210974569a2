import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commitSheet } from '../../api/gen/sdk.gen';
import { under } from '../../api/under';
import { useFormats } from '../../i18n/useFormats';
import { useWaiting } from '../../offline/useWaiting';
import { Reason } from '../../ui/Reason';
import { TextField } from '../../ui/Field';
import { Note } from '../../ui/Note';
import { say } from '../../ui/said';
import { useDeed } from '../../ui/useDeed';
import { sheetQuery } from './queries';
import { type Line, tally } from './roll';

type Props = {
  sessionId: string;
  owner: string;
  lines: readonly Line[];
  counted: number | null;
  topic: string | null | undefined;
  /** Who came was counted: the names are only those somebody knows. */
  byHeadcount: boolean;
};

/** Standing by the sheet: possible once everybody is marked, everything has arrived, and the count agrees. */
export function Finish({ sessionId, owner, lines, counted, topic, byHeadcount }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queries = useQueryClient();
  const waiting = useWaiting();
  const [taught, setTaught] = useState(topic ?? '');
  const counts = tally(lines);
  const here = counts.PRESENT + counts.LATE;
  const left = [...waiting.marks, ...waiting.counts].filter(
    (one) => one.owner === owner && one.sessionId === sessionId,
  ).length;
  const clashes = lines.filter((line) => line.sync === 'clash').length;
  const submitting = useDeed({
    mutationFn: () =>
      commitSheet({ path: { sessionId }, body: { inTheRoom: counted ?? here, topic: taught.trim() || undefined } }),
    onSuccess: (sheet) => {
      queries.setQueryData(sheetQuery(sessionId).queryKey, sheet);
      void queries.invalidateQueries(under('Attendance', 'Courses'));
    },
  });
  const hindrance =
    counts.open > 0
      ? t('rollcall.marked', { marked: number(lines.length - counts.open), all: number(lines.length) })
      : clashes > 0
        ? t('rollcall.settleFirst', { count: clashes })
        : counted === null
          ? t('rollcall.countFirst')
          : (byHeadcount ? here > counted : counted !== here)
            ? t('rollcall.differs', { marked: number(here), counted: number(counted) })
            : left > 0
              ? t('rollcall.arriving', { count: left })
              : undefined;
  return (
    <>
      <TextField label={t('rollcall.topic')} optional maxLength={300} value={taught} onChange={setTaught} />
      <Reason error={submitting.error} />
      {hindrance && counts.open === 0 && left === 0 && <Note tone="saffron">{hindrance}</Note>}
      <div className="dock">
        <span className="small" role="status">
          {hindrance ?? t('rollcall.agrees', { counted: number(counted ?? here) })}
        </span>
        <button
          type="button"
          id="finish"
          className="btn primary"
          aria-disabled={hindrance !== undefined || submitting.isPending}
          onClick={() => (hindrance === undefined ? submitting.send(undefined) : say({ text: hindrance }))}
        >
          {t('rollcall.finish')}
        </button>
      </div>
    </>
  );
}
