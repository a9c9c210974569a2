import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../api/useCodes';
import { typedNumber } from '../../i18n/digits';
import type { Said } from './roll';

/** How late somebody came, and why somebody did not: asked beside the name, needed never. */
export function Details({ said, onSay }: { said: Said; onSay: (said: Said) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const reasons = useCodes('absence-reasons');
  const [minutes, setMinutes] = useState(said.minutesLate ? String(said.minutesLate) : '');
  const late = () => {
    const typed = typedNumber(minutes);
    const minutesLate = typed !== null && typed >= 1 && typed <= 600 ? typed : null;
    if (minutesLate !== (said.minutesLate ?? null)) onSay({ ...plain(said), minutesLate });
  };
  if (said.mark === 'PRESENT' || said.mark === 'CLEARED') return null;
  return (
    <div className="more">
      {said.mark === 'LATE' && (
        <>
          <label htmlFor={`${id}m`}>{t('rollcall.minutes')}</label>
          <input
            id={`${id}m`}
            className="input"
            inputMode="numeric"
            dir="ltr"
            autoComplete="off"
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
            onBlur={late}
            onKeyDown={(event) => event.key === 'Enter' && late()}
          />
        </>
      )}
      <label htmlFor={`${id}r`}>{t('rollcall.why')}</label>
      <select
        id={`${id}r`}
        className="input"
        value={said.reason ?? ''}
        onChange={(event) => onSay({ ...plain(said), reason: event.target.value || null })}
      >
        <option value="">{t('rollcall.noReason')}</option>
        {reasons.choices(said.reason).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function plain({ mark, minutesLate, reason }: Said): Said {
  return { mark, minutesLate: mark === 'LATE' ? minutesLate : null, reason };
}
