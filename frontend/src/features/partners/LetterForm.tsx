import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AuthorityLetter } from '../../api/contract';
import { listOrganisationsQuery, readLetterQuery } from '../../api/gen/queries.gen';
import { createLetter, updateLetter } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { DayField, typedDayOf } from '../../ui/DayField';
import { changedFields } from '../../ui/editing';
import { SelectField, TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { spanFaults } from '../../ui/span';
import { namedOptions } from '../../ui/namedOptions';

type Values = { number: string; issuedById: string; issuedOn: string; validTo: string; subject: string };

const empty: Values = { number: '', issuedById: '', issuedOn: '', validTo: '', subject: '' };

function valuesOf({ number, issuedBy, issuedOn, validTo, subject }: AuthorityLetter): Values {
  return { number, issuedById: issuedBy.id, issuedOn, validTo: validTo ?? '', subject };
}

type Props = { centreId: string; letter?: AuthorityLetter; onClose: (saved: boolean) => void };

export function LetterForm({ centreId, letter, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const organisations = useQuery(items(listOrganisationsQuery({ query: { limit: 200 } })));
  const nameOf = (id: string) => {
    const found = organisations.data?.find((organisation) => organisation.id === id);
    return found ? inMyLanguage(found.name) : '';
  };

  const save = (values: Values, from: { values: Values; version?: number }, key: string) => {
    const all = {
      number: values.number.trim(),
      issuedById: values.issuedById,
      issuedOn: typedDayOf(values.issuedOn) ?? '',
      validTo: typedDayOf(values.validTo) ?? null,
      subject: values.subject.trim(),
    };
    if (!letter) return createLetter({ path: { centreId }, headers: once(key), body: all });
    const changed = changedFields(from.values, values).map((field) => [field, all[field]]);
    return updateLetter({
      path: { centreId, letterId: letter.id },
      headers: seen(from),
      body: Object.fromEntries(changed),
    });
  };
  const labels: Record<keyof Values, string> = {
    number: t('letters.number'),
    issuedById: t('letters.issuedBy'),
    issuedOn: t('letters.issuedOn'),
    validTo: t('letters.validTo'),
    subject: t('letters.subject'),
  };

  return (
    <RecordForm
      begin={letter ? { values: valuesOf(letter), version: letter.version } : { values: empty }}
      readAgain={
        letter &&
        (async () => {
          const now = await queries.fetchQuery({
            ...readLetterQuery({ path: { centreId, letterId: letter.id } }),
            staleTime: 0,
          });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={save}
      faultsOf={(values) => {
        const { from, to } = spanFaults({ from: values.issuedOn, to: values.validTo }, t);
        return {
          ...(!values.number.trim() && { number: t('letters.numberMissing') }),
          ...(!values.issuedById && { issuedById: t('letters.issuedByMissing') }),
          ...(from && { issuedOn: from }),
          ...(to && { validTo: to }),
          ...(!values.subject.trim() && { subject: t('letters.subjectMissing') }),
        };
      }}
      inWords={(field, values) => ({
        label: labels[field],
        value: field === 'issuedById' ? nameOf(values.issuedById) : values[field],
      })}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Centres'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextField
            id="number"
            label={labels.number}
            value={values.number}
            onChange={(number) => change({ number })}
            error={errorOf('number')}
          />
          <SelectField
            id="issuedById"
            label={labels.issuedById}
            value={values.issuedById}
            onChange={(issuedById) => change({ issuedById })}
            options={[{ value: '', label: t('form.choose') }, ...namedOptions(organisations.data)]}
            error={errorOf('issuedById')}
          />
          <DayField
            id="issuedOn"
            legend={labels.issuedOn}
            value={values.issuedOn}
            onChange={(issuedOn) => change({ issuedOn })}
            error={errorOf('issuedOn')}
          />
          <DayField
            id="validTo"
            legend={labels.validTo}
            optional
            value={values.validTo}
            onChange={(validTo) => change({ validTo })}
            error={errorOf('validTo')}
          />
          <TextField
            id="subject"
            label={labels.subject}
            maxLength={300}
            value={values.subject}
            onChange={(subject) => change({ subject })}
            error={errorOf('subject')}
          />
        </>
      )}
    </RecordForm>
  );
}
