import { useTranslation } from 'react-i18next';
import { type PhotoFaces, type UpkeepCondition, upkeepConditionValues } from '../../../api/contract';
import { recordUpkeepVisit } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { useCodes } from '../../../api/useCodes';
import { dayOf, isoDay } from '../../../i18n/dates';
import { Choice } from '../../../ui/Choice';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { SelectField, TextField } from '../../../ui/Field';
import { Note, Status } from '../../../ui/Note';
import { RecordForm } from '../../../ui/RecordForm';
import { BringFile } from './BringFile';

type Props = { grantId: string; onDone: () => unknown; onCancel: () => void };

/** Somebody was there: is it still there, who cares for it, and what does it need. */
export function VisitForm({ grantId, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const carers = useCodes('initiative-carers');
  return (
    <RecordForm
      begin={{
        values: {
          visitedOn: isoDay(dayOf(new Date())),
          condition: undefined as UpkeepCondition | undefined,
          carer: '',
          needed: '',
          faces: undefined as PhotoFaces | undefined,
          photoId: '',
        },
      }}
      faultsOf={({ visitedOn, condition, carer, needed }) => ({
        ...(!typedDayOf(visitedOn) && { visitedOn: t('kit.dayOdd') }),
        ...(!condition && { condition: t('initiativeWorks.conditionMissing') }),
        ...(!carer && { carer: t('initiativeWorks.carerMissing') }),
        ...(condition === 'NEGLECTED' && !needed.trim() && { needed: t('initiativeWorks.neededMissing') }),
      })}
      save={({ visitedOn, condition, carer, needed, photoId }, _, key) =>
        recordUpkeepVisit({
          path: { grantId },
          headers: once(key),
          body: {
            visitedOn: typedDayOf(visitedOn) ?? visitedOn,
            condition: condition as UpkeepCondition,
            carer,
            needed: needed.trim() || null,
            photoId: photoId || null,
          },
        })
      }
      submit={t('kit.save')}
      onDone={async () => void (await onDone())}
      onCancel={onCancel}
    >
      {({ values, change, errorOf }) => (
        <>
          <DayField
            id="visitedOn"
            legend={t('initiativeWorks.visitedOn')}
            value={values.visitedOn}
            onChange={(visitedOn) => change({ visitedOn })}
            error={errorOf('visitedOn')}
          />
          <Choice
            id="condition"
            label={t('initiativeWorks.condition')}
            wrap
            value={values.condition}
            onChange={(condition) => change({ condition })}
            options={upkeepConditionValues.map((one) => ({ value: one, label: t(`upkeepCondition.${one}`) }))}
            error={errorOf('condition')}
          />
          <SelectField
            id="carer"
            label={t('initiativeWorks.carer')}
            value={values.carer}
            onChange={(carer) => change({ carer })}
            options={[{ value: '', label: t('form.choose') }, ...carers.choices()]}
            error={errorOf('carer')}
          />
          <TextField
            id="needed"
            label={t('initiativeWorks.needed')}
            hint={t('initiativeWorks.nobodyNamed')}
            optional={values.condition !== 'NEGLECTED'}
            maxLength={500}
            value={values.needed}
            onChange={(needed) => change({ needed })}
            error={errorOf('needed')}
          />
          {values.photoId ? (
            <Status tone="reed" icon="check">
              {t('initiativeWorks.photoThere')}
            </Status>
          ) : (
            <>
              <Note tone="saffron" icon="shield">
                {t('initiativeWorks.facesReminder')}
              </Note>
              <Choice
                label={t('initiativeWorks.faces')}
                optional
                stack
                value={values.faces}
                onChange={(faces) => change({ faces })}
                options={(['NOBODY', 'CONSENT_ON_PAPER'] as const).map((one) => ({
                  value: one,
                  label: t(`photoFaces.${one}`),
                }))}
              />
              {values.faces && (
                <BringFile
                  grantId={grantId}
                  kind="PHOTO"
                  faces={values.faces}
                  label={t('initiativeWorks.bringPhoto')}
                  onDone={({ id }) => change({ photoId: id })}
                />
              )}
            </>
          )}
        </>
      )}
    </RecordForm>
  );
}
