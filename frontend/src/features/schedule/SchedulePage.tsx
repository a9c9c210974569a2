import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PublicSchedule } from '../../api/contract';
import { readPublicScheduleQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { useMyCentre } from '../../auth/useMyCentre';
import { useFormats } from '../../i18n/useFormats';
import { SelectField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Empty, Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Addresses } from './Addresses';
import { Hidden } from './Hidden';
import { MyCalendar } from './MyCalendar';
import { Share } from './Share';
import { toldDays } from './scheduleText';

type Props = { centre?: string; onCentre: (id: string) => void };

/** What the neighbours read: where it stands, how it is passed on, and what is not told. */
export function SchedulePage({ centre: named, onCentre }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { centre, options, choose } = useMyCentre('COURSE_READ', named);
  const found = useQuery({
    ...readPublicScheduleQuery({ path: { centre: centre?.code ?? '' } }),
    enabled: centre !== undefined,
  });
  return (
    <Page
      title={t('whatsOn.title')}
      below={<p>{t('whatsOn.what')}</p>}
      actions={
        centre && (
          <Link className="btn" to="/whats-on/poster" search={{ centre: centre.id }}>
            <Icon name="print" />
            {t('whatsOn.poster')}
          </Link>
        )
      }
    >
      {options.length > 0 && centre && (
        <div className="filters">
          <SelectField
            label={t('courses.centre')}
            value={centre.id}
            options={options}
            onChange={(id) => {
              choose(id);
              onCentre(id);
            }}
          />
        </div>
      )}
      {isRefusal(found.error, 404) && <Note tone="saffron">{t('whatsOn.notOpen')}</Note>}
      {!found.data && !isRefusal(found.error, 404) && <QueryState of={found} />}
      <div className="two">
        <div>
          {found.data && centre && <Share schedule={found.data} code={centre.code} />}
          {found.data && <Told schedule={found.data} />}
          {centre && <Hidden centreId={centre.id} />}
        </div>
        <aside>
          {centre && found.data && <Addresses code={centre.code} />}
          {me.may('ROSTER_READ') && <MyCalendar />}
        </aside>
      </div>
    </Page>
  );
}

function Told({ schedule }: { schedule: PublicSchedule }) {
  const { t } = useTranslation();
  const { language, day } = useFormats();
  const days = toldDays(schedule, language, t);
  return (
    <section>
      <div className="bar">
        <h2>{t('whatsOn.asRead')}</h2>
        <span className="small">{t('whatsOn.until', { day: day(schedule.to) })}</span>
      </div>
      {days.length === 0 && (
        <Empty icon="calendar">
          <p>{t('whatsOn.nothing')}</p>
        </Empty>
      )}
      {days.map(({ day: name, lines }) => (
        <section key={name} className="told-day">
          <h3>{name}</h3>
          <ul>
            {lines.map(({ when, title, more }) => (
              <li key={`${when}${title}`}>
                <span>{when}</span>
                <span>
                  <bdi>{title}</bdi>
                  {more && <span className="small"> {more}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
