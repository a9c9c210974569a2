import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorityLetter } from '../../api/contract';
import { readLetterQuery } from '../../api/gen/queries.gen';
import { readLetterScan } from '../../api/gen/sdk.gen';
import { under } from '../../api/under';
import { saveScan } from '../../ui/scanFile';
import { Wrong } from '../../ui/Field';
import { Reason } from '../../ui/Reason';
import { Icon } from '../../ui/Icon';
import { useDeed } from '../../ui/useDeed';
import { putScan } from './queries';

const kinds = ['application/pdf', 'image/jpeg', 'image/png'];
const MOST = 10 * 1024 * 1024;

type Props = { centreId: string; letter: AuthorityLetter; manages: boolean };

/** The paper itself: saved to the device when it is asked for, and put in place of an older one. */
export function Scan({ centreId, letter, manages }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [odd, setOdd] = useState(false);
  const name = letter.number;

  const sending = useDeed({
    mutationFn: async (file: File) => {
      const now = await queries.fetchQuery({
        ...readLetterQuery({ path: { centreId, letterId: letter.id } }),
        staleTime: 0,
      });
      return putScan(centreId, now, file);
    },
    onSuccess: () => queries.invalidateQueries(under('Centres')),
  });
  const opening = useDeed({
    mutationFn: () => readLetterScan({ path: { centreId, letterId: letter.id }, parseAs: 'blob' }),
    // Saved and not shown: what a browser opens by itself might carry more than a picture.
    onSuccess: (scan) => saveScan(scan, letter.number),
  });

  return (
    <div className="scan">
      {letter.scan && (
        <button
          type="button"
          className="linkish"
          aria-label={t('letters.openOf', { name })}
          aria-disabled={opening.isPending}
          onClick={() => opening.send(undefined)}
        >
          <Icon name="file" />
          {t('letters.open', { size: sizeInWords(letter.scan.bytes) })}
        </button>
      )}
      {manages && (
        <>
          <button
            type="button"
            className="linkish"
            aria-label={t('letters.putOf', { name })}
            aria-disabled={sending.isPending}
            onClick={() => !sending.isPending && input.current?.click()}
          >
            {sending.isPending ? t('letters.sending') : letter.scan ? t('letters.replace') : t('letters.put')}
          </button>
          <input
            ref={input}
            type="file"
            accept={kinds.join(',')}
            className="sr"
            tabIndex={-1}
            aria-label={t('letters.putOf', { name })}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (!file) return;
              const fits = kinds.includes(file.type) && file.size <= MOST;
              setOdd(!fits);
              if (fits) sending.send(file);
            }}
          />
        </>
      )}
      {sending.isPending && <progress aria-label={t('letters.sending')} />}
      {odd && (
        <div className="field">
          <Wrong>{t('letters.scanOdd')}</Wrong>
        </div>
      )}
      <Reason error={sending.error ?? opening.error} />
    </div>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
