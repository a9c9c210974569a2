import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CourseSelection, Enrolment } from '../../api/contract';
import { readSelectionQuery } from '../../api/gen/queries.gen';
import { saveInterviewSheet } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { isolated } from '../../i18n/useFormats';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/Field';
import { RecordForm, type Version } from '../../ui/RecordForm';
import { useEnrolmentWords } from './useEnrolmentWords';

type Props = {
  enrolment: Enrolment;
  selection: CourseSelection;
  onClose: (saved: boolean) => void;
};

/** One interview: a number from 0 to 10 for each criterion. What others found is not here. */
export function SheetDialog({ enrolment, selection, onClose }: Props) {
  const { t } = useTranslation();
  const name = useEnrolmentWords().name(enrolment);
  const queries = useQueryClient();
  const { criteria } = selection;
  const readAgain = async () =>
    typed(
      await queries.fetchQuery({ ...readSelectionQuery({ path: { courseId: enrolment.courseId } }), staleTime: 0 }),
      enrolment.id,
    );
  return (
    <Dialog title={t('committee.sheetOf', { name })} onClose={() => onClose(false)}>
      <p className="small">{t('committee.sheetWhat')}</p>
      <RecordForm
        begin={typed(selection, enrolment.id)}
        readAgain={readAgain}
        inWords={(field, points) => {
          const criterion = criteria[Number(field.slice(1))];
          return { label: criterion ? inMyLanguage(criterion.title) : field, value: points[field] ?? '' };
        }}
        save={(points, from) =>
          saveInterviewSheet({
            path: { courseId: enrolment.courseId, enrolmentId: enrolment.id },
            headers: seen(from),
            body: { points: criteria.map((_, at) => Number(points[`p${at}`])) },
          })
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

/** What I wrote down so far, and the version I read it at. */
function typed(selection: CourseSelection, enrolmentId: string): Version<Record<string, string>> {
  const before = selection.applicants.find(({ enrolment }) => enrolment.id === enrolmentId)?.myPoints;
  return {
    values: Object.fromEntries(selection.criteria.map((_, at) => [`p${at}`, String(before?.[at] ?? '')])),
    version: selection.version,
  };
}
