import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../i18n/languages';
import { Icon } from './Icon';

export type FieldErrors = Record<string, string>;

/** Everything that is wrong in one place, each a way to its field. It takes the focus when it comes. */
export function ErrorSummary({ errors, attempt }: { errors: FieldErrors; attempt: number }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(errors);
  const wrong = entries.length > 0;

  useEffect(() => {
    if (wrong && attempt > 0) box.current?.focus();
  }, [wrong, attempt]);

  if (!wrong || attempt === 0) return null;
  return (
    <div className="note clay" role="alert" ref={box} tabIndex={-1}>
      <Icon name="alert" />
      <div>
        <b>{t('form.mend', { count: entries.length })}</b>
        <ul>
          {entries.map(([field, message]) => (
            <li key={field}>
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {message}
              </a>
              {languageOf(field) && (
                <>
                  {' · '}
                  <bdi>{languageOf(field)}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Three fields of one name miss the same thing: the name of the language tells them apart. */
function languageOf(field: string): string | undefined {
  const [code] = /(?<=-)(en|ar|ckb)$/.exec(field) ?? [];
  return code && languages[code as Language].name;
}
