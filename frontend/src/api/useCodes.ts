import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { inMyLanguage } from '../i18n/inMyLanguage';
import { codeListsQuery } from './codeQueries';

/** The words of a code list, and what may be chosen from it now. */
export function useCodes(list: string) {
  useTranslation(); // said anew in another language
  const { data } = useQuery(codeListsQuery());
  const codes = data?.find(({ name }) => name === list)?.codes ?? [];
  const codeOf = (code: string) => codes.find((one) => one.code === code);
  return {
    /** With the rules that hang on it; undefined while this browser has not heard of it. */
    codeOf,
    /** Also of a code that was retired; one this browser has not heard of yet stands for itself. */
    wordOf: (code: string) => {
      const known = codeOf(code);
      return known ? inMyLanguage(known.word) : code;
    },
    /** @param now what a record has; it can be left as it is, even if it was retired */
    choices: (...now: readonly (string | null | undefined)[]) =>
      codes
        .filter(({ code, offered, automatic }) => (offered && !automatic) || now.includes(code))
        .map(({ code, word }) => ({ value: code, label: inMyLanguage(word) })),
  };
}
