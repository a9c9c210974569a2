import type { ConsentLanguage } from '../../api/contract';

/**
 * What is read to a person before they are asked, by version: a version that was ever used is never edited. It stands
 * here and not with the words of the screens, because it is spoken in the person's language, whatever the screen's.
 */
export const consentVersion = '2026-11';

export const consentText: Record<ConsentLanguage, readonly string[]> = {
  en: [
    'We would like to write down your name, whether you are a woman or a man, and when you were born, so that we know you when you come again.',
    'Only staff of the community centres who need it for their work can see it. We ask for no document, and we give your name to nobody else without asking you first.',
    'You are free to say no. Everything here stays open to you and free of charge; nothing changes for you.',
    'You can ask us at any time to show you what is written, to correct it or to remove it.',
    'Do you agree?',
  ],
  ar: [
    'نودّ أن نكتب الاسم والجنس وتاريخ الميلاد، لكي نعرفكم حين تأتون مرة أخرى.',
    'لا يطّلع على ذلك إلا من يحتاج إليه في عمله من موظفي المراكز المجتمعية. لا نطلب أي وثيقة، ولا نعطي الاسم لأي جهة أخرى قبل أن نسألكم.',
    'لكم كامل الحرية في الرفض. كل ما يقدّمه المركز يبقى متاحاً لكم ومجاناً، ولا يتغيّر شيء.',
    'يمكنكم في أي وقت أن تطلبوا الاطّلاع على ما كُتب أو تصحيحه أو حذفه.',
    'هل توافقون؟',
  ],
  ckb: [
    'دەمانەوێت ناو و ڕەگەز و ڕێکەوتی لەدایکبوونتان بنووسین، بۆ ئەوەی کاتێک دووبارە دێنەوە بتانناسین.',
    'تەنیا ئەو کارمەندانەی سەنتەرە کۆمەڵایەتییەکان دەیبینن کە بۆ کارەکەیان پێویستیان پێیەتی. داوای هیچ بەڵگەنامەیەک ناکەین، و بێ پرسیارکردن لە ئێوە ناوتان بە هیچ لایەنێکی تر نادەین.',
    'ئازادن کە بڵێن نەخێر. هەموو شتێک لێرە بۆ ئێوە کراوەیە و بێبەرامبەرە؛ هیچ شتێک ناگۆڕێت.',
    'هەر کاتێک بتانەوێت دەتوانن داوا بکەن ئەوەی نووسراوە پیشانتان بدەین، ڕاستی بکەینەوە یان بیسڕینەوە.',
    'ڕازین؟',
  ],
};
