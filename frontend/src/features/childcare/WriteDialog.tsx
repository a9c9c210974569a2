import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChildcareEventKind, ChildOfDay } from '../../api/contract';
import { createChildcareEvent, saveChildcareNote } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { sameKeyForTheSame } from '../../api/sameKey';
import { under } from '../../api/under';
import { dayOf, isoDay } from '../../i18n/dates';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { RecordForm, type Version } from '../../ui/RecordForm';
import { Tick } from '../../ui/Tick';
import { useDeed } from '../../ui/useDeed';
import { dayQuery } from './queries';

const kinds = [
  'SICK',
  'ACCIDENT',
  'NOBODY_CAME',
  'PARENT_CALLED',
  'COLLECTORS_CALLED',
  'MANAGER_TOLD',
  'AUTHORITY_CALLED',
] as const satisfies ChildcareEventKind[];

type Stay = NonNullable<ChildOfDay['stay']>;
type Props = { centre: string; child: ChildOfDay; stay: Stay; onClose: () => void };

/** What has to be known of a child today, and what happened to it: sick, hurt, or nobody came, step by step. */
export function WriteDialog({ centre, child, stay, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const done = async () => {
    await queries.invalidateQueries(under('Childcare'));
    onClose();
  };
  const readAgain = async () => {
    const day = await queries.fetchQuery({ ...dayQuery(centre, isoDay(dayOf(new Date()))), staleTime: 0 });
    const now = day.childrenOfDay.find((one) => one.stay?.id === stay.id)?.stay;
    if (!now) throw new Error('The child is no longer on the list of today');
    return noteOf(now);
  };
  return (
    <Dialog title={t('childcare.writeOf', { name: child.given })} onClose={onClose}>
      {!stay.leftAt && (
        <RecordForm
          begin={noteOf(stay)}
          readAgain={readAgain}
          inWords={(_, { note }) => ({ label: t('childcare.noteLabel'), value: note })}
          save={({ note }, from) =>
            saveChildcareNote({
              path: { childcareStayId: stay.id },
              headers: seen(from),
              body: { note: note.trim() || null },
            })
          }
          submit={t('childcare.saveNote')}
          onDone={done}
        >
          {({ values, change }) => (
            <TextField
              label={t('childcare.noteLabel')}
              optional
              hint={t('childcare.noteHint')}
              maxLength={500}
              value={values.note}
              onChange={(note) => change({ note })}
            />
          )}
        </RecordForm>
      )}
      <Happened stay={stay.id} onDone={done} />
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {t('form.close')}
        </button>
      </div>
    </Dialog>
  );
}

/** The list is read anew by itself: what was typed belongs to the note that was seen. */
function noteOf({ note, version }: Stay): Version<{ note: string }> {
  return { values: { note: note ?? '' }, version };
}

const nothing = { what: '', injury: '', firstAid: '', witness: '', parentTold: false };

function Happened({ stay, onDone }: { stay: string; onDone: () => void }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<ChildcareEventKind>();
  const [said, setSaid] = useState(nothing);
  const [tried, setTried] = useState(false);
  const [keyOf] = useState(sameKeyForTheSame);
  const say = (part: Partial<typeof nothing>) => setSaid((now) => ({ ...now, ...part }));
  const written = (text: string) => text.trim() || null;
  const recording = useDeed({
    mutationFn: (what: ChildcareEventKind) => {
      const body = {
        kind: what,
        what: written(said.what),
        injury: written(said.injury),
        firstAid: written(said.firstAid),
        witness: written(said.witness),
        parentTold: said.parentTold,
      };
      return createChildcareEvent({ path: { childcareStayId: stay }, headers: once(keyOf(body)), body });
    },
    onSuccess: onDone,
  });
  const accident = kind === 'ACCIDENT';
  const send = () => {
    setTried(true);
    if (!kind || (accident && !said.what.trim())) return false;
    recording.send(kind);
    return true;
  };
  return (
    <Form send={send} error={recording.error}>
      <Choice
        label={t('childcare.whatHappened')}
        value={kind as (typeof kinds)[number] | undefined}
        onChange={setKind}
        wrap
        options={kinds.map((value) => ({ value, label: t(`childEvent.${value}`) }))}
      />
      {kind && (
        <TextField
          label={t('childcare.what')}
          optional={!accident}
          maxLength={1000}
          value={said.what}
          onChange={(what) => say({ what })}
          error={tried && accident && !said.what.trim() ? t('childcare.whatMissing') : undefined}
        />
      )}
      {accident && (
        <>
          <TextField
            label={t('childcare.injury')}
            optional
            maxLength={300}
            value={said.injury}
            onChange={(injury) => say({ injury })}
          />
          <TextField
            label={t('childcare.firstAid')}
            optional
            maxLength={300}
            value={said.firstAid}
            onChange={(firstAid) => say({ firstAid })}
          />
          <TextField
            label={t('childcare.witness')}
            optional
            maxLength={120}
            value={said.witness}
            onChange={(witness) => say({ witness })}
          />
        </>
      )}
      {(accident || kind === 'SICK') && (
        <Tick checked={said.parentTold} onChange={(parentTold) => say({ parentTold })}>
          {t('childcare.parentTold')}
        </Tick>
      )}
      {kind && (
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={recording.isPending}>
            {t('childcare.record')}
          </button>
        </div>
      )}
    </Form>
  );
}
