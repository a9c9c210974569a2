import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listRoomsQuery } from '../../api/gen/queries.gen';
import { createRoomHold } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { typedClock } from '../../i18n/clock';
import { dayOf, isoDay } from '../../i18n/dates';
import { DayField, typedDayOf } from '../../ui/DayField';
import { SelectField, Wrong } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { TimeField } from '../../ui/TimeField';
import { namedOptions } from '../../ui/namedOptions';

type Values = { roomId: string; on: string; from: string; to: string };

/** A room, a day, two times. Why is not asked. */
export function HoldForm({ id, onClose }: { id: string; onClose: (saved: boolean) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const rooms = useQuery(items(listRoomsQuery({ path: { centreId: id } })));
  const begin: Values = { roomId: '', on: isoDay(dayOf(new Date())), from: '', to: '' };
  const at = (on: string, time: string) => `${typedDayOf(on)}T${typedClock(time)}`;
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ roomId, on, from, to }, _from, key) =>
        createRoomHold({
          path: { centreId: id },
          headers: once(key),
          body: { roomId, startsAt: at(on, from), endsAt: at(on, to) },
        })
      }
      faultsOf={({ roomId, on, from, to }) => {
        const [begins, ends] = [typedClock(from), typedClock(to)];
        return {
          ...(!roomId && { roomId: t('holds.roomMissing') }),
          ...(!typedDayOf(on) && { on: t('kit.dayOdd') }),
          ...(!(begins && ends) && { from: t('kit.timeOdd') }),
          ...(begins && ends && ends <= begins && { from: t('kit.endsBefore') }),
        };
      }}
      fieldOf={(pointer) => (pointer === '/startsAt' || pointer === '/endsAt' ? 'from' : pointer.slice(1))}
      submit={t('holds.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Centres'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <SelectField
            id="roomId"
            label={t('holds.room')}
            value={values.roomId}
            onChange={(roomId) => change({ roomId })}
            options={[
              { value: '', label: t('form.choose') },
              ...namedOptions(rooms.data?.filter((room) => room.inUse)),
            ]}
            error={errorOf('roomId')}
          />
          <DayField
            id="on"
            legend={t('holds.on')}
            value={values.on}
            onChange={(on) => change({ on })}
            error={errorOf('on')}
          />
          <div className="field">
            <div className="inline">
              <TimeField id="from" label={t('holds.from')} value={values.from} onChange={(from) => change({ from })} />
              <TimeField label={t('holds.to')} value={values.to} onChange={(to) => change({ to })} />
            </div>
            {errorOf('from') && <Wrong>{errorOf('from')}</Wrong>}
          </div>
        </>
      )}
    </RecordForm>
  );
}
