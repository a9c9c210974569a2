import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { wordsOf } from './index';
import type { Language } from './languages';

/** The words of somebody else's language, whatever the screen speaks; undefined while they are on their way. */
export function useWordsOf(language: Language): TFunction | undefined {
  const [words, setWords] = useState<{ of: Language; t: TFunction }>();
  useEffect(() => {
    let wanted = true;
    void wordsOf(language).then((t) => wanted && setWords({ of: language, t }));
    return () => {
      wanted = false;
    };
  }, [language]);
  return words?.of === language ? words.t : undefined;
}
