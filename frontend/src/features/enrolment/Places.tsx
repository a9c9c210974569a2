import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoursePlaces } from '../../api/contract';
import { leftToRight } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';

/** So many seats are drawn; beyond that numbers say it better. */
const DRAWN = 40;

/** How full a course is, drawn and in words, and how mixed its group: never by a status. */
export function Places({ places, action }: { places: CoursePlaces; action: ReactNode }) {
  const { t } = useTranslation();
  const { capacity, taken, offered, waiting, applying, streamA, streamB, mix } = places;
  const free = capacity == null ? undefined : capacity - taken;
  return (
    <section>
      <div className="bar">
        <h2>{capacity == null ? t('enrol.forEverybody') : t('enrol.seats', { count: capacity })}</h2>
        {action}
      </div>
      <p className="dots small">
        <span>{t('enrol.taken', { count: taken - offered })}</span>
        {offered > 0 && <span>{t('enrol.offered', { count: offered })}</span>}
        {free !== undefined && <span>{t('enrol.free', { count: free })}</span>}
        {applying > 0 && <span>{t('enrol.apply', { count: applying })}</span>}
        <span>{t('enrol.wait', { count: waiting })}</span>
      </p>
      {streamA && streamB ? (
        <div className="streams">
          <Stream letter="A" of={streamA} />
          <Stream letter="B" of={streamB} />
        </div>
      ) : (
        capacity != null &&
        capacity <= DRAWN && <Seats taken={taken - offered} offered={offered} free={capacity - taken} />
      )}
      {places.childcare.queue > 0 && (
        <p className="small">{t('enrol.cornerQueue', { count: places.childcare.queue })}</p>
      )}
      {taken > 0 && (
        <dl className="facts">
          <dt>{t('enrol.mix')}</dt>
          <dd className="dots">
            <span>{t('enrol.women', { count: mix.women })}</span>
            <span>{t('enrol.men', { count: mix.men })}</span>
            {mix.notRecorded > 0 && <span>{t('enrol.notRecorded', { count: mix.notRecorded })}</span>}
          </dd>
          <dt>{t('enrol.ages')}</dt>
          <dd className="dots">
            {mix.ages.map(({ age, people }) => (
              <span key={age}>{`${leftToRight(t(`courseAge.${age}`))}: ${people}`}</span>
            ))}
          </dd>
        </dl>
      )}
    </section>
  );
}

function Stream({ letter, of }: { letter: 'A' | 'B'; of: { places: number; taken: number } }) {
  const { t } = useTranslation();
  return (
    <div className="stream">
      <p>
        {t('enrol.stream', { letter })}
        <span className="dim"> {t('enrol.takenOf', { taken: of.taken, places: of.places })}</span>
      </p>
      {of.places <= DRAWN && <Seats letter={letter} taken={of.taken} offered={0} free={of.places - of.taken} />}
    </div>
  );
}

type SeatsProps = { letter?: 'A' | 'B'; taken: number; offered: number; free: number };

/** The numbers beside it say the same. */
function Seats({ letter, taken, offered, free }: SeatsProps) {
  const all = [
    ...Array<'taken'>(taken).fill('taken'),
    ...Array<'offered'>(offered).fill('offered'),
    ...Array<'free'>(free).fill('free'),
  ];
  const looks = {
    taken: letter === 'B' ? 'seat lapis' : 'seat tigris',
    offered: 'seat lapis offer',
    free: 'seat free',
  };
  return (
    <div className="seats" aria-hidden="true">
      {all.map((kind, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a seat is its place in the row
        <span key={number} className={looks[kind]}>
          {kind === 'taken' && (letter ?? <Icon name="check" />)}
          {kind === 'offered' && <Icon name="clock" />}
        </span>
      ))}
    </div>
  );
}
