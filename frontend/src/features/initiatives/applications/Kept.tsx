import { useTranslation } from 'react-i18next';
import type { Money } from '../../../api/contract';
import { isRefusal } from '../../../api/problem';
import { Failure } from '../../../ui/Failure';
import { Icon } from '../../../ui/Icon';
import { askedOf, isMore } from './exact';
import { useApplicationWords } from './useApplicationWords';
import type { useKeeping } from './useKeeping';

type Props = { keeping: ReturnType<typeof useKeeping>; maximum: Money };

/** Always in sight under the form: what is asked for, what the call allows, and whether what was typed is kept. */
export function Kept({ keeping, maximum }: Props) {
  const { t } = useTranslation();
  const { money } = useApplicationWords();
  const { state, failure, values } = keeping;
  const asked = askedOf(values.budget);
  const over = isMore(asked, maximum.amount);
  const again = () => void keeping.settle();
  return (
    <div className="kept-bar">
      {isRefusal(failure) && <Failure error={failure} again={again} />}
      <p className={over ? 'st clay' : undefined}>
        {over && <Icon name="alert" />}
        <span>
          {t('applications.askedOf', {
            asked: money({ amount: asked, currency: maximum.currency }),
            maximum: money(maximum),
          })}
        </span>
      </p>
      <p className="small" role="status">
        {t(`keepingState.${state}`)}
      </p>
      {state === 'failed' && !isRefusal(failure) && (
        <button type="button" className="btn" onClick={again}>
          {t('failure.again')}
        </button>
      )}
    </div>
  );
}
