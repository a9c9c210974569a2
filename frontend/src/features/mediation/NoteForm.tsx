import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type MediationNote, type NoteKind, noteKindValues } from '../../api/contract';
import { readMediationNoteQuery } from '../../api/gen/queries.gen';
import { createMediationNote, updateMediationNote } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { under } from '../../api/under';
import { Choice } from '../../ui/Choice';
import { LongField } from '../../ui/LongField';
import { RecordForm } from '../../ui/RecordForm';
import { draftOf } from './Draft';
import { sealed } from './queries';

type Values = { kind: NoteKind; text: string };

function valuesOf({ kind, text }: MediationNote): Values {
  return { kind, text: text ?? '' };
}

type Props = { caseId: string; note?: MediationNote; onClose: (saved: boolean) => void };

export function NoteForm({ caseId, note, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const empty: Values = { kind: 'SHARED', text: '' };
  return (
    <RecordForm
      begin={note ? { values: valuesOf(note), version: note.version } : { values: empty }}
      readAgain={
        note &&
        (async () => {
          const now = await queries.fetchQuery(sealed(readMediationNoteQuery({ path: { caseId, noteId: note.id } })));
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={({ kind, text }, from, key) =>
        note
          ? updateMediationNote({
              path: { caseId, noteId: note.id },
              headers: seen(from),
              body: { text: text.trim() },
            })
          : createMediationNote({ path: { caseId }, headers: once(key), body: { kind, text: text.trim() } })
      }
      faultsOf={({ text }) => ({ ...(!text.trim() && { text: t('mediation.noteMissing') }) })}
      inWords={(field, values) => ({
        label: field === 'text' ? t('mediation.note') : t('mediation.noteFor'),
        value: values[field],
      })}
      draft={draftOf('NOTE', caseId, note?.id)}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          {!note && (
            <Choice
              label={t('mediation.noteFor')}
              value={values.kind}
              onChange={(kind) => change({ kind })}
              options={noteKindValues.map((value) => ({ value, label: t(`noteKind.${value}`) }))}
            />
          )}
          <LongField
            id="text"
            label={t('mediation.note')}
            rows={8}
            value={values.text}
            onChange={(text) => change({ text })}
            error={errorOf('text')}
          />
        </>
      )}
    </RecordForm>
  );
}
