import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { SelectField } from '../../ui/Field';
import { FileCheck } from '../../ui/FileCheck';
import { checkSheet, sheetQuery } from './queries';

/** Which sheet, and of which centre: the service answers with what it read and stores nothing. */
export function SheetChoose({ onChecked }: { onChecked: (id: string) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const mine = me.centres.filter(({ id }) => me.mayIn(id, 'OPENING_FIGURE_RECORD'));
  const [centreId, setCentre] = useState(mine.length === 1 ? (mine[0]?.id ?? '') : '');
  return (
    <FileCheck
      check={(file, signal) => checkSheet(file, centreId, signal)}
      onChecked={(found) => {
        queries.setQueryData(sheetQuery(found.id).queryKey, found);
        onChecked(found.id);
      }}
      faults={{ ...(!centreId && { centreId: t('figures.centreMissing') }) }}
      hint={t('sheets.fileHint')}
      words={{ send: t('import.check'), sending: t('import.checking'), nothingStored: t('sheets.nothingStored') }}
    >
      {(errorOf) =>
        mine.length > 1 && (
          <SelectField
            id="centreId"
            label={t('figures.centre')}
            value={centreId}
            onChange={setCentre}
            options={[
              { value: '', label: t('form.choose') },
              ...mine.map(({ id }) => ({ value: id, label: me.centreName(id) })),
            ]}
            error={errorOf('centreId')}
          />
        )
      }
    </FileCheck>
  );
}
