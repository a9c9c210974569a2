import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantSummary, SharingOutcome, SharingResult } from '../../api/contract';
import { shareParticipants } from '../../api/gen/sdk.gen';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Named } from '../../ui/Named';
import { Note, Status, type Tone } from '../../ui/Note';
import { useDeed } from '../../ui/useDeed';
import { ofPeople } from './queries';

type Props = { people: readonly ParticipantSummary[]; onClose: () => void; onDone: () => void };

const tones: Record<SharingOutcome, Tone> = { SHARED: 'reed', ALREADY_THERE: 'plain', NOT_FOUND: 'clay' };

/** Lets another of my centres see people too: first what would happen to each, then what did. */
export function ShareDialog({ people, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const [centre, setCentre] = useState('');
  const mine = me.centres.filter(({ id }) => me.mayIn(id, 'PARTICIPANT_UPDATE'));
  const body = (preview: boolean) => ({ centreId: centre, participantIds: people.map(({ id }) => id), preview });
  const looking = useDeed({ mutationFn: () => shareParticipants({ body: body(true) }) });
  const sharing = useDeed({
    mutationFn: () => shareParticipants({ body: body(false) }),
    onSuccess: () => queries.invalidateQueries(ofPeople),
  });
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (!centre) return false;
    if (looking.data) sharing.send(undefined);
    else looking.send(undefined);
    return true;
  };
  const outcome = sharing.data ?? looking.data;
  const coming = outcome?.items.filter((item) => item.outcome === 'SHARED').length ?? 0;

  return (
    <Dialog title={t('share.title')} onClose={sharing.data ? onDone : onClose}>
      <Form send={send} error={looking.error ?? sharing.error}>
        <p>{t('share.what')}</p>
        {!sharing.data && (
          <SelectField
            label={t('share.centre')}
            error={tried && !centre ? t('register.centreMissing') : undefined}
            value={centre}
            onChange={(id) => {
              setCentre(id);
              looking.reset();
            }}
            options={[
              { value: '', label: t('form.choose') },
              ...mine.map(({ id }) => ({ value: id, label: me.centreName(id) })),
            ]}
          />
        )}
        {outcome && <Outcome people={people} result={outcome} done={sharing.data !== undefined} />}
        <div className="acts">
          {sharing.data ? (
            <button type="button" className="btn primary" onClick={onDone}>
              {t('form.close')}
            </button>
          ) : (
            <>
              {(!looking.data || coming > 0) && (
                <button type="submit" className="btn primary" aria-disabled={looking.isPending || sharing.isPending}>
                  {looking.data ? t('share.do', { count: coming }) : t('share.look')}
                </button>
              )}
              <button type="button" className="btn" onClick={onClose}>
                {t('form.cancel')}
              </button>
            </>
          )}
        </div>
      </Form>
    </Dialog>
  );
}

type OutcomeProps = { people: readonly ParticipantSummary[]; result: SharingResult; done: boolean };

/** How many, and each of them by name. */
function Outcome({ people, result, done }: OutcomeProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const coming = result.items.filter((item) => item.outcome === 'SHARED').length;
  return (
    <>
      <Note tone={done ? 'reed' : 'lapis'} icon={done ? 'check' : 'eye'} role="status">
        <p>{t(done ? 'share.done' : 'share.would', { count: coming, number: number(coming) })}</p>
      </Note>
      <ul className="outcomes">
        {result.items.map((item) => {
          const person = people.find(({ id }) => id === item.participantId);
          return (
            <li key={item.participantId}>
              {person && <Named name={person.name} />}
              <Status tone={tones[item.outcome]} icon={item.outcome === 'NOT_FOUND' ? 'alert' : 'check'}>
                {t(`sharingOutcome.${item.outcome}`)}
              </Status>
            </li>
          );
        })}
      </ul>
    </>
  );
}
