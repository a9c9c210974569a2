import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dataDemandAnswerValues, demandedDataValues, type DataDemand } from '../../api/contract';
import { recordDataDemand } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { asking } from '../../api/under';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { dayOf, isoDay } from '../../i18n/dates';
import { Choice } from '../../ui/Choice';
import { DayField, typedDayOf } from '../../ui/DayField';
import type { FieldErrors } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { RecordForm } from '../../ui/RecordForm';
import { demandQuery } from './queries';

type Typed = {
  centreId: string;
  demandedBy: DataDemand['demandedBy'] | undefined;
  demanded: DataDemand['demanded'] | undefined;
  demandedOn: string;
  office: string;
  answer: DataDemand['answer'];
};

/** Somebody stands there and wants names. First what to say; the writing down can wait until they are gone. */
export function RecordDemandPage() {
  const { t } = useTranslation();
  const demanders = useCodes('data-demanders');
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const today = isoDay(dayOf(new Date()));
  const begin: Typed = {
    centreId: me.centres.length === 1 ? (me.centres[0]?.id ?? '') : '',
    demandedBy: undefined,
    demanded: undefined,
    demandedOn: today,
    office: '',
    answer: 'REFUSED',
  };
  const faultsOf = (form: Typed): FieldErrors => {
    const on = typedDayOf(form.demandedOn);
    return {
      ...(!form.centreId && { centreId: t('demands.centreMissing') }),
      ...(!form.demandedBy && { demandedBy: t('demands.byMissing') }),
      ...(!form.demanded && { demanded: t('demands.whatMissing') }),
      ...((!on || on > today) && { demandedOn: t('demands.onOdd') }),
    };
  };

  return (
    <Page title={t('demands.new')} narrow below={<p>{t('demands.calm')}</p>}>
      <div className="advice">
        <section>
          <h2>
            <Icon name="hand" />
            {t('demands.say')}
          </h2>
          <p className="talk">{t('demands.sayWords')}</p>
        </section>
        <section>
          <h2>
            <Icon name="check" />
            {t('demands.do')}
          </h2>
          <ul>
            <li>{t('demands.doSafe')}</li>
            <li>{t('demands.doLock')}</li>
            <li>{t('demands.doCall')}</li>
            <li>{t('demands.doWrite')}</li>
          </ul>
        </section>
        <section>
          <h2>
            <Icon name="cross" />
            {t('demands.dont')}
          </h2>
          <ul>
            <li>{t('demands.dontShow')}</li>
            <li>{t('demands.dontConfirm')}</li>
            <li>{t('demands.dontResist')}</li>
          </ul>
        </section>
      </div>
      <section>
        <h2 className="bar">{t('demands.write')}</h2>
        <RecordForm
          begin={{ values: begin }}
          save={({ centreId, demandedBy, demanded, demandedOn, office, answer }, _, key) =>
            recordDataDemand({
              body: {
                centreId,
                demandedBy: demandedBy ?? 'OTHER',
                demanded: demanded ?? 'OTHER',
                demandedOn: typedDayOf(demandedOn) ?? today,
                office: office.trim() || undefined,
                answer,
              },
              headers: once(key),
            })
          }
          faultsOf={faultsOf}
          submit={t('demands.save')}
          onDone={async (demand) => {
            queries.setQueryData(demandQuery(demand.id).queryKey, demand);
            await queries.invalidateQueries(asking('listDataDemands'));
            await navigate({ to: '/demands/$id', params: { id: demand.id }, replace: true });
          }}
        >
          {({ values, change, errorOf }) => (
            <>
              {me.centres.length > 1 && (
                <SelectField
                  id="centreId"
                  label={t('demands.centre')}
                  value={values.centreId}
                  onChange={(centreId) => change({ centreId })}
                  options={[
                    { value: '', label: t('form.choose') },
                    ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
                  ]}
                  error={errorOf('centreId')}
                />
              )}
              <SelectField
                id="demandedBy"
                label={t('demands.by')}
                value={values.demandedBy ?? ''}
                onChange={(by) => change({ demandedBy: by || undefined })}
                options={[{ value: '', label: t('form.choose') }, ...demanders.choices()]}
                error={errorOf('demandedBy')}
              />
              <SelectField
                id="demanded"
                label={t('demands.what')}
                value={values.demanded ?? ''}
                onChange={(what) => change({ demanded: (what || undefined) as Typed['demanded'] })}
                options={[
                  { value: '', label: t('form.choose') },
                  ...demandedDataValues.map((value) => ({ value, label: t(`demanded.${value}`) })),
                ]}
                error={errorOf('demanded')}
              />
              <TextField
                id="office"
                label={t('demands.office')}
                optional
                hint={t('demands.officeHint')}
                maxLength={200}
                value={values.office}
                onChange={(office) => change({ office })}
                error={errorOf('office')}
              />
              <DayField
                id="demandedOn"
                legend={t('demands.on')}
                value={values.demandedOn}
                onChange={(demandedOn) => change({ demandedOn })}
                error={errorOf('demandedOn')}
              />
              <Choice
                id="answer"
                label={t('demands.answer')}
                value={values.answer}
                onChange={(answer) => change({ answer })}
                options={dataDemandAnswerValues.map((value) => ({ value, label: t(`demandAnswer.${value}`) }))}
                stack
              />
            </>
          )}
        </RecordForm>
      </section>
    </Page>
  );
}
