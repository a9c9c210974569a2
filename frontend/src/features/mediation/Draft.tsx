import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationDraftForm } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { Note } from '../../ui/Note';
import type { DraftParts } from '../../ui/RecordForm';
import { type DraftOf, useDraft } from './useDraft';

/** For a form of a case: what is typed is kept by the service until it is sent. */
export function draftOf<T extends object>(form: MediationDraftForm, caseId?: string, about?: string) {
  return (parts: DraftParts<T>): ReactNode => <Draft of={{ form, caseId, about }} {...parts} />;
}

type Props<T> = DraftParts<T> & { of: DraftOf };

/** Says what is kept, and offers what was kept before. Nothing of it lies in this browser. */
export function Draft<T extends object>({ of, values, dirty, take, over }: Props<T>) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  // A form is of one thing from when it opens to when it closes.
  const [place] = useState(of);
  const { offer, state, discard, goOn, finish } = useDraft(place, values, dirty, take);
  useEffect(() => {
    over.current = finish;
  }, [over, finish]);
  return (
    <>
      {offer && (
        <div className="draft-offer">
          <Note tone="lapis" role="status">
            <p>{t('draft.offer', { when: moment(offer.savedAt) })}</p>
            {dirty && <p className="small">{t('draft.waits')}</p>}
            <p className="acts">
              <button type="button" className="btn primary" onClick={goOn}>
                {t('draft.goOn')}
              </button>
              <button type="button" className="btn quiet" onClick={discard}>
                {t('draft.discard')}
              </button>
            </p>
          </Note>
        </div>
      )}
      {state === 'failed' && (
        <div className="draft-offer">
          <Note tone="clay" role="alert">
            {t('draft.failed')}
          </Note>
        </div>
      )}
      <p className="small draft-kept" role="status">
        {state === 'kept' && t('draft.kept')}
      </p>
    </>
  );
}
