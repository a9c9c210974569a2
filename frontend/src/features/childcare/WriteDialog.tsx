import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameKeyForTheSame } from '../../api/sameKey';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Tick } from '../../ui/Tick';
import { useDeed } from '../../ui/useDeed';
import { type ChildcareEventKind, type ChildOfDay, childcareKey, recordEvent, saveNote } from './queries';

const kinds = [
  'SICK',
  'ACCIDENT',
  'NOBODY_CAME',
  'PARENT_CALLED',
  'COLLECTORS_CALLED',
  'MANAGER_TOLD',
  'AUTHORITY_CALLED',
] as const satisfies ChildcareEventKind[];

type Props = { child: ChildOfDay; stay: NonNullable<ChildOfDay['stay']>; onClose: () => void };

/** What has to be known of a child today, and what happened to it: sick, hurt, or nobody came, step by step. */
export function WriteDialog({ child, stay, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [note, setNote] = useState(stay.note ?? '');
  const done = async () => {
    await queries.invalidateQueries({ queryKey: childcareKey });
    onClose();
  };
  const noting = useDeed({ mutationFn: () => saveNote(stay, note), onSuccess: done });
  return (
    <Dialog title={t('childcare.writeOf', { name: child.given })} onClose={onClose}>
      {!stay.leftAt && (
        <Form
          send={() => {
            noting.send(undefined);
            return true;
          }}
          error={noting.error}
        >
          <TextField
            label={t('childcare.noteLabel')}
            optional
            hint={t('childcare.noteHint')}
            maxLength={500}
            value={note}
            onChange={setNote}
          />
          <div className="acts">
            <button type="submit" className="btn" aria-disabled={noting.isPending}>
              {t('childcare.saveNote')}
            </button>
          </div>
        </Form>
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
      return recordEvent(stay, body, keyOf(body));
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
