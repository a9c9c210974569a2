import { useTranslation } from 'react-i18next';
import {
  clockOf,
  type Day,
  dayAndMonth,
  dayOf,
  daysBetween,
  longDay,
  monthNames,
  monthOfYear,
  readDay,
  weekdayAndDay,
  weekdayName,
} from './dates';
import { groupedNumber } from './digits';
import { currentLanguage } from './index';

/** Dates and numbers in the language of the screen. */
export function useFormats() {
  const { t } = useTranslation();
  const language = currentLanguage();
  const nearDay = (text: string) => {
    const day = readDay(text);
    const ago = daysBetween(day, dayOf(new Date()));
    if (ago === 0) return t('dates.today');
    if (ago === 1) return t('dates.yesterday');
    if (ago === -1) return t('dates.tomorrow');
    return longDay(day, language);
  };
  return {
    language,
    number: groupedNumber,
    monthNames: monthNames(language),
    weekday: (day: Day) => weekdayAndDay(day, language),
    month: (month: { year: number; month: number }) => monthOfYear(month, language),
    weekdayName: (index: number) => weekdayName(index, language),
    shortDay: (text: string) => dayAndMonth(readDay(text), language),
    /** Tuesday, 24 November, 08:30 – for a local date and time of a centre. */
    atLocal: (local: string) =>
      `${weekdayAndDay(readDay(local), language)}${language === 'en' ? ',' : '،'} ${local.slice(11, 16)}`,
    day: (text: string) => longDay(readDay(text), language),
    /** Today and yesterday by their words, any other day in full. */
    nearDay,
    /** today 10:40; the clock keeps its own direction. */
    moment: (text: string) => t('dates.moment', { day: nearDay(text), clock: isolated(clockOf(new Date(text))) }),
  };
}

/** A range of numbers reads from its smaller end in every language: without this, 18–24 is 24–18 among Arabic words. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}

/** Keeps a name, a code or any foreign text from turning the sentence around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
