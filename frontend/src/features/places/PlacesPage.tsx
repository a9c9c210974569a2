import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { PlaceList } from './PlaceList';
import { Resolve } from './Resolve';

/** The country from above: its governorates, and which place a code means. */
export function PlacesPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('places.title')} below={<p>{t('places.what')}</p>}>
      <Resolve />
      <section>
        <h2 className="bar">{t('places.governorates')}</h2>
        <PlaceList caption={t('places.governorates')} />
      </section>
    </Page>
  );
}
