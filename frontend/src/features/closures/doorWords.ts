import type { ClosureCause } from '../../api/contract';
import { readDay, weekdayAndDay } from '../../i18n/dates';
import type { Language } from '../../i18n/languages';

export type Said = {
  from: string;
  to: string | null;
  cause: ClosureCause;
  room?: string;
  /** When the door is open again, if one can say. */
  opens?: string;
};

/**
 * What hangs on the door, in all three languages whatever the screen speaks: people who stand before it choose theirs.
 * A reason that could frighten or blame is said softly.
 */
export const doorWords: Record<Language, (said: Said) => string> = {
  en: ({ from, to, cause, room, opens }) =>
    [
      `${room ? `The room “${room}” is` : 'We are'} closed from ${when(from, 'en')}${because.en[cause]}.`,
      to ? opens && `We open again on ${when(opens, 'en')}.` : 'We will say when we open again.',
    ]
      .filter(Boolean)
      .join('\n'),
  ar: ({ from, to, cause, room, opens }) =>
    [
      `${room ? `القاعة «${room}» مغلقة` : 'المركز مغلق'} اعتباراً من ${when(from, 'ar')}${because.ar[cause]}.`,
      to ? opens && `نفتح من جديد يوم ${when(opens, 'ar')}.` : 'سنعلن موعد إعادة الافتتاح.',
    ]
      .filter(Boolean)
      .join('\n'),
  ckb: ({ from, to, cause, room, opens }) =>
    [
      `${room ? `ژووری «${room}»` : 'سەنتەر'} لە ${when(from, 'ckb')} داخراوە${because.ckb[cause]}.`,
      to ? opens && `لە ${when(opens, 'ckb')} دووبارە دەیکەینەوە.` : 'کاتی کردنەوە ڕادەگەیەنین.',
    ]
      .filter(Boolean)
      .join('\n'),
};

const because: Record<Language, Record<ClosureCause, string>> = {
  en: {
    CURFEW: ' because of the curfew',
    HEAT: ' because of the heat',
    ELECTION: ' because of the election',
    PILGRIMAGE: ' because of the pilgrimage',
    SECURITY: '',
    WEATHER: ' because of the weather',
    ELECTRICITY: ' because there is no electricity',
    MAINTENANCE: ' for repairs',
    OTHER: '',
  },
  ar: {
    CURFEW: ' بسبب حظر التجوال',
    HEAT: ' بسبب الحر الشديد',
    ELECTION: ' بسبب الانتخابات',
    PILGRIMAGE: ' بسبب الزيارة',
    SECURITY: '',
    WEATHER: ' بسبب الطقس',
    ELECTRICITY: ' بسبب انقطاع الكهرباء',
    MAINTENANCE: ' لأعمال الصيانة',
    OTHER: '',
  },
  ckb: {
    CURFEW: ' بەهۆی قەدەغەی هاتوچۆوە',
    HEAT: ' بەهۆی گەرماوە',
    ELECTION: ' بەهۆی هەڵبژاردنەوە',
    PILGRIMAGE: ' بەهۆی زیارەتەوە',
    SECURITY: '',
    WEATHER: ' بەهۆی کەشوهەواوە',
    ELECTRICITY: ' بەهۆی نەبوونی کارەباوە',
    MAINTENANCE: ' بۆ چاککردنەوە',
    OTHER: '',
  },
};

function when(local: string, language: Language): string {
  const day = readDay(local);
  const time = local.slice(11, 16);
  const date = `${weekdayAndDay(day, language)} ${day.year}`;
  return time === '00:00' ? date : `${date}${language === 'en' ? ',' : '،'} ${time}`;
}
