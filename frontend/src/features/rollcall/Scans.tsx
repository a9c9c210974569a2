import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSheet } from '../../api/contract';
import { readSheetScan } from '../../api/gen/sdk.gen';
import { typedNumber } from '../../i18n/digits';
import { useFormats } from '../../i18n/useFormats';
import { saveScan } from '../../ui/scanFile';
import { Reason } from '../../ui/Reason';
import { TextField, Wrong } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Status } from '../../ui/Note';
import { useDeed } from '../../ui/useDeed';
import { attachScan, sheetQuery } from './queries';

const kinds = ['application/pdf', 'image/jpeg', 'image/png'];
const MOST = 10 * 1024 * 1024;

/** The signed paper: missing, on file, or with another number of signatures than the sheet says came. */
export function Scans({ sheet }: { sheet: SessionSheet }) {
  const { t } = useTranslation();
  const { moment, number } = useFormats();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [signed, setSigned] = useState('');
  const [odd, setOdd] = useState<'file' | 'count'>();
  const counted = typedNumber(signed);
  const attaching = useDeed({
    mutationFn: (file: File) => attachScan(sheet.sessionId, counted ?? 0, file),
    onSuccess: (saved) => {
      setSigned('');
      queries.setQueryData(sheetQuery(sheet.sessionId).queryKey, saved);
    },
  });
  const opening = useDeed({
    mutationFn: (id: string) => readSheetScan({ path: { sessionId: sheet.sessionId, scanId: id }, parseAs: 'blob' }),
    // Saved and not shown: what a browser opens by itself might carry more than a picture.
    onSuccess: (scan) => saveScan(scan, `sheet-${sheet.startsAt.slice(0, 10)}`),
  });
  return (
    <section className="scans">
      <div className="bar">
        <h2>{t('rollcall.signedPaper')}</h2>
        <Status
          tone={sheet.scan === 'ON_FILE' ? 'reed' : sheet.scan === 'COUNT_DIFFERS' ? 'clay' : 'saffron'}
          icon={sheet.scan === 'ON_FILE' ? 'check' : 'alert'}
        >
          {t(`scanState.${sheet.scan}`)}
        </Status>
      </div>
      <ul className="log">
        {sheet.scans.map((scan) => (
          <li key={scan.id}>
            <button type="button" className="linkish" onClick={() => opening.send(scan.id)}>
              <Icon name="file" />
              {t('rollcall.signaturesOn', {
                count: scan.counted,
                number: number(scan.counted),
                when: moment(scan.attachedAt),
              })}
            </button>
          </li>
        ))}
      </ul>
      <div className="acts">
        <TextField
          label={t('rollcall.signatures')}
          inputMode="numeric"
          dir="ltr"
          value={signed}
          error={odd === 'count' ? t('rollcall.signaturesFirst') : undefined}
          onChange={setSigned}
        />
        <button
          type="button"
          className="btn"
          aria-disabled={attaching.isPending}
          onClick={() => (counted === null ? setOdd('count') : input.current?.click())}
        >
          <Icon name="file" />
          {t(attaching.isPending ? 'rollcall.attaching' : 'rollcall.attach')}
        </button>
        <input
          ref={input}
          type="file"
          accept={kinds.join(',')}
          className="sr"
          tabIndex={-1}
          aria-label={t('rollcall.attach')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (!file) return;
            const fits = kinds.includes(file.type) && file.size <= MOST;
            setOdd(fits ? undefined : 'file');
            if (fits) attaching.send(file);
          }}
        />
      </div>
      {odd === 'file' && <Wrong>{t('rollcall.scanOdd')}</Wrong>}
      <Reason error={attaching.error ?? opening.error} />
    </section>
  );
}
