import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, typedDayOf } from '../../ui/DayField';
import { FileCheck } from '../../ui/FileCheck';
import { checkList, placeImportQuery } from './queries';

/** Which list, and since when it counts: the service answers with what would change and stores nothing. */
export function PlaceImportChoose({ onChecked }: { onChecked: (id: string) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [from, setFrom] = useState('');
  return (
    <FileCheck
      check={(file, signal) => checkList(file, 'COD', typedDayOf(from) ?? '', signal)}
      onChecked={(found) => {
        queries.setQueryData(placeImportQuery(found.id).queryKey, found);
        onChecked(found.id);
      }}
      faults={{ ...(!typedDayOf(from) && { from: t('placeImport.fromOdd') }) }}
      hint={t('placeImport.fileHint')}
      words={{
        send: t('import.check'),
        sending: t('import.checking'),
        nothingStored: t('placeImport.nothingStored'),
      }}
    >
      {(errorOf) => (
        <DayField
          id="from"
          legend={t('placeImport.from')}
          hint={t('placeImport.fromHint')}
          value={from}
          onChange={setFrom}
          error={errorOf('from')}
        />
      )}
    </FileCheck>
  );
}
