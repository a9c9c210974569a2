import { useTranslation } from 'react-i18next';
import { latinDigits } from '../../../i18n/digits';
import { TextField, Wrong } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { LocalizedFields } from '../../../ui/LocalizedFields';
import { type Criterion, newCriterion } from './callValues';

const MOST = 12;

type Props = {
  value: readonly Criterion[];
  onChange: (value: Criterion[]) => void;
  errorOf: (field: string) => string | undefined;
};

/** By what is chosen; how much the weights make so far is said beside them. */
export function CriteriaFields({ value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const sum = value.reduce((total, { weight }) => total + Number(weight), 0);
  const error = errorOf('criteria');
  return (
    <div id="criteria" tabIndex={-1}>
      {value.map((criterion, at) => {
        const put = (part: Partial<Criterion>) =>
          onChange(value.map((one) => (one.key === criterion.key ? { ...one, ...part } : one)));
        return (
          <div key={criterion.key} className="criterion">
            <LocalizedFields
              id={`criteria-${at}-words`}
              legend={t('initiativeCalls.criterion', { number: at + 1 })}
              value={criterion.words}
              onChange={(words) => put({ words })}
              errorOf={errorOf}
            />
            <TextField
              id={`criteria-${at}-weight`}
              label={t('initiativeCalls.weight')}
              inputMode="numeric"
              dir="ltr"
              className="day"
              value={criterion.weight}
              onChange={(weight) => put({ weight: latinDigits(weight).replace(/\D/g, '').slice(0, 3) })}
              error={errorOf(`criteria-${at}-weight`)}
            />
            <button
              type="button"
              className="btn quiet flush"
              onClick={() => onChange(value.filter(({ key }) => key !== criterion.key))}
            >
              {t('initiativeCalls.dropCriterion', { number: at + 1 })}
            </button>
          </div>
        );
      })}
      {error && <Wrong>{error}</Wrong>}
      {value.length > 0 && (
        <p className="small" role="status">
          {t('initiativeCalls.weightsMake', { sum })}
        </p>
      )}
      {value.length < MOST && (
        <button type="button" className="btn" onClick={() => onChange([...value, newCriterion()])}>
          <Icon name="plus" />
          {t('initiativeCalls.addCriterion')}
        </button>
      )}
    </div>
  );
}
