import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/Page';

/** The same words for what never was, what is gone and what is not this person's to see. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')} narrow>
      <p>{t('notFound.why')}</p>
      <p className="acts">
        <Link className="btn" to="/">
          {t('failure.toToday')}
        </Link>
      </p>
    </Page>
  );
}
