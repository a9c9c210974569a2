import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ChildrensCorner, Room } from '../../api/contract';
import { saveChildrensCorner } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { under } from '../../api/under';
import { typedNumber } from '../../i18n/digits';
import { nameOf } from '../../i18n/inMyLanguage';
import { SelectField, TextField } from '../../ui/Field';
import { RecordForm, type Version } from '../../ui/RecordForm';
import { BandFields } from './BandFields';
import { bandFaults, firstBands, type TypedCorner, toBands, typedCorner } from './corner';
import { cornerQuery } from './queries';
import { useAges } from './useAges';
import { namedOptions } from '../../ui/namedOptions';

type Props = {
  centreId: string;
  corner?: ChildrensCorner;
  rooms: readonly Room[];
  onClose: (saved: boolean) => void;
};

export function CornerForm({ centreId, corner, rooms, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { band: bandWords } = useAges();
  const likely = rooms.find((room) => room.kind === 'CHILDRENS_CORNER') ?? rooms[0];
  const youngest = corner?.bands[0]?.fromMonths ?? 0;
  const begin: Version<TypedCorner> = corner
    ? { values: typedCorner(corner), version: corner.version }
    : { values: { roomId: likely?.id ?? '', places: '', bands: firstBands } };
  const roomName = (roomId: string) => nameOf(rooms.find(({ id }) => id === roomId));
  const inWords = (field: keyof TypedCorner, values: TypedCorner) => {
    const words: Record<keyof TypedCorner, string> = {
      roomId: roomName(values.roomId),
      places: values.places,
      bands: toBands(values.bands, youngest)
        .map(({ fromMonths, toMonths, childrenPerWorker }) =>
          t('corner.bandRatio', {
            band: bandWords(fromMonths, toMonths),
            children: t('corner.children', { count: childrenPerWorker, number: childrenPerWorker }),
          }),
        )
        .join(' · '),
    };
    const labels = { roomId: t('corner.room'), places: t('corner.places'), bands: t('corner.ratio') };
    return { label: labels[field], value: words[field] };
  };

  return (
    <RecordForm
      begin={begin}
      readAgain={
        corner &&
        (async () => {
          const now = await queries.fetchQuery({ ...cornerQuery(centreId), staleTime: 0 });
          return { values: now ? typedCorner(now) : begin.values, version: now?.version };
        })
      }
      save={(values, from) =>
        saveChildrensCorner({
          path: { centreId },
          headers: from.version === undefined ? {} : seen(from),
          body: {
            roomId: values.roomId,
            places: typedNumber(values.places) ?? 0,
            bands: toBands(values.bands, youngest),
          },
        })
      }
      faultsOf={(values) => ({
        ...(!typedNumber(values.places) && { places: t('kit.numberOdd') }),
        ...Object.fromEntries(Object.entries(bandFaults(values.bands)).map(([field, key]) => [field, t(key)])),
      })}
      fieldOf={(pointer) => /^#?\/(bands\/\d+|\w+)/.exec(pointer)?.[1]?.replace('/', '-')}
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
          <SelectField
            id="roomId"
            label={t('corner.room')}
            value={values.roomId}
            onChange={(roomId) => change({ roomId })}
            options={namedOptions(rooms)}
            error={errorOf('roomId')}
          />
          <TextField
            id="places"
            label={t('corner.places')}
            className="tiny"
            inputMode="numeric"
            dir="ltr"
            value={values.places}
            onChange={(places) => change({ places })}
            error={errorOf('places')}
          />
          <BandFields bands={values.bands} onChange={(bands) => change({ bands })} errorOf={errorOf} />
        </>
      )}
    </RecordForm>
  );
}
