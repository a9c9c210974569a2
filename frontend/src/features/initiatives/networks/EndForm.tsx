import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type VolunteerNetwork,
  type VolunteerNetworkEnding,
  volunteerNetworkEndingValues,
} from '../../../api/contract';
import { listVolunteerNetworksQuery } from '../../../api/gen/queries.gen';
import { endVolunteerNetwork } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { items } from '../../../api/items';
import { under } from '../../../api/under';
import { dayOf, isoDay } from '../../../i18n/dates';
import { Choice } from '../../../ui/Choice';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { SelectField, TextField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { RecordForm } from '../../../ui/RecordForm';
import { namedOptions } from '../../../ui/namedOptions';

type Values = { how: VolunteerNetworkEnding; endedOn: string; reason: string; mergedInto: string };

/** What became of a network, on which day and why. */
export function EndForm({ network, onClose }: { network: VolunteerNetwork; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const others = useQuery(
    items(listVolunteerNetworksQuery({ query: { centreId: network.centreId, state: 'ACTIVE', limit: 200 } })),
  );
  const merges = ({ how }: Values) => how === 'MERGED';
  const begin: Values = { how: 'INACTIVE', endedOn: isoDay(dayOf(new Date())), reason: '', mergedInto: '' };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={(values) =>
        endVolunteerNetwork({
          path: { networkId: network.id },
          headers: seen(network),
          body: {
            how: values.how,
            endedOn: typedDayOf(values.endedOn) ?? '',
            reason: values.reason.trim(),
            mergedInto: merges(values) ? values.mergedInto : null,
          },
        })
      }
      faultsOf={(values) => ({
        ...(!typedDayOf(values.endedOn) && { endedOn: t('kit.dayOdd') }),
        ...(!values.reason.trim() && { reason: t('networks.reasonMissing') }),
        ...(merges(values) && !values.mergedInto && { mergedInto: t('networks.mergedMissing') }),
      })}
      submit={t('networks.end')}
      onDone={async () => {
        await queries.invalidateQueries(under('Support', 'Histories'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <Note tone="plain" icon="file">
            {t('networks.endWhy')}
          </Note>
          <Choice
            id="how"
            label={t('networks.how')}
            value={values.how}
            onChange={(how) => change({ how })}
            options={volunteerNetworkEndingValues.map((value) => ({ value, label: t(`networkEnding.${value}`) }))}
            stack
          />
          {merges(values) && (
            <SelectField
              id="mergedInto"
              label={t('networks.mergedInto')}
              value={values.mergedInto}
              onChange={(mergedInto) => change({ mergedInto })}
              options={[
                { value: '', label: t('form.choose') },
                ...namedOptions(others.data?.filter(({ id }) => id !== network.id)),
              ]}
              error={errorOf('mergedInto')}
            />
          )}
          <DayField
            id="endedOn"
            legend={t('networks.endedOn')}
            value={values.endedOn}
            onChange={(endedOn) => change({ endedOn })}
            error={errorOf('endedOn')}
          />
          <TextField
            id="reason"
            label={t('networks.reason')}
            maxLength={200}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            error={errorOf('reason')}
          />
        </>
      )}
    </RecordForm>
  );
}
