import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { languageCodes, languages } from '../i18n/languages';
import { Field } from './Field';

export type Localized = { en: string; ar: string; ckb: string };

export const noWords: Localized = { en: '', ar: '', ckb: '' };

type Props = {
  /** The fields are called `id-en`, `id-ar` and `id-ckb`, as the pointers of the service are. */
  id: string;
  legend: string;
  optional?: boolean;
  hint?: string;
  value: Localized;
  onChange: (value: Localized) => void;
  errorOf: (field: string) => string | undefined;
  lines?: number;
};

/** The same words in the three languages, each in its own script and direction. */
export function LocalizedFields({ id, legend, optional, hint, value, onChange, errorOf, lines }: Props) {
  const { t } = useTranslation();
  const help = useId();
  return (
    <fieldset className="field" aria-describedby={hint ? help : undefined}>
      <legend>
        {legend} {optional && <span className="may">{t('form.optional')}</span>}
      </legend>
      <div className="parts close">
        {languageCodes.map((code) => (
          <Field
            key={code}
            id={`${id}-${code}`}
            label={languages[code].name}
            error={errorOf(`${id}-${code}`) ?? (code === 'en' ? errorOf(id) : undefined)}
          >
            {(described) => {
              const common = {
                ...described,
                className: 'input',
                lang: code,
                dir: languages[code].dir,
                autoComplete: 'off',
                value: value[code],
              };
              return lines ? (
                <textarea
                  {...common}
                  rows={lines}
                  onChange={(event) => onChange({ ...value, [code]: event.target.value })}
                />
              ) : (
                <input
                  {...common}
                  type="text"
                  onChange={(event) => onChange({ ...value, [code]: event.target.value })}
                />
              );
            }}
          </Field>
        ))}
      </div>
      {hint && (
        <div id={help} className="hint-line">
          {hint}
        </div>
      )}
    </fieldset>
  );
}

/** Trimmed, or undefined when nothing is written in any language. */
export function wordsOf(value: Localized): Localized | undefined {
  const trimmed = { en: value.en.trim(), ar: value.ar.trim(), ckb: value.ckb.trim() };
  return trimmed.en || trimmed.ar || trimmed.ckb ? trimmed : undefined;
}
