import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import type { Line, Said, Standing } from './roll';

/** Two people said different things without knowing of each other; whoever looks at both decides. */
export function Conflict({ line, owner, onSay }: { line: Line; owner: string; onSay: (said: Said) => void }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const words = (mark: Standing) => ({
    who: mark.byName ?? t('rollcall.somebody'),
    mark: t(`mark.${mark.mark}`),
    when: moment(mark.at),
  });
  const mine = (mark: Standing) => mark.by === owner;
  return (
    <section className="more clash-of" aria-label={t('sync.clash')}>
      <Icon name="alert" />
      <div>
        {line.standing.map((mark) => (
          <p key={`${mark.device}${mark.counter}`}>
            {mine(mark) ? t('rollcall.youMarked', words(mark)) : t('rollcall.theyMarked', words(mark))}
          </p>
        ))}
      </div>
      <div className="acts">
        {line.standing.map((mark) => (
          <button
            key={`${mark.device}${mark.counter}`}
            type="button"
            className="btn"
            onClick={() => onSay({ mark: mark.mark, minutesLate: mark.minutesLate, reason: mark.reason })}
          >
            {mine(mark) ? t('rollcall.keepMine') : t('rollcall.takeTheirs', words(mark))}
          </button>
        ))}
      </div>
    </section>
  );
}
