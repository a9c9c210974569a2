import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { PlaceList } from './PlaceList';
import { Resolve } from './Resolve';

/** The country from above: its governorates, and which place a code means. */
export function PlacesPage() {
  const { t } = useTranslation();
  const { mayEverywhere } = useMe();
  return (
    <Page
      title={t('places.title')}
      below={<p>{t('places.what')}</p>}
      actions={
        mayEverywhere('PLACE_MANAGE') && (
          <Link className="btn" to="/places/import">
            <Icon name="file" />
            {t('places.import')}
          </Link>
        )
      }
    >
      <Resolve />
      <section>
        <h2 className="bar">{t('places.governorates')}</h2>
        <PlaceList caption={t('places.governorates')} />
      </section>
    </Page>
  );
}
