import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fate } from '../../offline/keeping';
import { Failure } from '../../ui/Failure';

type Keeping = {
  /** Runs it, and says what became of it aloud: `words` where it was kept. */
  keep: (work: () => Promise<Fate>, words: string) => Promise<void>;
  /** The live line, and what was not kept, in sight until it was. */
  said: ReactNode;
};

/** A mark is called kept only once it is. What this device could not keep is said aloud and on the screen, with a second try. */
export function useKeeping(): Keeping {
  const { t } = useTranslation();
  const [heard, setHeard] = useState('');
  const [lost, setLost] = useState<{ error: unknown; again: () => void }>();
  const keep = async (work: () => Promise<Fate>, words: string) => {
    try {
      const fate = await work();
      setLost(undefined);
      setHeard(fate === 'kept' ? words : t('rollcall.sentInstead'));
    } catch (error) {
      setHeard('');
      setLost({ error, again: () => void keep(work, words) });
    }
  };
  return {
    keep,
    said: (
      <>
        <p className="sr" role="status">
          {heard}
        </p>
        {lost && (
          <div className="not-kept">
            <Failure error={lost.error} again={lost.again} />
          </div>
        )}
      </>
    ),
  };
}
