import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listEnrolmentsQuery, listKitsQueryKey } from '../../api/gen/queries.gen';
import { createKit } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { items } from '../../api/items';
import { dayOf, isoDay } from '../../i18n/dates';
import { DayField, typedDayOf } from '../../ui/DayField';
import { Failure } from '../../ui/Failure';
import { SelectField, TextField } from '../../ui/Field';
import { fullName } from '../../ui/Named';
import { RecordForm } from '../../ui/RecordForm';

/** Something to work with is handed over; its receipt is printed afterwards and signed on paper. */
export function KitForm({ courseId, onClose }: { courseId: string; onClose: (given: boolean) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  // Those who have a place, and those who completed the course.
  const people = useQuery(items(listEnrolmentsQuery({ path: { courseId }, query: { who: 'IN', limit: 200 } })));
  return (
    <>
      {people.error && !people.data && <Failure error={people.error} again={() => void people.refetch()} />}
      <RecordForm
        begin={{ values: { participantId: '', item: '', serial: '', givenOn: isoDay(dayOf(new Date())) } }}
        save={({ participantId, item, serial, givenOn }, _, key) =>
          createKit({
            path: { courseId },
            headers: once(key),
            body: {
              participantId,
              item: item.trim(),
              serial: serial.trim() || null,
              givenOn: typedDayOf(givenOn) ?? givenOn,
              receiptSigned: false,
            },
          })
        }
        faultsOf={({ participantId, item, givenOn }) => ({
          ...(!participantId && { participantId: t('kits.whoMissing') }),
          ...(!item.trim() && { item: t('kits.itemMissing') }),
          ...(!typedDayOf(givenOn) && { givenOn: t('kits.dayWrong') }),
        })}
        submit={t('kits.give')}
        onDone={async () => {
          await queries.invalidateQueries({ queryKey: listKitsQueryKey({ path: { courseId } }) });
          onClose(true);
        }}
        onCancel={() => onClose(false)}
      >
        {({ values, change, errorOf }) => (
          <>
            <SelectField
              id="participantId"
              label={t('kits.who')}
              value={values.participantId}
              onChange={(participantId) => change({ participantId })}
              options={[
                { value: '', label: t('form.choose') },
                ...(people.data ?? []).map(({ person }) => ({
                  value: person.id,
                  label: `${fullName(person.name)} · ${person.reference}`,
                })),
              ]}
              error={errorOf('participantId')}
            />
            <TextField
              id="item"
              label={t('kits.item')}
              value={values.item}
              onChange={(item) => change({ item })}
              error={errorOf('item')}
            />
            <TextField
              id="serial"
              dir="ltr"
              optional
              label={t('kits.serial')}
              hint={t('kits.serialHint')}
              value={values.serial}
              onChange={(serial) => change({ serial })}
              error={errorOf('serial')}
            />
            <DayField
              id="givenOn"
              legend={t('kits.day')}
              value={values.givenOn}
              onChange={(givenOn) => change({ givenOn })}
              error={errorOf('givenOn')}
            />
          </>
        )}
      </RecordForm>
    </>
  );
}
