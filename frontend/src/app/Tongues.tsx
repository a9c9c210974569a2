import { useTranslation } from 'react-i18next';
import { currentLanguage, speak } from '../i18n';
import { languageCodes, languages } from '../i18n/languages';

/** The three languages by their own names; switching keeps what was typed. */
export function Tongues({ row, button }: { row: string; button: string }) {
  const { t } = useTranslation();
  return (
    <fieldset className={row} aria-label={t('shell.language')}>
      {languageCodes.map((code) => (
        <button
          type="button"
          className={button}
          key={code}
          lang={code}
          aria-pressed={currentLanguage() === code}
          onClick={() => void speak(code)}
        >
          {languages[code].name}
        </button>
      ))}
    </fieldset>
  );
}
