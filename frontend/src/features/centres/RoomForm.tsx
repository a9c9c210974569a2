import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Room } from '../../api/contract';
import { readRoomQuery } from '../../api/gen/queries.gen';
import { createRoom, updateRoom } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { under } from '../../api/under';
import { useCodes } from '../../api/useCodes';
import { typedNumber } from '../../i18n/digits';
import { languageCodes } from '../../i18n/languages';
import { changedFields } from '../../ui/editing';
import { SelectField, TextField } from '../../ui/Field';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../ui/LocalizedFields';
import { missingWords } from '../../ui/missingWords';
import { RecordForm } from '../../ui/RecordForm';
import { Tick } from '../../ui/Tick';

type Values = { name: Localized; kind: string; capacity: string; stepFree: boolean; inUse: boolean };

const empty: Values = { name: noWords, kind: 'CLASSROOM', capacity: '', stepFree: false, inUse: true };

function valuesOf(room: Room): Values {
  const { name, kind, capacity, stepFree, inUse } = room;
  return { name, kind, capacity: String(capacity), stepFree, inUse };
}

type Props = { centreId: string; room?: Room; onClose: (saved: boolean) => void };

export function RoomForm({ centreId, room, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const kinds = useCodes('room-kinds');

  const save = (values: Values, from: { values: Values; version?: number }, key: string) => {
    const name = wordsOf(values.name) ?? noWords;
    const capacity = typedNumber(values.capacity) ?? 0;
    const { kind, stepFree, inUse } = values;
    if (!room) return createRoom({ path: { centreId }, headers: once(key), body: { name, kind, capacity, stepFree } });
    const changed = changedFields(from.values, values);
    const all = { name, kind, capacity, stepFree, inUse };
    return updateRoom({
      path: { centreId, roomId: room.id },
      headers: seen(from),
      body: Object.fromEntries(changed.map((field) => [field, all[field]])),
    });
  };
  const inWords = (field: keyof Values, values: Values) => {
    const words: Record<keyof Values, string> = {
      name: languageCodes.map((code) => values.name[code]).join(' · '),
      kind: kinds.wordOf(values.kind),
      capacity: values.capacity,
      stepFree: values.stepFree ? t('rooms.stepFree') : t('rooms.steps'),
      inUse: values.inUse ? t('rooms.inUse') : t('rooms.notInUse'),
    };
    return { label: t(`rooms.${field}`), value: words[field] };
  };

  return (
    <RecordForm
      begin={room ? { values: valuesOf(room), version: room.version } : { values: empty }}
      readAgain={
        room &&
        (async () => {
          const now = await queries.fetchQuery({
            ...readRoomQuery({ path: { centreId, roomId: room.id } }),
            staleTime: 0,
          });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={save}
      faultsOf={(values) => ({
        ...missingWords('name', values.name, t('rooms.nameMissing')),
        ...(!typedNumber(values.capacity) && { capacity: t('kit.numberOdd') }),
      })}
      inWords={inWords}
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
            legend={t('rooms.name')}
            hint={t('rooms.nameHint')}
            value={values.name}
            onChange={(name) => change({ name })}
            errorOf={errorOf}
          />
          <SelectField
            id="kind"
            label={t('rooms.kind')}
            value={values.kind}
            onChange={(kind) => change({ kind })}
            options={kinds.choices(values.kind)}
            error={errorOf('kind')}
          />
          <TextField
            id="capacity"
            label={t('rooms.capacity')}
            className="tiny"
            inputMode="numeric"
            dir="ltr"
            value={values.capacity}
            onChange={(capacity) => change({ capacity })}
            error={errorOf('capacity')}
          />
          <Tick checked={values.stepFree} onChange={(stepFree) => change({ stepFree })}>
            {t('rooms.stepFree')}
          </Tick>
          {room && (
            <Tick checked={values.inUse} onChange={(inUse) => change({ inUse })}>
              {t('rooms.inUse')}
            </Tick>
          )}
        </>
      )}
    </RecordForm>
  );
}
