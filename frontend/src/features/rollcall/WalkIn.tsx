import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personAgeBandValues, sexValues } from '../../api/contract';
import { addWalkIn } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { useLine } from '../../api/line';
import { sameKeyForTheSame } from '../../api/sameKey';
import { leftToRight } from '../../i18n/useFormats';
import { markNow } from '../../offline/keeping';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Icon } from '../../ui/Icon';
import { useDeed } from '../../ui/useDeed';
import { readReference } from './checkIn';
import { sheetQuery } from './queries';

const ways = ['CARD', 'WALK_IN', 'ALIAS'] as const;
type Who = { way: (typeof ways)[number]; reference: string; given: string; father: string; sex: string; band: string };

const nobody: Who = { way: 'CARD', reference: '', given: '', father: '', sex: '', band: '' };

/** Somebody sits in who is not on the list: by the number on their card, by name, or by a word of their own. */
export function WalkIn({ sessionId, owner, correction }: { sessionId: string; owner: string; correction?: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const line = useLine();
  return (
    <>
      <button type="button" className="new" onClick={() => setOpen(true)} aria-disabled={line === 'closed'}>
        <Icon name="plus" />
        <span>
          <b>{t('rollcall.somebodyElse')}</b>
          <br />
          <span className="small">{t(line === 'closed' ? 'rollcall.onPaper' : 'rollcall.sitsIn')}</span>
        </span>
      </button>
      {open && line === 'open' && (
        <WalkInDialog sessionId={sessionId} owner={owner} correction={correction} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

type DialogProps = { sessionId: string; owner: string; correction?: string; onClose: () => void };

function WalkInDialog({ sessionId, owner, correction, onClose }: DialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [who, setWho] = useState(nobody);
  const [keyFor] = useState(sameKeyForTheSame);
  const [moments] = useState(() => new Map<string, ReturnType<typeof markNow>>());
  const [asked, setAsked] = useState(false);
  const set = (part: Partial<Who>) => setWho({ ...who, ...part });
  const missing =
    who.way === 'CARD'
      ? !readReference(who.reference)
      : who.given.trim() === '' || who.sex === '' || (who.way === 'ALIAS' && who.band === '');
  const adding = useDeed({
    mutationFn: async (said: Who) => {
      // Drawn once for what is sent, also if it is sent again.
      const key = keyFor(said);
      const moment = moments.get(key) ?? markNow(owner);
      moments.set(key, moment);
      return addWalkIn({
        path: { sessionId },
        body: { ...bodyOf(said), ...(await moment), correction },
        headers: once(key),
      });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: sheetQuery(sessionId).queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={t('rollcall.somebodyElse')} onClose={onClose}>
      <Form
        send={() => {
          setAsked(true);
          if (!missing) adding.send(who);
          return !missing;
        }}
        error={adding.error}
      >
        <Choice
          label={t('rollcall.knownBy')}
          value={who.way}
          onChange={(way) => set({ way })}
          options={ways.map((way) => ({ value: way, label: t(`rollcall.way.${way}`) }))}
        />
        {who.way === 'CARD' ? (
          <TextField
            label={t('rollcall.reference')}
            dir="ltr"
            autoFocus
            value={who.reference}
            error={asked && missing ? t('rollcall.referenceForm') : undefined}
            onChange={(reference) => set({ reference })}
          />
        ) : (
          <>
            <TextField
              label={t(who.way === 'ALIAS' ? 'rollcall.word' : 'rollcall.given')}
              value={who.given}
              error={asked && who.given.trim() === '' ? t('rollcall.needed') : undefined}
              onChange={(given) => set({ given })}
            />
            {who.way === 'WALK_IN' && (
              <TextField
                label={t('rollcall.father')}
                optional
                value={who.father}
                onChange={(father) => set({ father })}
              />
            )}
            <Choice
              label={t('rollcall.sex')}
              value={who.sex || undefined}
              error={asked && who.sex === '' ? t('rollcall.needed') : undefined}
              onChange={(sex) => set({ sex })}
              options={sexValues.map((sex) => ({
                value: sex,
                label: t(`sex.${sex}`),
              }))}
            />
            <Choice
              label={t('rollcall.age')}
              value={who.band || undefined}
              error={asked && who.way === 'ALIAS' && who.band === '' ? t('rollcall.needed') : undefined}
              onChange={(band) => set({ band })}
              options={personAgeBandValues.map((band) => ({ value: band, label: leftToRight(t(`ageBand.${band}`)) }))}
            />
          </>
        )}
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={adding.isPending}>
            {t('rollcall.addThem')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

function bodyOf({ way, reference, given, father, sex, band }: Who) {
  if (way === 'CARD') {
    return { reference: readReference(reference) };
  }
  return {
    person: {
      kind: way,
      given: given.trim(),
      father: way === 'WALK_IN' && father.trim() !== '' ? father.trim() : undefined,
      sex: sex as 'FEMALE' | 'MALE' | 'NOT_RECORDED',
      ageBand: band === '' ? undefined : (band as (typeof personAgeBandValues)[number]),
    },
  };
}
