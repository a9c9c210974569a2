import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedNumber } from '../../i18n/digits';
import { useFormats } from '../../i18n/useFormats';
import { marks, type Shown } from './roll';

const tones: Record<Shown, string> = { PRESENT: 'reed', LATE: 'saffron', EXCUSED: 'lapis', ABSENT: 'clay' };

type Props = {
  counted: number | null;
  counts: Record<Shown | 'open', number>;
  locked: boolean;
  byHeadcount: boolean;
  onCount: (people: number) => void;
};

/** How many are in the room, asked before any name; beside it what the marks say. */
export function Count({ counted, counts, locked, byHeadcount, onCount }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const id = useId();
  const [typed, setTyped] = useState(counted === null ? '' : String(counted));
  useEffect(() => setTyped(counted === null ? '' : String(counted)), [counted]);
  const here = counts.PRESENT + counts.LATE;
  const keep = () => {
    const people = typedNumber(typed);
    if (people !== null && people <= 5000 && people !== counted) onCount(people);
  };
  return (
    <section className="count">
      <label className="ask" htmlFor={id}>
        {t('rollcall.howMany')}
      </label>
      <input
        id={id}
        className="input people"
        inputMode="numeric"
        dir="ltr"
        autoComplete="off"
        readOnly={locked}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      {!byHeadcount && counted !== null && counts.open === 0 && counted !== here && (
        <p className="differs" role="status">
          {t('rollcall.differs', { marked: number(here), counted: number(counted) })}
        </p>
      )}
      <div className="meter" aria-hidden="true">
        {marks.map((mark) => (
          <i key={mark} className={tones[mark]} style={{ flexGrow: counts[mark] }} hidden={counts[mark] === 0} />
        ))}
        <i className="blank" style={{ flexGrow: counts.open }} hidden={counts.open === 0} />
      </div>
      <ul className="tally">
        {marks.map((mark) => (
          <li key={mark}>
            <span className={`mark-letter ${tones[mark]}`} aria-hidden="true">
              {t(`markLetter.${mark}`)}
            </span>
            <span>{t(`mark.${mark}`)}</span>
            <b>{number(counts[mark])}</b>
          </li>
        ))}
        <li>
          <span>{t('rollcall.notYet')}</span>
          <b>{number(counts.open)}</b>
        </li>
      </ul>
      <p className="small wide">
        {t('rollcall.keys')}
        {['P', 'L', 'E', 'A', '↑', '↓'].map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </p>
    </section>
  );
}
