import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { watchTaken } from '../../offline/courier';
import { TextField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Empty, Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Finish } from './Finish';
import { Headcount } from './Headcount';
import { sheetQuery, withTaken } from './queries';
import { Scans } from './Scans';
import { RollCall } from './RollCall';
import { rollOf } from './roll';
import { WalkIn } from './WalkIn';

/** Taking attendance of one session. */
export function RollCallPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const { language, atLocal, moment } = useFormats();
  const me = useMe();
  const queries = useQueryClient();
  const sheet = useQuery(sheetQuery(id));
  const [correcting, setCorrecting] = useState(false);
  const [why, setWhy] = useState('');
  const roll = useMemo(() => sheet.data && rollOf(sheet.data), [sheet.data]);
  useEffect(
    () =>
      watchTaken((sessionId, taken, people) => {
        if (sessionId !== id) return;
        queries.setQueryData(sheetQuery(id).queryKey, (known) => withTaken(known, taken, people));
        void queries.invalidateQueries({ queryKey: sheetQuery(id).queryKey });
      }),
    [id, queries],
  );
  if (isRefusal(sheet.error, 404)) return otherwise;
  const back = (
    <Link className="back" to="/">
      <Icon name="back" />
      {t('today.nav')}
    </Link>
  );
  if (!sheet.data || !roll) {
    return (
      <Page title={t('rollcall.title')} above={back}>
        <QueryState of={sheet} />
      </Page>
    );
  }
  const locked = roll.sheet === 'LOCKED';
  const correction = locked && correcting && why.trim().length >= 5 ? why.trim() : undefined;
  return (
    <Page
      title={roll.title[language]}
      above={back}
      focusTitle={false}
      below={
        <p className="dots">
          <span>{atLocal(roll.from)}</span>
          <span>{t(`sheetState.${roll.sheet}`)}</span>
        </p>
      }
      actions={
        <>
          <Link className="btn" to="/rollcall/course/$id" params={{ id: sheet.data.courseId }}>
            <Icon name="calendar" />
            {t('rollcall.byDates')}
          </Link>
          <Link className="btn" to="/rollcall/$id/paper" params={{ id }}>
            <Icon name="print" />
            {t('rollcall.paper')}
          </Link>
        </>
      }
    >
      {locked && (
        <Note tone="reed" icon="lock">
          <b>
            {t('rollcall.lockedBy', {
              who: sheet.data.lockedBy?.displayName ?? t('rollcall.somebody'),
              when: sheet.data.lockedAt ? moment(sheet.data.lockedAt) : '',
            })}
          </b>
          {correcting ? (
            <TextField
              label={t('rollcall.whyCorrect')}
              hint={t('rollcall.whyCorrectHint')}
              value={why}
              onChange={setWhy}
            />
          ) : (
            <p>
              <button type="button" className="btn" onClick={() => setCorrecting(true)}>
                {t('rollcall.correct')}
              </button>
            </p>
          )}
        </Note>
      )}
      {sheet.data.byHeadcount && (
        <>
          <Note tone="lapis">{t('rollcall.byHeadcount')}</Note>
          <Headcount sheet={sheet.data} />
        </>
      )}
      <RollCall
        roll={roll}
        owner={me.subject}
        correction={correction}
        byHeadcount={sheet.data.byHeadcount}
        afterNames={
          <>
            {roll.rows.length === 0 && !sheet.data.byHeadcount && (
              <Empty icon="people">
                <p>{t('rollcall.nobody')}</p>
              </Empty>
            )}
            {(!locked || correction) && <WalkIn sessionId={id} owner={me.subject} correction={correction} />}
          </>
        }
        below={(lines, counted) =>
          !locked && (
            <Finish
              sessionId={id}
              owner={me.subject}
              lines={lines}
              counted={counted}
              topic={sheet.data.topic}
              byHeadcount={sheet.data.byHeadcount}
            />
          )
        }
      />
      {roll.sheet !== 'NOT_TAKEN' && <Scans sheet={sheet.data} />}
    </Page>
  );
}
