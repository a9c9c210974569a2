import { useCallback, useEffect, useRef, useState } from 'react';
import type { MediationDraftForm } from '../../api/contract';
import { deleteMediationDraft, readMediationDraft, saveMediationDraft } from '../../api/gen/sdk.gen';

/** Which form, and of what: an intake has no case yet, and what is made anew is about no record. */
export type DraftOf = { form: MediationDraftForm; caseId?: string | undefined; about?: string | undefined };

type Kept<T> = { savedAt: string; values: T };

/** How long nobody types before it is kept, in milliseconds. */
const QUIET = 1_000;

/**
 * Keeps what stands in a form at the service, sealed, for whoever typed it. One saving is under way at a time, and the
 * last one wins. While an older draft waits for an answer nothing takes its place.
 *
 * @param of the same thing at each rendering
 */
export function useDraft<T extends object>(of: DraftOf, values: T, dirty: boolean, take: (kept: T) => void) {
  const [looked, setLooked] = useState(false);
  const [offer, setOffer] = useState<Kept<T>>();
  const [state, setState] = useState<'kept' | 'failed'>();
  const under = useRef<Promise<unknown>>(Promise.resolve());
  const kept = useRef<string>(undefined);
  const over = useRef(false);
  const text = JSON.stringify(values);

  useEffect(() => {
    let here = true;
    readMediationDraft({ query: of })
      .then(({ savedAt, content }) => {
        if (here && savedAt && content) setOffer({ savedAt, values: JSON.parse(content) });
      })
      .catch(() => undefined)
      .finally(() => here && setLooked(true));
    return () => {
      here = false;
    };
  }, [of]);

  useEffect(() => {
    if (!looked || offer || !dirty || text === kept.current) return;
    const timer = setTimeout(() => {
      under.current = under.current.then(async () => {
        if (over.current) return;
        try {
          await saveMediationDraft({ query: of, body: { content: text } });
          kept.current = text;
          setState('kept');
        } catch {
          setState('failed');
        }
      });
    }, QUIET);
    return () => clearTimeout(timer);
  }, [of, looked, offer, dirty, text]);

  const forget = useCallback(() => deleteMediationDraft({ query: of }).catch(() => undefined), [of]);

  /** It was sent or is not wanted any more: whatever was kept goes, after the saving that is under way. */
  const finish = useCallback(async () => {
    over.current = true;
    await under.current;
    if (kept.current !== undefined) await forget();
  }, [forget]);

  return {
    offer,
    state,
    finish,
    goOn: () => {
      if (!offer) return;
      kept.current = JSON.stringify(offer.values);
      take(offer.values);
      setOffer(undefined);
    },
    discard: () => {
      setOffer(undefined);
      void forget();
    },
  };
}
