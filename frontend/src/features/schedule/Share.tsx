import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicSchedule } from '../../api/contract';
import { wordsOf } from '../../i18n';
import { type Language, languages } from '../../i18n/languages';
import { useFormats } from '../../i18n/useFormats';
import { Choice } from '../../ui/Choice';
import { Copy } from '../../ui/Copy';
import { download } from '../../ui/csvFile';
import { Reason } from '../../ui/Reason';
import { Icon } from '../../ui/Icon';
import { useDeed } from '../../ui/useDeed';
import { pictureOf } from './picture';
import { messageOf, pageOf } from './scheduleText';

const tongues: readonly Language[] = ['ar', 'ckb', 'en'];

/** The same as a message and as a picture, in the language of whoever reads it. */
export function Share({ schedule, code }: { schedule: PublicSchedule; code: string }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(useFormats().language);
  const [words, setWords] = useState<{ of: Language; t: TFunction }>();
  useEffect(() => {
    let current = true;
    void wordsOf(language).then((said) => current && setWords({ of: language, t: said }));
    return () => {
      current = false;
    };
  }, [language]);
  const address = pageOf(code, language);
  const text = words?.of === language ? messageOf(schedule, language, words.t, address) : '';
  const drawing = useDeed({
    mutationFn: (said: TFunction) => pictureOf(schedule, language, said, pageOf(code)),
    onSuccess: (picture) => download(picture, `schedule-${code}-${language}.png`),
  });
  return (
    <section>
      <div className="bar">
        <h2>{t('whatsOn.share')}</h2>
      </div>
      <div className="form">
        <Choice
          label={t('whatsOn.inLanguage')}
          value={language}
          onChange={setLanguage}
          options={tongues.map((tongue) => ({ value: tongue, label: languages[tongue].name, lang: tongue }))}
        />
        <textarea
          className="input message"
          readOnly
          rows={8}
          lang={language}
          dir={languages[language].dir}
          aria-label={t('whatsOn.message')}
          value={text}
        />
        <Reason error={drawing.error} />
        <div className="acts">
          <Copy text={text} what={t('whatsOn.message')} label={t('whatsOn.copyMessage')} />
          {'share' in navigator && (
            <button
              type="button"
              className="btn"
              // Whoever thinks better of it closes the browser's own list: nothing went wrong.
              onClick={() => void navigator.share({ text }).catch(() => undefined)}
            >
              <Icon name="share" />
              {t('whatsOn.sendOn')}
            </button>
          )}
          <button
            type="button"
            className="btn"
            aria-disabled={drawing.isPending || !words}
            onClick={() => words && drawing.send(words.t)}
          >
            <Icon name="file" />
            {t('whatsOn.picture')}
          </button>
        </div>
      </div>
    </section>
  );
}
