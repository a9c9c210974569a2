import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { createOrganisation } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { under } from '../../api/under';
import { useCodes } from '../../api/useCodes';
import { DayField, typedDayOf } from '../../ui/DayField';
import { SelectField } from '../../ui/Field';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../ui/LocalizedFields';
import { missingWords } from '../../ui/missingWords';
import { RecordForm } from '../../ui/RecordForm';

type Values = { kind: string; name: Localized; validFrom: string };

const empty: Values = { kind: 'MINISTRY', name: noWords, validFrom: '' };

export function OrganisationForm({ onClose }: { onClose: (saved: boolean) => void }) {
  const { t } = useTranslation();
  const kinds = useCodes('organisation-kinds');
  const queries = useQueryClient();
  return (
    <RecordForm
      begin={{ values: empty }}
      save={({ kind, name, validFrom }, _from, key) =>
        createOrganisation({
          headers: once(key),
          body: { kind, name: wordsOf(name) ?? noWords, validFrom: typedDayOf(validFrom) ?? null },
        })
      }
      faultsOf={({ name, validFrom }) => ({
        ...missingWords('name', name, t('kit.wordsMissing')),
        ...(validFrom && !typedDayOf(validFrom) && { validFrom: t('kit.dayOdd') }),
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
          <SelectField
            id="kind"
            label={t('organisations.kind')}
            value={values.kind}
            onChange={(kind) => change({ kind })}
            options={kinds.choices()}
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
