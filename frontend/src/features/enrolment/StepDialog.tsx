import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../api/useCodes';
import type { ChildcareWish, Enrolment } from '../../api/contract';
import { readEnrolmentQuery } from '../../api/gen/queries.gen';
import { endEnrolment, overrideOrder, updateEnrolment } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { Dialog } from '../../ui/Dialog';
import type { FieldErrors } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { RecordForm, type Version } from '../../ui/RecordForm';
import { ChildcareFields } from './ChildcareFields';
import { END_REASONS, useEnrolmentWords } from './useEnrolmentWords';

export type Deed = 'leave' | 'override' | 'wish';

type Props = { enrolment: Enrolment; deed: Deed; seats: number; onClose: (after: Enrolment | undefined) => void };

/** One step of one person: leaving, being put ahead, or another wish for childcare. */
export function StepDialog({ enrolment, deed, seats, onClose }: Props) {
  const { t } = useTranslation();
  const name = useEnrolmentWords().name(enrolment);
  const reasons = useCodes(END_REASONS);
  const cancel = () => onClose(undefined);
  if (deed === 'leave') {
    return (
      <Dialog title={t('enrol.leaveOf', { name })} onClose={cancel}>
        <p className="after">{t('enrol.leaveWhy')}</p>
        <RecordForm
          begin={{ values: { reason: reasons.choices()[0]?.value ?? '' } }}
          save={({ reason }, _, key) =>
            endEnrolment({
              path: { courseId: enrolment.courseId, enrolmentId: enrolment.id },
              headers: once(key),
              body: { reason },
            })
          }
          submit={t('enrol.leave')}
          onDone={onClose}
          onCancel={cancel}
        >
          {({ values, change: put }) => (
            <SelectField
              id="reason"
              label={t('enrol.reason')}
              value={values.reason}
              onChange={(reason) => put({ reason })}
              options={reasons.choices()}
            />
          )}
        </RecordForm>
      </Dialog>
    );
  }
  if (deed === 'override') {
    return (
      <Dialog title={t('enrol.overrideOf', { name })} onClose={cancel}>
        <p className="after">{t('enrol.overrideWhy')}</p>
        <RecordForm
          begin={{ values: { reason: '' } }}
          save={({ reason }, _, key) =>
            overrideOrder({
              path: { courseId: enrolment.courseId, enrolmentId: enrolment.id },
              headers: once(key),
              body: { reason: reason.trim() },
            })
          }
          faultsOf={({ reason }) => tooShort(reason, t('enrol.overrideMissing'))}
          submit={t('enrol.override')}
          onDone={onClose}
          onCancel={cancel}
        >
          {({ values, change: put, errorOf }) => (
            <TextField
              id="reason"
              label={t('enrol.overrideReason')}
              value={values.reason}
              onChange={(reason) => put({ reason })}
              error={errorOf('reason')}
            />
          )}
        </RecordForm>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('enrol.wishOf', { name })} onClose={cancel}>
      <Wish enrolment={enrolment} seats={seats} onClose={onClose} />
    </Dialog>
  );
}

type Wished = { wish: ChildcareWish; count: string };

function Wish({ enrolment, seats, onClose }: Omit<Props, 'deed'>) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { courseId, id } = enrolment;
  return (
    <RecordForm
      begin={wishOf(enrolment)}
      readAgain={async () =>
        wishOf(
          await queries.fetchQuery({
            ...readEnrolmentQuery({ path: { courseId, enrolmentId: id } }),
            staleTime: 0,
          }),
        )
      }
      inWords={(field, { wish, count }) =>
        field === 'wish'
          ? { label: t('enrol.childcare'), value: t(`childcareWish.${wish}`) }
          : { label: t('enrol.children'), value: count }
      }
      save={({ wish, count }, from) =>
        updateEnrolment({
          path: { courseId, enrolmentId: id },
          headers: seen(from),
          body: { childcareWish: wish, childcareChildren: wish === 'NONE' ? 0 : Number(count) },
        })
      }
      submit={t('enrol.keep')}
      onDone={onClose}
      onCancel={() => onClose(undefined)}
    >
      {({ values, change: put, errorOf }) => (
        <ChildcareFields seats={seats} {...values} onChange={put} error={errorOf('childcareChildren')} />
      )}
    </RecordForm>
  );
}

/** The version stands where a form keeps what it was made of. */
function wishOf({ childcareWish, childcareChildren, version }: Enrolment): Version<Wished> {
  return {
    values: { wish: childcareWish as ChildcareWish, count: String(childcareChildren || 1) },
    version,
  };
}

function tooShort(reason: string, why: string): FieldErrors {
  return reason.trim().length < 5 ? { reason: why } : {};
}
