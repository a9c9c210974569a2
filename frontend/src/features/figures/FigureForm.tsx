import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type FigureDetails, type OpeningFigure, openingFigureCountedValues } from '../../api/contract';
import { recordFigureCorrection, recordOpeningFigure } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { useMe } from '../../auth/me';
import { dayOf, isoDay } from '../../i18n/dates';
import { latinDigits } from '../../i18n/digits';
import { Choice } from '../../ui/Choice';
import { DayField, typedDayOf } from '../../ui/DayField';
import type { FieldErrors } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { counted } from './queries';

type Values = {
  centreId: string;
  counted: OpeningFigure['counted'];
  number: string;
  asOf: string;
  periodFrom: string;
  includes: 'EVERYBODY' | 'OTHERS' | undefined;
  definition: string;
  source: string;
  signatoryName: string;
  signatoryRole: string;
  reason: string;
};

type Props = {
  /** The figure that is corrected; a new one when there is none. */
  wrong: OpeningFigure | undefined;
  onClose: (saved: boolean) => void;
};

/** A number somebody answers for. It is never changed: a correction is written beside it, with what was wrong. */
export function FigureForm({ wrong, onClose }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const mine = me.centres.filter(({ id }) => me.mayIn(id, 'OPENING_FIGURE_RECORD'));
  const today = isoDay(dayOf(new Date()));
  const begin: Values = wrong ? valuesOf(wrong) : { ...empty, centreId: mine.length === 1 ? (mine[0]?.id ?? '') : '' };

  const faultsOf = (values: Values): FieldErrors => {
    const asOf = typedDayOf(values.asOf);
    const from = typedDayOf(values.periodFrom);
    return {
      ...(!values.centreId && { centreId: t('figures.centreMissing') }),
      ...(!(Number(values.number) > 0 || (wrong && values.number === '0')) && { number: t('figures.numberOdd') }),
      ...((!asOf || asOf > today) && { asOf: t('figures.asOfOdd') }),
      ...(values.periodFrom !== '' && (!from || (asOf && from > asOf)) && { periodFrom: t('figures.fromOdd') }),
      ...(values.counted === 'PEOPLE_REGISTERED' && !values.includes && { includes: t('figures.includesMissing') }),
      ...(values.definition.trim().length < 10 && { definition: t('figures.definitionShort') }),
      ...(!values.source.trim() && { source: t('figures.sourceMissing') }),
      ...(!values.signatoryName.trim() && { signatoryName: t('figures.nameMissing') }),
      ...(!values.signatoryRole.trim() && { signatoryRole: t('figures.roleMissing') }),
      ...(wrong && values.reason.trim().length < 5 && { reason: t('figures.reasonShort') }),
    };
  };
  const save = (values: Values, _: unknown, key: string) =>
    wrong
      ? recordFigureCorrection({
          path: { openingFigureId: wrong.id },
          body: { figure: detailsOf(values), reason: values.reason.trim() },
          headers: once(key),
        })
      : recordOpeningFigure({
          body: { centreId: values.centreId, counted: values.counted, figure: detailsOf(values) },
          headers: once(key),
        });

  return (
    <RecordForm
      begin={{ values: begin }}
      save={save}
      faultsOf={faultsOf}
      fieldOf={(pointer) => (pointer === '/figure/includesRegistered' ? 'includes' : pointer.split('/').at(-1))}
      submit={wrong ? t('figures.saveCorrection') : t('figures.save')}
      onDone={async () => {
        await queries.invalidateQueries(counted);
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          {!wrong && mine.length > 1 && (
            <SelectField
              id="centreId"
              label={t('figures.centre')}
              value={values.centreId}
              onChange={(centreId) => change({ centreId })}
              options={[
                { value: '', label: t('form.choose') },
                ...mine.map(({ id }) => ({ value: id, label: me.centreName(id) })),
              ]}
              error={errorOf('centreId')}
            />
          )}
          {!wrong && (
            <Choice
              id="counted"
              label={t('figures.counted')}
              value={values.counted}
              onChange={(counted) => change({ counted })}
              options={openingFigureCountedValues.map((value) => ({ value, label: t(`counted.${value}`) }))}
              hint={t('figures.countedHint')}
            />
          )}
          <TextField
            id="number"
            label={t('figures.number')}
            hint={wrong && t('figures.zeroHint')}
            inputMode="numeric"
            dir="ltr"
            value={values.number}
            onChange={(number) => change({ number: latinDigits(number).replace(/\D/g, '').slice(0, 8) })}
            error={errorOf('number')}
          />
          <DayField
            id="asOf"
            legend={t('figures.asOf')}
            value={values.asOf}
            onChange={(asOf) => change({ asOf })}
            error={errorOf('asOf')}
          />
          <DayField
            id="periodFrom"
            legend={t('figures.from')}
            optional
            value={values.periodFrom}
            onChange={(periodFrom) => change({ periodFrom })}
            error={errorOf('periodFrom')}
          />
          {values.counted === 'PEOPLE_REGISTERED' && (
            <Choice
              id="includes"
              label={t('figures.includes')}
              hint={t('figures.includesHint')}
              value={values.includes}
              onChange={(includes) => change({ includes })}
              options={[
                { value: 'EVERYBODY', label: t('figures.ofEverybody') },
                { value: 'OTHERS', label: t('figures.ofOthers') },
              ]}
              error={errorOf('includes')}
              stack
            />
          )}
          {(
            [
              ['definition', 500],
              ['source', 200],
              ['signatoryName', 100],
              ['signatoryRole', 100],
            ] as const
          ).map(([field, maxLength]) => (
            <TextField
              key={field}
              id={field}
              label={t(`figures.${field}Label`)}
              hint={t(`figures.${field}Hint`)}
              maxLength={maxLength}
              value={values[field]}
              onChange={(text) => change({ [field]: text })}
              error={errorOf(field)}
            />
          ))}
          {wrong && (
            <TextField
              id="reason"
              label={t('figures.reason')}
              maxLength={500}
              value={values.reason}
              onChange={(reason) => change({ reason })}
              error={errorOf('reason')}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}

const empty: Values = {
  centreId: '',
  counted: 'PEOPLE_REGISTERED',
  number: '',
  asOf: '',
  periodFrom: '',
  includes: undefined,
  definition: '',
  source: '',
  signatoryName: '',
  signatoryRole: '',
  reason: '',
};

function valuesOf(figure: OpeningFigure): Values {
  return {
    ...empty,
    ...figure.provenance,
    centreId: figure.centreId,
    counted: figure.counted,
    number: String(figure.number),
    asOf: figure.asOf,
    periodFrom: figure.periodFrom ?? '',
    includes: figure.includesRegistered ? 'EVERYBODY' : 'OTHERS',
  };
}

function detailsOf(values: Values): FigureDetails {
  return {
    number: Number(values.number),
    asOf: typedDayOf(values.asOf) ?? '',
    periodFrom: typedDayOf(values.periodFrom),
    includesRegistered: values.counted === 'PEOPLE_REGISTERED' && values.includes === 'EVERYBODY',
    provenance: {
      definition: values.definition.trim(),
      source: values.source.trim(),
      signatoryName: values.signatoryName.trim(),
      signatoryRole: values.signatoryRole.trim(),
    },
  };
}
