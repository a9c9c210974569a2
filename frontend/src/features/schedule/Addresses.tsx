import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../i18n/languages';
import { useFormats } from '../../i18n/useFormats';
import { Copy } from '../../ui/Copy';
import { feedOf, pageOf } from './scheduleText';

const tongues: readonly Language[] = ['ar', 'ckb', 'en'];

/** Where it stands: a page in three languages, a calendar to subscribe to, and the same for a program. */
export function Addresses({ code }: { code: string }) {
  const { t } = useTranslation();
  const { language } = useFormats();
  return (
    <section>
      <div className="bar">
        <h2>{t('whatsOn.addresses')}</h2>
      </div>
      <ul className="addresses">
        {tongues.map((tongue) => (
          <li key={tongue}>
            <a href={pageOf(code, tongue)} lang={tongue} target="_blank" rel="noreferrer">
              {languages[tongue].name}
            </a>
            <Copy text={pageOf(code, tongue)} what={languages[tongue].name} />
          </li>
        ))}
        <li>
          <a href={feedOf(code, language)}>{t('whatsOn.calendar')}</a>
          <Copy text={feedOf(code, language)} what={t('whatsOn.calendar')} />
        </li>
        <li>
          <a href={`/api/v1/public/schedules/${code}`} target="_blank" rel="noreferrer">
            {t('whatsOn.json')}
          </a>
          <Copy text={`${window.location.origin}/api/v1/public/schedules/${code}`} what={t('whatsOn.json')} />
        </li>
      </ul>
      <p className="small">{t('whatsOn.noLogin')}</p>
    </section>
  );
}
