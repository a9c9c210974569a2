import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../i18n/languages';
import { Icon } from './Icon';
import { bring } from './Reason';

/** What is wrong, by the id of its field. */
export type FieldErrors = Record<string, string>;

/** Everything that is wrong in one place, each a way to its field. What is wrong alone is its own heading. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const { t } = useTranslation();
  const entries = Object.entries(errors);
  const [alone] = entries;
  if (!alone) return null;
  return (
    <div className="note clay reason" role="alert" tabIndex={-1} data-summary>
      <Icon name="alert" />
      {entries.length === 1 ? (
        <b>
          <WayTo field={alone[0]} message={alone[1]} />
        </b>
      ) : (
        <div>
          <b>{t('form.mend', { count: entries.length })}</b>
          <ul>
            {entries.map(([field, message]) => (
              <li key={field}>
                <WayTo field={field} message={message} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function WayTo({ field, message }: { field: string; message: string }) {
  const language = languageOf(field);
  return (
    <>
      <a
        href={`#${field}`}
        onClick={(event) => {
          event.preventDefault();
          bring(document.getElementById(field));
        }}
      >
        {message}
      </a>
      {language && (
        <>
          {' · '}
          <bdi>{language}</bdi>
        </>
      )}
    </>
  );
}

/** Three fields of one name miss the same thing: the name of the language tells them apart. */
function languageOf(field: string): string | undefined {
  const [code] = /(?<=-)(en|ar|ckb)$/.exec(field) ?? [];
  return code && languages[code as Language].name;
}
