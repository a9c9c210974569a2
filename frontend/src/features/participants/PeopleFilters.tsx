import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { participantSortValues, participantKindValues, sexValues } from '../../api/contract';
import { useMe } from '../../auth/me';
import { latinDigits } from '../../i18n/digits';
import { isolated, useFormats } from '../../i18n/useFormats';
import { DayField, typedDayOf } from '../../ui/DayField';
import { SelectField, TextField } from '../../ui/Field';
import { type ActiveFilter, FilterBar } from '../../ui/FilterBar';
import { Tick } from '../../ui/Tick';
import {
  columns,
  columnsOf,
  columnsText,
  noFilter,
  type PeopleFilter,
  type PeopleSearch,
  type PeopleSort,
} from './peopleList';

type Props = { search: PeopleSearch; onChange: (next: Partial<PeopleSearch>) => void };

/** What narrows the list of people, its order and its columns; all of it lives in the address. */
export function PeopleFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const many = me.centres.length > 1;
  const active = useActiveFilters(search, onChange);
  const shown = columnsOf(search.columns);
  return (
    <FilterBar
      active={active}
      onClear={() => onChange(noFilter)}
      more={
        <>
          <DaySpan key={`${search.registeredFrom}-${search.registeredTo}`} search={search} onChange={onChange} />
          <YearSpan key={`${search.birthYearFrom}-${search.birthYearTo}`} search={search} onChange={onChange} />
          <fieldset className="field">
            <legend>{t('lists.columns')}</legend>
            <div className="inline">
              {columns
                .filter((column) => column !== 'centre' || many)
                .map((column) => (
                  <Tick
                    key={column}
                    checked={shown.includes(column)}
                    onChange={(on) =>
                      onChange({
                        columns: columnsText(columns.filter((one) => (one === column ? on : shown.includes(one)))),
                      })
                    }
                  >
                    {t(`person.${column}`)}
                  </Tick>
                ))}
            </div>
          </fieldset>
        </>
      }
    >
      <SelectField
        label={t('people.sort')}
        value={search.sort}
        onChange={(value) => onChange({ sort: value as PeopleSort })}
        options={participantSortValues.map((sort) => ({ value: sort, label: t(`peopleSort.${sort}`) }))}
      />
      <SelectField
        label={t('person.sex')}
        value={search.sex ?? ''}
        onChange={(value) => onChange({ sex: sexValues.find((sex) => sex === value) })}
        options={[
          { value: '', label: t('lists.any') },
          ...sexValues.map((sex) => ({ value: sex, label: t(`sex.${sex}`) })),
        ]}
      />
      <SelectField
        label={t('peopleFilter.kind')}
        value={search.kind ?? ''}
        onChange={(value) => onChange({ kind: participantKindValues.find((kind) => kind === value) })}
        options={[
          { value: '', label: t('lists.any') },
          ...participantKindValues.map((kind) => ({ value: kind, label: t(`peopleKind.${kind}`) })),
        ]}
      />
      {many && (
        <SelectField
          label={t('person.centre')}
          value={search.centre ?? ''}
          onChange={(value) => onChange({ centre: value || undefined })}
          options={[
            { value: '', label: t('people.allCentres') },
            ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
          ]}
        />
      )}
    </FilterBar>
  );
}

/** Days are taken into the address once they are whole. */
function DaySpan({ search, onChange }: Props) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(search.registeredFrom ?? '');
  const [to, setTo] = useState(search.registeredTo ?? '');
  const put = (name: 'registeredFrom' | 'registeredTo', text: string) => {
    if (text === '' || (text.length >= 8 && typedDayOf(text))) onChange({ [name]: typedDayOf(text) });
  };
  const first = typedDayOf(from);
  const last = typedDayOf(to);
  return (
    <>
      <DayField
        id="registered-from"
        legend={t('peopleFilter.registeredFrom')}
        value={from}
        onChange={(text) => {
          setFrom(text);
          put('registeredFrom', text);
        }}
      />
      <DayField
        id="registered-to"
        legend={t('peopleFilter.registeredTo')}
        value={to}
        error={first && last && last < first ? t('kit.endsBefore') : undefined}
        onChange={(text) => {
          setTo(text);
          put('registeredTo', text);
        }}
      />
    </>
  );
}

function YearSpan({ search, onChange }: Props) {
  const { t } = useTranslation();
  const year = (name: 'birthYearFrom' | 'birthYearTo') => (
    <YearField name={name} label={t(`peopleFilter.${name}`)} value={search[name]} onChange={onChange} />
  );
  return (
    <div className="inline tight">
      {year('birthYearFrom')}
      {year('birthYearTo')}
    </div>
  );
}

type YearProps = {
  name: 'birthYearFrom' | 'birthYearTo';
  label: string;
  value: number | undefined;
  onChange: Props['onChange'];
};

function YearField({ name, label, value, onChange }: YearProps) {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  return (
    <TextField
      label={label}
      className="year"
      inputMode="numeric"
      dir="ltr"
      value={text}
      onChange={(typed) => {
        const digits = latinDigits(typed).replace(/\D/g, '').slice(0, 4);
        setText(digits);
        const year = Number(digits);
        if (digits === '') onChange({ [name]: undefined });
        else if (year >= 1900 && year <= 2100) onChange({ [name]: year });
      }}
    />
  );
}

function useActiveFilters(search: PeopleSearch, onChange: Props['onChange']): ActiveFilter[] {
  const words = useFilterWords();
  return words(search).map(({ id, label }) => ({ id, label, onRemove: () => onChange({ [id]: undefined }) }));
}

/** What narrows a list, in words; also for whoever is to approve that it leaves the house. */
export function useFilterWords() {
  const { t } = useTranslation();
  const me = useMe();
  const { day } = useFormats();
  return (filter: PeopleFilter) => {
    const said = {
      centre: filter.centre && me.centreName(filter.centre),
      kind: filter.kind && t(`peopleKind.${filter.kind}`),
      sex: filter.sex && t(`sex.${filter.sex}`),
      registeredFrom: filter.registeredFrom && day(filter.registeredFrom),
      registeredTo: filter.registeredTo && day(filter.registeredTo),
      birthYearFrom: filter.birthYearFrom && String(filter.birthYearFrom),
      birthYearTo: filter.birthYearTo && String(filter.birthYearTo),
    };
    return (Object.keys(said) as (keyof typeof said)[]).flatMap((id) => {
      const value = said[id];
      return value ? [{ id, label: `${t(`peopleFilter.${id}`)}: ${isolated(value)}` }] : [];
    });
  };
}
