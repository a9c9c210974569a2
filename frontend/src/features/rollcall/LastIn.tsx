import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import { fullName, Named } from '../../ui/Named';
import { inSince } from './checkIn';
import type { Line } from './roll';

type Props = { lines: readonly Line[]; onUndo: (participantId: string) => void };

/** Whom I let in last: a wrong one is taken back without asking. */
export function LastIn({ lines, onUndo }: Props) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  if (lines.length === 0) return null;
  return (
    <section>
      <div className="bar">
        <h2>{t('checkIn.last')}</h2>
      </div>
      <ul className="last-in" aria-label={t('checkIn.last')}>
        {lines.map((line) => (
          <li key={line.participantId}>
            <div>
              {line.name ? <Named name={line.name} /> : t('rollcall.nobodyHere')}
              <p className={`small sync ${line.sync}`}>
                <i />
                <span>{moment(inSince(line) ?? new Date().toISOString())}</span>
              </p>
            </div>
            <button
              type="button"
              className="btn quiet"
              aria-label={t('checkIn.undoOf', { who: line.name ? fullName(line.name) : '' })}
              onClick={() => onUndo(line.participantId)}
            >
              {t('checkIn.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
