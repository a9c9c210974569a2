import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HolidayStatus } from '../../api/contract';
import { listHolidaysQuery, readHolidayQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { History } from '../../ui/History';
import { Icon, type IconName } from '../../ui/Icon';
import { ListAndForm } from '../../ui/ListAndForm';
import { Status, type Tone } from '../../ui/Note';
import { Opened } from '../../ui/Opened';
import { Page } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { HolidayForm } from './HolidayForm';
import { useHolidayWords } from './useHolidayWords';

const tones: Record<HolidayStatus, { tone: Tone; icon: IconName }> = {
  EXPECTED: { tone: 'saffron', icon: 'clock' },
  CONFIRMED: { tone: 'reed', icon: 'check' },
  CANCELLED: { tone: 'plain', icon: 'back' },
};

type Props = { year: number; onYear: (year: number) => void };

/** The catalogue of holidays, a year at a time. Those that follow the moon are confirmed late, and may still move. */
export function HolidaysPage({ year, onYear }: Props) {
  const { t } = useTranslation();
  const { mayEverywhere } = useMe();
  const words = useHolidayWords();
  const holidays = useQuery(items(listHolidaysQuery({ query: { from: `${year}-01-01`, to: `${year}-12-31` } })));
  const manages = mayEverywhere('HOLIDAY_MANAGE');
  return (
    <Page title={t('holidays.title')} below={<p>{t('holidays.what')}</p>}>
      <nav className="acts after" aria-label={t('holidays.years')}>
        <button type="button" className="btn" onClick={() => onYear(year - 1)}>
          <Icon name="back" />
          {String(year - 1)}
        </button>
        <button type="button" className="btn" onClick={() => onYear(year + 1)}>
          {String(year + 1)}
          <Icon name="forth" />
        </button>
      </nav>
      <ListAndForm
        title={String(year)}
        add={manages ? t('holidays.add') : undefined}
        editTitle={t('holidays.change')}
        form={(id, close) =>
          id ? (
            <Opened query={readHolidayQuery({ path: { holidayId: id } })}>
              {(found) => (
                <>
                  <HolidayForm holiday={found} onClose={close} />
                  <History kind="holiday" id={id} />
                </>
              )}
            </Opened>
          ) : (
            <HolidayForm onClose={close} />
          )
        }
      >
        {(open) => (
          <Rows
            caption={t('holidays.title')}
            list={holidays}
            nameOf={({ name }) => inMyLanguage(name)}
            onChange={manages ? open : undefined}
            icon="calendar"
            empty={<p>{t('holidays.none')}</p>}
            columns={[
              { head: t('holidays.name'), cell: ({ name }) => <bdi>{inMyLanguage(name)}</bdi> },
              { head: t('holidays.days'), cell: words.days, className: 'date' },
              { head: t('holidays.calendar'), cell: ({ calendar }) => t(`calendar.${calendar}`) },
              {
                head: t('holidays.status'),
                cell: ({ status }) => <Status {...tones[status]}>{t(`holidayStatus.${status}`)}</Status>,
              },
            ]}
          />
        )}
      </ListAndForm>
    </Page>
  );
}
