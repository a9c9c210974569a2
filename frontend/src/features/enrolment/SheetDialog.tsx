import { useTranslation } from 'react-i18next';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { isolated } from '../../i18n/useFormats';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { type Enrolment, score, type SelectionCriterion } from './queries';
import { useEnrolmentWords } from './useEnrolmentWords';

type Props = {
  enrolment: Enrolment;
  criteria: readonly SelectionCriterion[];
  before?: readonly number[];
  onClose: (saved: boolean) => void;
};

/** One interview: a number from 0 to 10 for each criterion. What others found is not here. */
export function SheetDialog({ enrolment, criteria, before, onClose }: Props) {
  const { t } = useTranslation();
  const name = isolated(useEnrolmentWords().name(enrolment));
  const begin: Record<string, string> = {};
  criteria.forEach((_, at) => {
    begin[`p${at}`] = String(before?.[at] ?? '');
  });
  return (
    <Dialog title={t('committee.sheetOf', { name })} onClose={() => onClose(false)}>
      <p className="small">{t('committee.sheetWhat')}</p>
      <RecordForm
        begin={{ values: begin }}
        save={(points) =>
          score(
            enrolment,
            criteria.map((_, at) => Number(points[`p${at}`])),
          )
        }
        faultsOf={(points) => {
          const missing: Record<string, string> = {};
          criteria.forEach((_, at) => {
            if (points[`p${at}`] === '') missing[`p${at}`] = t('committee.pointsMissing');
          });
          return missing;
        }}
        submit={t('enrol.keep')}
        onDone={() => onClose(true)}
        onCancel={() => onClose(false)}
      >
        {({ values, change, errorOf }) =>
          criteria.map(({ title, weight }, at) => (
            <SelectField
              key={title.en}
              id={`p${at}`}
              label={`${isolated(inMyLanguage(title))} (${weight} %)`}
              value={values[`p${at}`] ?? ''}
              onChange={(points) => change({ [`p${at}`]: points })}
              options={[
                { value: '', label: t('committee.choose') },
                ...Array.from({ length: 11 }, (_, points) => ({ value: String(points), label: String(points) })),
              ]}
              error={errorOf(`p${at}`)}
            />
          ))
        }
      </RecordForm>
    </Dialog>
  );
}
