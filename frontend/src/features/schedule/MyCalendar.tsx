import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createCalendarAddress, endCalendarAddress } from '../../api/gen/sdk.gen';
import { useFormats } from '../../i18n/useFormats';
import { Copy } from '../../ui/Copy';
import { Reason } from '../../ui/Reason';
import { Note } from '../../ui/Note';
import { useDeed } from '../../ui/useDeed';

/** What I teach, in my own calendar: an address that is shown once and can be ended. */
export function MyCalendar() {
  const { t } = useTranslation();
  const { language } = useFormats();
  const [ended, setEnded] = useState(false);
  const making = useDeed({ mutationFn: () => createCalendarAddress(), onSuccess: () => setEnded(false) });
  const ending = useDeed({
    mutationFn: () => endCalendarAddress(),
    onSuccess: () => {
      making.reset();
      setEnded(true);
    },
  });
  const address = making.data && `${window.location.origin}${making.data.path}?language=${language}`;
  return (
    <section>
      <div className="bar">
        <h2>{t('myCalendar.title')}</h2>
      </div>
      <p className="small">{t('myCalendar.what')}</p>
      {address && (
        <Note tone="saffron" role="status">
          <b>{t('myCalendar.once')}</b>
          <p className="address">
            <bdi dir="ltr">{address}</bdi>
          </p>
          <Copy text={address} what={t('myCalendar.title')} />
        </Note>
      )}
      {ended && (
        <Note tone="reed" role="status">
          {t('myCalendar.ended')}
        </Note>
      )}
      <Reason error={making.error ?? ending.error} />
      <div className="acts">
        <button type="button" className="btn" aria-disabled={making.isPending} onClick={() => making.send(undefined)}>
          {t(address ? 'myCalendar.another' : 'myCalendar.make')}
        </button>
        <button
          type="button"
          className="btn quiet"
          aria-disabled={ending.isPending}
          onClick={() => ending.send(undefined)}
        >
          {t('myCalendar.end')}
        </button>
      </div>
      <p className="small">{t('myCalendar.hint')}</p>
    </section>
  );
}
