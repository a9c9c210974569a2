import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationKindValues } from '../../api/contract';
import { DayField, typedDayOf } from '../../ui/DayField';
import { SelectField } from '../../ui/Field';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../ui/LocalizedFields';
import { missingWords } from '../../ui/missingWords';
import { RecordForm } from '../../ui/RecordForm';
import { addOrganisation, type OrganisationKind, organisationsKey } from './queries';

type Values = { kind: OrganisationKind; name: Localized; validFrom: string };

const empty: Values = { kind: 'MINISTRY', name: noWords, validFrom: '' };

export function OrganisationForm({ onClose }: { onClose: (saved: boolean) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <RecordForm
      begin={{ values: empty }}
      save={({ kind, name, validFrom }, _from, key) =>
        addOrganisation({ kind, name: wordsOf(name) ?? noWords, validFrom: typedDayOf(validFrom) ?? null }, key)
      }
      faultsOf={({ name, validFrom }) => ({
        ...missingWords('name', name, t('kit.wordsMissing')),
        ...(validFrom && !typedDayOf(validFrom) && { validFrom: t('kit.dayOdd') }),
      })}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries({ queryKey: organisationsKey });
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <SelectField
            id="kind"
            label={t('organisations.kind')}
            value={values.kind}
            onChange={(kind) => change({ kind: kind as OrganisationKind })}
            options={organisationKindValues.map((kind) => ({ value: kind, label: t(`organisationKind.${kind}`) }))}
          />
          <LocalizedFields
            id="name"
            legend={t('organisations.official')}
            value={values.name}
            onChange={(name) => change({ name })}
            errorOf={errorOf}
          />
          <DayField
            id="validFrom"
            legend={t('organisations.since')}
            optional
            value={values.validFrom}
            onChange={(validFrom) => change({ validFrom })}
            error={errorOf('validFrom')}
          />
        </>
      )}
    </RecordForm>
  );
}
