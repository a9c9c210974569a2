import { useTranslation } from 'react-i18next';
import type { CallValues } from './callValues';

const names = [
  'title',
  'purpose',
  'kinds',
  'applicants',
  'criteria',
  'exactAmount',
  'maximum',
  'budget',
  'opensOn',
  'closesOn',
  'documents',
  'howToApply',
  'complainTo',
  'complaintDays',
  'blindReviews',
] as const satisfies readonly (keyof CallValues)[];

/** How each part of a call is called, in the form, beside it and where two answers stand side by side. */
export function useFieldNames() {
  const { t } = useTranslation();
  return (field: string) => {
    const known = names.find((name) => name === field);
    return known ? t(`callField.${known}`) : field;
  };
}
