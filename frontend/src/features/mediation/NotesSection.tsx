import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMediationNotesQuery, readMediationNoteQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { ListAndForm } from '../../ui/ListAndForm';
import { Empty, Status } from '../../ui/Note';
import { Opened } from '../../ui/Opened';
import { QueryState } from '../../ui/QueryState';
import { NoteForm } from './NoteForm';
import { sealed } from './queries';

/** The shared notes of a case and my own. What I write of a talk with one side is for me alone. */
export function NotesSection({ id }: { id: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const { moment } = useFormats();
  const notes = useQuery(sealed(items(listMediationNotesQuery({ path: { caseId: id } }))));
  return (
    <ListAndForm
      title={t('mediation.notes')}
      add={t('mediation.writeNote')}
      editTitle={t('mediation.changeNote')}
      form={(noteId, close) =>
        noteId ? (
          <Opened query={sealed(readMediationNoteQuery({ path: { caseId: id, noteId } }))}>
            {(note) => <NoteForm caseId={id} note={note} onClose={close} />}
          </Opened>
        ) : (
          <NoteForm caseId={id} onClose={close} />
        )
      }
    >
      {(open) => (
        <>
          <QueryState of={notes} />
          {notes.data?.length === 0 && (
            <Empty icon="file">
              <p>{t('mediation.noNotes')}</p>
            </Empty>
          )}
          <ul className="seal-list">
            {notes.data?.map((note) => (
              <li key={note.id}>
                <p className="small dots">
                  <Status icon={note.kind === 'CAUCUS' ? 'lock' : 'people'}>{t(`noteKind.${note.kind}`)}</Status>
                  <span>{moment(note.writtenAt)}</span>
                </p>
                <p className="seal-told">{note.text ? <bdi>{note.text}</bdi> : t('mediation.destroyed')}</p>
                {note.author === me.subject && note.text && (
                  <div className="acts">
                    <button type="button" className="btn quiet flush" onClick={() => open(note.id)}>
                      {t('kit.change')}
                    </button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </ListAndForm>
  );
}
