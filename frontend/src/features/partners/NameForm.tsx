import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../api/contract';
import { addOrganisationName } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { under } from '../../api/under';
import { DayField, typedDayOf } from '../../ui/DayField';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../ui/LocalizedFields';
import { missingWords } from '../../ui/missingWords';
import { RecordForm } from '../../ui/RecordForm';
import { OtherNames } from './OtherNames';

type Values = { name: Localized; validFrom: string };

type Props = { organisation: Organisation; onClose: (saved: boolean) => void };

/** A new official name from a day on. What was signed under the old one keeps it. */
export function NameForm({ organisation, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id, name } = organisation;
  const begin: Values = { name, validFrom: '' };
  return (
    <>
      <OtherNames of={organisation} />
      <RecordForm
        begin={{ values: begin }}
        save={(values) =>
          addOrganisationName({
            path: { organisationId: id },
            headers: seen(organisation),
            body: {
              name: wordsOf(values.name) ?? noWords,
              validFrom: typedDayOf(values.validFrom) ?? '',
            },
          })
        }
        faultsOf={(values) => ({
          ...missingWords('name', values.name, t('kit.wordsMissing')),
          ...(!typedDayOf(values.validFrom) && { validFrom: t('kit.dayOdd') }),
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
            <LocalizedFields
              id="name"
              legend={t('organisations.newName')}
              value={values.name}
              onChange={(words) => change({ name: words })}
              errorOf={errorOf}
            />
            <DayField
              id="validFrom"
              legend={t('organisations.from')}
              hint={t('organisations.fromHint')}
              value={values.validFrom}
              onChange={(validFrom) => change({ validFrom })}
              error={errorOf('validFrom')}
            />
          </>
        )}
      </RecordForm>
    </>
  );
}
