import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Participant, type RegisterParticipant, sexValues, personAgeBandValues } from '../../api/contract';
import { registerParticipant } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { isRefusal } from '../../api/problem';
import { sameKeyForTheSame } from '../../api/sameKey';
import { useMe } from '../../auth/me';
import { leftToRight } from '../../i18n/useFormats';
import { Choice } from '../../ui/Choice';
import { SelectField, TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Page } from '../../ui/Page';
import { useDeed } from '../../ui/useDeed';
import { BackToDesk } from './BackToDesk';
import { noBirth } from './birth';
import { LikelySame } from './LikelySame';
import { MaybeKnown } from './MaybeKnown';
import { ofPeople } from './queries';
import { digitOf, missingIn, partsOf, type WalkIn, type WalkInFault, walkInRequest } from './walkIn';
import { WrittenDown } from './WrittenDown';

/** Somebody walks in: a name or a chosen word, two keys, Enter. */
export function WalkInPage({ then }: { then?: (person: Participant) => ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const typed = useRouterState({ select: (state) => state.location.state.typedName ?? '' });
  const [form, setForm] = useState<WalkIn>({
    text: typed,
    alias: false,
    sex: undefined,
    ageBand: undefined,
    centreId: (me.centres.length === 1 && me.centres[0]?.id) || '',
  });
  const [attempted, setAttempted] = useState(false);
  const [done, setDone] = useState<Participant>();
  const [keyOf] = useState(sameKeyForTheSame);
  const { year, ...name } = partsOf(form);

  const saving = useDeed({
    mutationFn: (request: RegisterParticipant) => registerParticipant({ body: request, headers: once(keyOf(request)) }),
    onSuccess: async (person) => {
      await queries.invalidateQueries(ofPeople);
      setDone(person);
    },
  });
  const change = (part: Partial<WalkIn>) => {
    if (saving.isError) saving.reset();
    setForm((now) => ({ ...now, ...part }));
  };
  useEffect(() => focus(typed ? 'sex' : 'name'), [typed]);

  const missing = missingIn(form);
  const errors: Partial<Record<WalkInFault, string>> = {
    text: t('walkIn.nameMissing'),
    sex: t('register.sexMissing'),
    ageBand: t('walkIn.ageMissing'),
    centreId: t('register.centreMissing'),
  };
  const errorOf = (field: WalkInFault) => (attempted && missing.includes(field) ? errors[field] : undefined);

  const send = () => {
    setAttempted(true);
    if (missing.length > 0) return false;
    saving.send(walkInRequest(form));
    return true;
  };

  const pressed = (event: KeyboardEvent) => {
    const { nativeEvent, target } = event;
    const typing = target instanceof HTMLInputElement && target.type === 'text';
    if (nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (typing) {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      focus('sex');
      return;
    }
    const digit = digitOf(nativeEvent.code);
    if (digit === undefined || target instanceof HTMLSelectElement) return;
    const ageIsAsked =
      form.sex !== undefined && !(target instanceof HTMLElement && target.closest('[data-asks="sex"]'));
    if (ageIsAsked) {
      const ageBand = personAgeBandValues[digit - 1];
      if (!ageBand || year) return;
      change({ ageBand });
      focus('save');
    } else {
      const sex = sexValues[digit - 1];
      if (!sex) return;
      change({ sex });
      focus(year ? 'save' : 'age');
    }
    event.preventDefault();
  };

  if (done) return <WrittenDown person={done}>{then?.(done)}</WrittenDown>;

  const likely = isRefusal(saving.error, 409) && saving.error.code === 'likely-duplicate' ? saving.error : undefined;
  return (
    <Page
      title={t('walkIn.title')}
      narrow
      focusTitle={false}
      above={<BackToDesk />}
      below={<p>{t('walkIn.what')}</p>}
      actions={
        <Link className="btn" to="/people/new" state={{ typedName: form.text.trim() }}>
          {t('walkIn.full')}
        </Link>
      }
    >
      <Form
        send={send}
        error={saving.error}
        reason={
          likely && (
            <LikelySame
              request={walkInRequest(form)}
              refusal={likely}
              onNone={(ids) => saving.send({ ...walkInRequest(form), distinctFrom: ids })}
            />
          )
        }
        onKeyDown={pressed}
      >
        <Choice
          label={t('walkIn.how')}
          value={form.alias ? 'word' : 'name'}
          onChange={(how) => change({ alias: how === 'word' })}
          options={[
            { value: 'name', label: t('walkIn.byName') },
            { value: 'word', label: t('walkIn.byWord') },
          ]}
        />
        <TextField
          id="name"
          label={form.alias ? t('walkIn.word') : t('walkIn.name')}
          hint={form.alias ? t('walkIn.wordHint') : name.given ? <Parts name={name} /> : t('walkIn.nameHint')}
          value={form.text}
          onChange={(text) => change({ text })}
          error={errorOf('text')}
          required
          maxLength={100}
        />
        {!form.alias && !likely && (
          <MaybeKnown form={{ ...name, sex: form.sex, birth: { ...noBirth, year } }} onOpen={() => undefined} />
        )}
        <div data-asks="sex">
          <Choice
            id="sex"
            numbered
            label={t('person.sex')}
            value={form.sex}
            onChange={(sex) => change({ sex })}
            options={sexValues.map((sex) => ({ value: sex, label: t(`sex.${sex}`) }))}
            error={errorOf('sex')}
          />
        </div>
        {year ? (
          <p>{t('walkIn.born', { year })}</p>
        ) : (
          <Choice
            id="age"
            numbered
            wrap
            label={t('walkIn.age')}
            value={form.ageBand}
            onChange={(ageBand) => change({ ageBand })}
            options={personAgeBandValues.map((band) => ({ value: band, label: leftToRight(t(`ageBand.${band}`)) }))}
            error={errorOf('ageBand')}
          />
        )}
        {me.centres.length > 1 && (
          <SelectField
            id="centre"
            label={t('person.centre')}
            value={form.centreId}
            onChange={(centreId) => change({ centreId })}
            options={[
              { value: '', label: t('form.choose') },
              ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
            ]}
            error={errorOf('centreId')}
          />
        )}
        <div className="acts">
          <button id="save" type="submit" className="btn primary big" aria-disabled={saving.isPending}>
            {saving.isPending ? t('walkIn.saving') : t('walkIn.save')}
          </button>
          <span className="small desktop">{t('walkIn.keysHint')}</span>
        </div>
      </Form>
    </Page>
  );
}

function focus(id: string) {
  document.getElementById(id)?.focus();
}

/** How the typed words will be kept, so that a wrong split is seen before it is stored. */
function Parts({
  name: { given, father, grandfather },
}: {
  name: { given: string; father: string; grandfather: string };
}) {
  const { t } = useTranslation();
  const told = { given, father, grandfather };
  if (grandfather) return t('walkIn.partsGrandfather', told);
  return father ? t('walkIn.partsFather', told) : t('walkIn.parts', told);
}
