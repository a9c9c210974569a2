import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { Figures } from './Figures';
import { LoadedSheets } from './LoadedSheets';
import { PeopleByDay } from './PeopleByDay';

type Props = { day: string; onDay: (day: string) => void };

/** What happened before everybody was written down here: the number that may be said, and what it rests on. */
export function HistoryPage({ day, onDay }: Props) {
  const { t } = useTranslation();
  return (
    <Page
      title={t('figures.title')}
      above={
        <Link className="back" to="/">
          <Icon name="back" />
          {t('today.nav')}
        </Link>
      }
      below={<p>{t('figures.what')}</p>}
    >
      <PeopleByDay day={day} onDay={onDay} />
      <Figures />
      <LoadedSheets />
    </Page>
  );
}
