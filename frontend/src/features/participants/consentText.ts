import type { ConsentLanguage, ConsentPurpose } from '../../api/contract';
import { isolated } from '../../i18n/useFormats';

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

/** What one is asked about; sharing is asked about with somebody by name, who is not known yet when the question is begun. */
export type Asked = { purpose: ConsentPurpose; recipient?: string };

/** What everybody can be asked about at a desk; each is one question. */
export const askedPurposes = ['REGISTRATION', 'CONTACT', 'PHOTO', 'REFERRAL', 'RESEARCH'] as const;

/** What is read before each purpose is asked about. Every one of them says that a no changes nothing. */
export const purposeText: Record<ConsentPurpose, Record<ConsentLanguage, readonly string[]>> = {
  REGISTRATION: consentText,
  CONTACT: {
    en: [
      'May the centre contact you, for example when a lesson is moved? We do it only in the way and at the times you tell us.',
      'You are free to say no. Everything here stays open to you; then you ask at the centre.',
    ],
    ar: [
      'هل يمكن للمركز أن يتصل بكم، مثلاً عند تغيير موعد درس؟ لا نفعل ذلك إلا بالطريقة وفي الأوقات التي تحددونها.',
      'لكم كامل الحرية في الرفض. كل شيء هنا يبقى متاحاً لكم، ويمكنكم أن تسألوا في المركز.',
    ],
    ckb: [
      'ئایا سەنتەر دەتوانێت پەیوەندیتان پێوە بکات، بۆ نموونە کاتێک کاتی وانەیەک دەگۆڕدرێت؟ تەنیا بەو شێوە و لەو کاتانەدا کە خۆتان دیاری دەکەن.',
      'ئازادن کە بڵێن نەخێر. هەموو شتێک لێرە بۆ ئێوە کراوە دەمێنێتەوە و دەتوانن لە سەنتەر بپرسن.',
    ],
  },
  PHOTO: {
    en: [
      'May we take pictures in which you can be recognised and show them, for example in a report?',
      'You are free to say no. Nobody will be left out of anything because of it.',
    ],
    ar: [
      'هل يمكن أن نلتقط صوراً يمكن التعرّف عليكم فيها ونعرضها، مثلاً في تقرير؟',
      'لكم كامل الحرية في الرفض. لن يُستبعد أحد من أي شيء بسبب ذلك.',
    ],
    ckb: [
      'ئایا دەتوانین وێنە بگرین کە تێیدا بناسرێنەوە و پیشانی بدەین، بۆ نموونە لە ڕاپۆرتێکدا؟',
      'ئازادن کە بڵێن نەخێر. لەبەر ئەوە کەس لە هیچ شتێک بێبەش ناکرێت.',
    ],
  },
  REFERRAL: {
    en: [
      'If another organisation could help you, may we tell it about you? We ask you again each time and tell you to whom.',
      'You are free to say no. Nothing changes for you here.',
    ],
    ar: [
      'إذا استطاعت جهة أخرى مساعدتكم، هل يمكن أن نخبرها عنكم؟ نسألكم في كل مرة ونقول لكم من هي.',
      'لكم كامل الحرية في الرفض. لا يتغيّر شيء بالنسبة لكم هنا.',
    ],
    ckb: [
      'ئەگەر ڕێکخراوێکی تر بتوانێت یارمەتیتان بدات، ئایا دەتوانین باسی ئێوەی بۆ بکەین؟ هەموو جارێک لێتان دەپرسینەوە و پێتان دەڵێین کێیە.',
      'ئازادن کە بڵێن نەخێر. لێرە هیچ شتێک بۆ ئێوە ناگۆڕێت.',
    ],
  },
  RESEARCH: {
    en: [
      'May somebody who studies what the centre achieves ask you questions later? Your name is not written in any result.',
      'You are free to say no. Nothing changes for you here.',
    ],
    ar: [
      'هل يمكن لمن يدرس أثر المركز أن يطرح عليكم أسئلة لاحقاً؟ لا يُكتب الاسم في أي نتيجة.',
      'لكم كامل الحرية في الرفض. لا يتغيّر شيء بالنسبة لكم هنا.',
    ],
    ckb: [
      'ئایا کەسێک کە لێکۆڵینەوە لە کاریگەریی سەنتەر دەکات دەتوانێت دواتر پرسیارتان لێ بکات؟ ناوتان لە هیچ ئەنجامێکدا نانووسرێت.',
      'ئازادن کە بڵێن نەخێر. لێرە هیچ شتێک بۆ ئێوە ناگۆڕێت.',
    ],
  },
  SHARING: {
    en: [
      'May we give your name, and what is needed for the purpose we explain to you now, to {recipient}? We give it to nobody else.',
      'You are free to say no. Nothing changes for you here. You can take a yes back at any time.',
    ],
    ar: [
      'هل يمكن أن نعطي {recipient} الاسم وما يلزم للغرض الذي نشرحه لكم الآن؟ لا نعطيه لأي جهة أخرى.',
      'لكم كامل الحرية في الرفض. لا يتغيّر شيء بالنسبة لكم هنا. ويمكنكم سحب الموافقة في أي وقت.',
    ],
    ckb: [
      'ئایا دەتوانین ناوتان و ئەوەی پێویستە بۆ ئەو مەبەستەی ئێستا بۆتان ڕوون دەکەینەوە بدەین بە {recipient}؟ بە هیچ لایەنێکی تری نادەین.',
      'ئازادن کە بڵێن نەخێر. لێرە هیچ شتێک بۆ ئێوە ناگۆڕێت. هەر کاتێک بتانەوێت دەتوانن ڕەزامەندییەکە بکشێننەوە.',
    ],
  },
};

/** @param recipient with whom would be shared; a line to be filled while nobody was named */
export function sentencesOf(purpose: ConsentPurpose, recipient: string, language: ConsentLanguage): readonly string[] {
  return purposeText[purpose][language].map((sentence) =>
    sentence.replace('{recipient}', () => isolated(recipient || '…')),
  );
}
