import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { sendNow } from '../../offline/courier';
import { discard, tryAgain, type WaitingMark } from '../../offline/outbox';
import { useWaiting } from '../../offline/useWaiting';
import { TextField } from '../../ui/Field';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';

/** What this browser has not handed over: nothing of it is lost, and what was refused waits for a person. */
export function OutboxPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { marks, counts } = useWaiting();
  const mine = marks.filter((mark) => mark.owner === me.subject);
  const others = new Set([...marks, ...counts].map((one) => one.owner).filter((owner) => owner !== me.subject));
  return (
    <Page title={t('outbox.title')} narrow below={<p>{t('outbox.what')}</p>}>
      {mine.length === 0 && (
        <Empty icon="check">
          <p>{t('outbox.none')}</p>
        </Empty>
      )}
      <ul className="sessions">
        {mine.map((mark) => (
          <Waits key={mark.counter} mark={mark} />
        ))}
      </ul>
      {others.size > 0 && <p className="small">{t('outbox.others')}</p>}
      <div className="acts">
        <button type="button" className="btn primary" onClick={sendNow}>
          {t('outbox.sendNow')}
        </button>
      </div>
    </Page>
  );
}

function Waits({ mark }: { mark: WaitingMark }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const [why, setWhy] = useState('');
  const locked = mark.refused?.code === 'sheet-locked';
  return (
    <li>
      <div>
        <b>{t(`mark.${mark.mark}`)}</b>
        <p className="small">{moment(mark.markedAt)}</p>
        {mark.refused ? <p className="wrong">{mark.refused.message}</p> : <p className="small">{t('sync.waits')}</p>}
        {locked && <TextField label={t('rollcall.whyCorrect')} value={why} onChange={setWhy} />}
      </div>
      {mark.refused && (
        <div className="acts">
          <button
            type="button"
            className="btn"
            aria-disabled={locked && why.trim().length < 5}
            onClick={() => {
              if (!locked || why.trim().length >= 5) void tryAgain(mark, locked ? why.trim() : undefined).then(sendNow);
            }}
          >
            {t('outbox.again')}
          </button>
          <button type="button" className="btn quiet" onClick={() => void discard(mark)}>
            {t('outbox.discard')}
          </button>
        </div>
      )}
    </li>
  );
}
