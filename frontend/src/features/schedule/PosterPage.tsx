import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type CSSProperties, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicSchedule } from '../../api/contract';
import { readPublicScheduleQuery } from '../../api/gen/queries.gen';
import { useMyCentre } from '../../auth/useMyCentre';
import { wordsOf } from '../../i18n';
import { type Language, languages } from '../../i18n/languages';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { Phone } from '../../ui/Phone';
import { QueryState } from '../../ui/QueryState';
import { qrPath } from '../../ui/qr';
import { Waiting } from '../../ui/Waiting';
import { pageOf, toldHours, toldWeek } from './scheduleText';

const tongues: readonly Language[] = ['ar', 'ckb', 'en'];

/** One sheet of A4 for the door and the shops around: three languages, and a code that opens the page. */
export function PosterPage({ centre: named }: { centre?: string }) {
  const { t } = useTranslation();
  const { centre } = useMyCentre('COURSE_READ', named);
  const found = useQuery({
    ...readPublicScheduleQuery({ path: { centre: centre?.code ?? '' } }),
    enabled: centre !== undefined,
  });
  const [words, setWords] = useState<TFunction[]>([]);
  useEffect(() => {
    void Promise.all(tongues.map(wordsOf)).then(setWords);
  }, []);
  return (
    <Page
      title={t('whatsOn.poster')}
      above={
        <Link className="back" to="/whats-on" search={{ centre: named }}>
          <Icon name="back" />
          {t('whatsOn.title')}
        </Link>
      }
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('rollcall.print')}
        </button>
      }
    >
      {found.data && words.length === 0 ? <Waiting /> : <QueryState of={found} />}
      {found.data && words.length > 0 && <Poster schedule={found.data} words={words} />}
    </Page>
  );
}

function Poster({ schedule, words }: { schedule: PublicSchedule; words: readonly TFunction[] }) {
  const { t } = useTranslation();
  const address = pageOf(schedule.centre.code);
  const code = qrPath(address);
  const weeks = tongues.map((tongue, at) => toldWeek(schedule, tongue, words[at] as TFunction));
  const lines = Math.max(1, ...weeks.map((week) => week.length));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by whoever has no mouse
    <section className="poster" aria-label={t('whatsOn.poster')} tabIndex={0}>
      <header>
        <div>
          {tongues.map((tongue) => (
            <h2 key={tongue} lang={tongue} dir={languages[tongue].dir}>
              {schedule.centre.name[tongue]}
            </h2>
          ))}
        </div>
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={t('whatsOn.opensPage')}>
          <path d={code.path} />
        </svg>
      </header>
      <div className="tongues-of" style={{ '--lines': lines } as CSSProperties}>
        {tongues.map((tongue, at) => {
          const said = words[at] as TFunction;
          const week = weeks[at] ?? [];
          return (
            <section key={tongue} lang={tongue} dir={languages[tongue].dir}>
              {toldHours(schedule, tongue).map((hours) => (
                <p key={hours}>{hours}</p>
              ))}
              {schedule.centre.address && <p>{schedule.centre.address[tongue]}</p>}
              <h3>{said('whatsOn.free')}</h3>
              {week.length === 0 && <p>{said('whatsOn.nothing')}</p>}
              <ul>
                {week.map(({ title, when, more }) => (
                  <li key={`${title}${when}`}>
                    <b>{title}</b>
                    <span>{when}</span>
                    {more && <span className="small">{more}</span>}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <p className="small dots" dir="ltr">
        {schedule.centre.phone && <Phone number={schedule.centre.phone} />}
        <span>{address}</span>
      </p>
    </section>
  );
}
