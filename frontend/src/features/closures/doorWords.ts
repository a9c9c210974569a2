import { readDay, weekdayAndDay } from '../../i18n/dates';
import type { Language } from '../../i18n/languages';

export type Said = {
  startsAt: string;
  endsAt: string | null;
  /** The cause in each language; left out where it could frighten or blame. */
  why?: Record<Language, string>;
  room?: Record<Language, string>;
  /** When the door is open again, if one can say. */
  opens?: string;
};

/**
 * What hangs on the door, in all three languages whatever the screen speaks: people who stand before it choose theirs.
 * The cause stands in a sentence of its own, as its list has it: no word is bent to fit.
 */
export const doorWords: Record<Language, (said: Said) => string> = {
  en: ({ startsAt, endsAt, why, room, opens }) =>
    [
      `${room ? `The room “${room.en}” is` : 'We are'} closed from ${when(startsAt, 'en')}.`,
      why && `Reason: ${why.en}.`,
      endsAt ? opens && `We open again on ${when(opens, 'en')}.` : 'We will say when we open again.',
    ]
      .filter(Boolean)
      .join('\n'),
  ar: ({ startsAt, endsAt, why, room, opens }) =>
    [
      `${room ? `القاعة «${room.ar}» مغلقة` : 'المركز مغلق'} اعتباراً من ${when(startsAt, 'ar')}.`,
      why && `السبب: ${why.ar}.`,
      endsAt ? opens && `نفتح من جديد يوم ${when(opens, 'ar')}.` : 'سنعلن موعد إعادة الافتتاح.',
    ]
      .filter(Boolean)
      .join('\n'),
  ckb: ({ startsAt, endsAt, why, room, opens }) =>
    [
      `${room ? `ژووری «${room.ckb}»` : 'سەنتەر'} لە ${when(startsAt, 'ckb')} داخراوە.`,
      why && `هۆکار: ${why.ckb}.`,
      endsAt ? opens && `لە ${when(opens, 'ckb')} دووبارە دەیکەینەوە.` : 'کاتی کردنەوە ڕادەگەیەنین.',
    ]
      .filter(Boolean)
      .join('\n'),
};

function when(local: string, language: Language): string {
  const day = readDay(local);
  const time = local.slice(11, 16);
  const date = `${weekdayAndDay(day, language)} ${day.year}`;
  return time === '00:00' ? date : `${date}${language === 'en' ? ',' : '،'} ${time}`;
}
