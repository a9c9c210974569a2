import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listSessionsQuery } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { useKept } from '../../auth/useKept';
import { useMyCentre } from '../../auth/useMyCentre';
import { leftToRight, useFormats } from '../../i18n/useFormats';
import { SelectField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { useNow } from '../../ui/useNow';
import { CheckInDesk } from './CheckInDesk';
import { inTurn } from './checkIn';
import type { TodaysSession } from './queries';

type Search = { centre?: string; session?: string };
type Props = Search & { onChange: (to: Search) => void };

/** The desk at the door: whoever comes shows a card or says a name, and is in. */
export function CheckInPage({ centre: named, session: wanted, onChange }: Props) {
  const { t } = useTranslation();
  const { language } = useFormats();
  const me = useMe();
  const now = useNow();
  const { centre, options, choose } = useMyCentre('ATTENDANCE_MARK', named);
  const today = now.slice(0, 10);
  const list = useQuery({
    ...listSessionsQuery({ query: { centreId: centre?.id ?? '', from: today, to: today } }),
    enabled: centre !== undefined,
  });
  const [sound, keepSound] = useKept('sound');
  const loud = sound === 'on';
  const anybodys = centre !== undefined && me.mayIn(centre.id, 'SESSION_OF_ANYBODY');
  const mine = list.data?.items.filter((one) => one.mine || anybodys) ?? [];
  const open = mine.filter(({ state }) => state === 'PLANNED');
  const chosen = open.find(({ id }) => id === wanted) ?? inTurn(open, now)[0];
  const label = (one: TodaysSession) =>
    `${leftToRight(`${one.startsAt.slice(11)}–${one.endsAt.slice(11)}`)} ${one.title ? one.title[language] : t('rollcall.private')}`;
  return (
    <Page
      title={t('checkIn.title')}
      tab={t('checkIn.nav')}
      focusTitle={false}
      actions={
        <>
          <button type="button" className="btn" aria-pressed={loud} onClick={() => keepSound(loud ? null : 'on')}>
            <Icon name={loud ? 'sound' : 'quiet'} />
            {t(loud ? 'checkIn.soundOn' : 'checkIn.soundOff')}
          </button>
          {chosen && (
            <Link className="btn" to="/rollcall/$id" params={{ id: chosen.id }}>
              <Icon name="list" />
              {t('checkIn.sheet')}
            </Link>
          )}
        </>
      }
    >
      <div className="filters">
        {options.length > 0 && centre && (
          <SelectField
            label={t('courses.centre')}
            value={centre.id}
            options={options}
            onChange={(id) => {
              choose(id);
              onChange({ centre: id });
            }}
          />
        )}
        {chosen && (
          <SelectField
            label={t('checkIn.session')}
            value={chosen.id}
            options={open.map((one) => ({ value: one.id, label: label(one) }))}
            onChange={(session) => onChange({ centre: named, session })}
          />
        )}
      </div>
      {!list.data && <QueryState of={list} />}
      {list.data && !chosen && (
        <Empty icon="calendar">
          <p>{t(mine.length > 0 ? 'checkIn.allCancelled' : 'checkIn.nothingToday')}</p>
        </Empty>
      )}
      {chosen && (
        <CheckInDesk
          key={chosen.id}
          session={chosen}
          others={open.filter(({ id }) => id !== chosen.id)}
          loud={loud}
          label={label}
        />
      )}
    </Page>
  );
}
