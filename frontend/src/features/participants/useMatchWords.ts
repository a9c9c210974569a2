import { useTranslation } from 'react-i18next';
import { type MatchReason, matchPartValues, matchVerdictValues } from '../../api/contract';
import type { IconName } from '../../ui/Icon';
import type { Tone } from '../../ui/Note';

type Verdict = MatchReason['verdict'];

/** Whether a verdict speaks for one person, against it, or neither. */
export function speaksFor(verdict: Verdict): 'one' | 'two' | 'neither' {
  if (verdict === 'MISSING') return 'neither';
  return verdict === 'DIFFERENT' ? 'two' : 'one';
}

/** Words and signs for how two records agree. Both lists are open: what is newer than this screen is shown by its code. */
export function useMatchWords() {
  const { t } = useTranslation();
  return {
    part: (code: string) => {
      const known = matchPartValues.find((candidate) => candidate === code);
      return known ? t(`matchPart.${known}`) : code;
    },
    verdict: (code: string) => {
      const known = matchVerdictValues.find((candidate) => candidate === code);
      return known ? t(`matchVerdict.${known}`) : code;
    },
    level: (code: string) => (code === 'LIKELY' || code === 'POSSIBLE' ? t(`matchLevel.${code}`) : code),
    tone: (verdict: Verdict): Tone | undefined => {
      if (verdict === 'SAME' || verdict === 'SAME_SPELLING') return 'reed';
      if (verdict === 'DIFFERENT') return 'clay';
      return verdict === 'MISSING' ? undefined : 'saffron';
    },
    icon: (verdict: Verdict): IconName => {
      if (verdict === 'SAME' || verdict === 'SAME_SPELLING') return 'same';
      if (verdict === 'DIFFERENT') return 'differ';
      return verdict === 'MISSING' ? 'minus' : 'near';
    },
  };
}
