import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Blank } from '../../../ui/Blank';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { blankApplication } from './blankApplication';
import { useApplicationWords } from './useApplicationWords';

/** The form of an application to fill in by hand with the network: typed in afterwards, from top to bottom. */
export function BlankApplicationPage() {
  const { t } = useTranslation();
  const { kinds } = useApplicationWords();
  return (
    <Page
      title={t('networks.paper')}
      narrow
      above={
        <Link className="back" to="/initiatives/applications">
          <Icon name="back" />
          {t('applications.title')}
        </Link>
      }
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('kit.print')}
        </button>
      }
    >
      <article className="sheet blank" aria-label={t('applications.paperTitle')}>
        <header>
          <h2>{t('applications.paperTitle')}</h2>
          <p className="small">{t('networks.paperKeep')}</p>
        </header>
        {blankApplication(
          t,
          kinds.choices().map(({ label }) => label),
        ).map((field) => (
          <Blank key={field.label} field={field} />
        ))}
      </article>
    </Page>
  );
}
