import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpeningHours } from '../../api/contract';
import { readCentreQuery } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Empty, Note } from '../../ui/Note';
import { HoursForm } from './HoursForm';
import { hoursAreKnown, nameIndex, typedWeek, week } from './hours';
import { OpenDays } from './OpenDays';
import { useCentreWords } from './useCentreWords';

type Props = { id: string; month: string; onMonth: (month: string) => void };

/** When a centre is open: its regular week, its seasons, and the days as they will really be. */
export function Hours({ id, month, onMonth }: Props) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const words = useCentreWords();
  const found = useQuery(readCentreQuery({ path: { centreId: id } }));
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  if (!found.data) return null;
  const centre = found.data;
  const { regular, seasons } = centre.openingHours;

  return (
    <>
      <section>
        <div className="bar">
          <h2>{t('hours.title')}</h2>
          {mayIn(id, 'CENTRE_MANAGE') && !editing && (
            <button
              type="button"
              className="btn quiet"
              onClick={() => {
                setSaved(false);
                setEditing(true);
              }}
            >
              {t('kit.change')}
            </button>
          )}
        </div>
        {saved && !editing && (
          <Note tone="reed" role="status">
            {t('kit.saved')}
          </Note>
        )}
        {editing ? (
          <div className="in-place">
            <HoursForm
              id={id}
              hours={centre.openingHours}
              version={centre.version}
              onClose={(changed) => {
                setEditing(false);
                setSaved(changed);
              }}
            />
          </div>
        ) : (
          <>
            {regular.length === 0 && (
              <Empty icon="clock">
                <p>{t('hours.none')}</p>
              </Empty>
            )}
            <div className="weeks">
              {regular.length > 0 && <Week title={t('hours.regular')} hours={regular} />}
              {seasons.map((season) => (
                <Week
                  key={season.from}
                  title={inMyLanguage(season.name)}
                  when={words.span(season.from, season.to)}
                  hours={season.hours}
                />
              ))}
            </div>
          </>
        )}
      </section>
      {hoursAreKnown(centre) && <OpenDays id={id} month={month} onMonth={onMonth} />}
    </>
  );
}

function Week({ title, when, hours }: { title: string; when?: string; hours: OpeningHours['regular'] }) {
  const { t } = useTranslation();
  const { weekdayName } = useFormats();
  const words = useCentreWords();
  const typed = typedWeek(hours);
  return (
    <div>
      <h3>
        <bdi>{title}</bdi> {when && <span className="small">{when}</span>}
      </h3>
      <dl className="fig week-hours">
        {week.map((day) => (
          <div key={day}>
            <dt>{weekdayName(nameIndex(day))}</dt>
            <dd className={typed[day].opens ? undefined : 'dim'}>
              {typed[day].opens ? words.hours(typed[day].opens, typed[day].closes) : t('hours.closed')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
