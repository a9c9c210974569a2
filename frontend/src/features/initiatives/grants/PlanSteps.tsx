import { useTranslation } from 'react-i18next';
import { DayField } from '../../../ui/DayField';
import { TextField, Wrong } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { newStep, type PlannedStep } from './planValues';

const MOST = 20;

type Props = {
  value: readonly PlannedStep[];
  onChange: (value: PlannedStep[]) => void;
  errorOf: (field: string) => string | undefined;
};

/** What the network does, and until when; what is reached stays as it is. */
export function PlanSteps({ value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const put = (key: string, part: Partial<PlannedStep>) =>
    onChange(value.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const error = errorOf('plan-milestones');
  return (
    <section className="form-part">
      <h2>{t('initiativeGrants.milestones')}</h2>
      {value.map(({ key, title, dueOn, stands }, at) => (
        <fieldset key={key} className="grant-line" disabled={stands}>
          <legend>{t('initiativeGrants.milestone', { number: at + 1 })}</legend>
          <TextField
            id={`plan-milestones-${at}-title`}
            label={t('initiativeGrants.milestoneTitle')}
            maxLength={200}
            value={title}
            onChange={(typed) => put(key, { title: typed })}
            error={errorOf(`plan-milestones-${at}-title`) ?? errorOf(`plan-milestones-${at}`)}
          />
          <DayField
            id={`plan-milestones-${at}-dueOn`}
            legend={t('initiativeGrants.dueOn')}
            value={dueOn}
            onChange={(typed) => put(key, { dueOn: typed })}
            error={errorOf(`plan-milestones-${at}-dueOn`)}
          />
          {stands ? (
            <p className="small">{t('initiativeGrants.stands')}</p>
          ) : (
            <button
              type="button"
              className="btn quiet flush"
              onClick={() => onChange(value.filter((one) => one.key !== key))}
            >
              {t('initiativeGrants.withoutMilestone', { number: at + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      {error && <Wrong>{error}</Wrong>}
      {value.length < MOST && (
        <p>
          <button type="button" className="btn" onClick={() => onChange([...value, newStep()])}>
            <Icon name="plus" />
            {t('initiativeGrants.addMilestone')}
          </button>
        </p>
      )}
    </section>
  );
}
