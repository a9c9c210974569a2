import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChildOfDay, PickUp } from '../../api/contract';
import { confirmChildcareRelease, createChildcareRelease, endChildcareStay } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { sameKeyForTheSame } from '../../api/sameKey';
import { under } from '../../api/under';
import { useMe } from '../../auth/me';
import { DecisionCard } from '../../ui/DecisionCard';
import { Dialog } from '../../ui/Dialog';
import { Dots } from '../../ui/Dots';
import { TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { Phone } from '../../ui/Phone';
import { Reason } from '../../ui/Reason';
import { say } from '../../ui/said';
import { useDeed } from '../../ui/useDeed';
import { useTakeBack } from './useTakeBack';

type Props = {
  centre: string;
  child: ChildOfDay;
  stay: NonNullable<ChildOfDay['stay']>;
  onClose: () => void;
};

/** Who is collecting: the forbidden stand out and cannot be pressed; the others are as large as a thumb. */
export function HandOverDialog({ centre, child, stay, onClose }: Props) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const queries = useQueryClient();
  const [way, setWay] = useState<'code' | 'two'>();
  const takeBack = useTakeBack(child.given);
  const done = async () => {
    await queries.invalidateQueries(under('Childcare'));
    onClose();
  };
  const going = useDeed({
    mutationFn: (body: PickUp) =>
      endChildcareStay({ path: { childcareStayId: stay.id }, headers: once(crypto.randomUUID()), body }),
    onSuccess: (gone) => {
      // What is said stands beneath an open dialog.
      onClose();
      say({
        text: t('childcare.handedOver', { name: child.given, whom: gone.leftWith ?? '' }),
        undo: () => takeBack(stay.id),
      });
      return queries.invalidateQueries(under('Childcare'));
    },
    onError: () => queries.invalidateQueries(under('Childcare')),
  });
  const forbidden = child.collectors.filter(({ kind }) => kind === 'FORBIDDEN');
  const allowed = child.collectors.filter(({ kind }) => kind === 'ALLOWED');
  const mark = mayIn(centre, 'CHILDCARE_MARK');
  return (
    <Dialog title={t('childcare.handOverOf', { name: child.given })} onClose={onClose}>
      {forbidden.length > 0 && (
        <Note tone="clay" icon="cross">
          <b>{t('childcare.never')}</b>
          <ul className="forbidden">
            {forbidden.map((one) => (
              <li key={one.id}>
                <Dots
                  of={[<bdi key="name">{one.name}</bdi>, one.relation && <bdi key="relation">{one.relation}</bdi>]}
                />
              </li>
            ))}
          </ul>
          <p className="small">{t('childcare.neverWhy')}</p>
        </Note>
      )}
      <Reason error={going.error} />
      {child.release && <Waits stay={stay.id} centre={centre} release={child.release} onDone={done} />}
      {mark && (
        <>
          <h3>{t('childcare.whoCollects')}</h3>
          <ul className="collectors">
            <li>
              <button type="button" className="btn big collector reed" onClick={() => going.send({ by: 'PARENT' })}>
                <Icon name="check" />
                <span>
                  <bdi>{child.parentName}</bdi>
                  <span className="small">{t('childcare.parent')}</span>
                </span>
              </button>
            </li>
            {allowed.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="btn big collector reed"
                  onClick={() => going.send({ by: 'COLLECTOR', collectorId: one.id })}
                >
                  <Icon name="check" />
                  <span>
                    <bdi>{one.name}</bdi>
                    <span className="small">
                      <Dots of={[t('childcare.allowed'), one.relation && <bdi key="relation">{one.relation}</bdi>]} />
                    </span>
                  </span>
                </button>
                {one.phone && <Phone number={one.phone} />}
              </li>
            ))}
          </ul>
          <h3>{t('childcare.notListed')}</h3>
          {way === undefined && (
            <div className="acts">
              <button type="button" className="btn big" onClick={() => setWay('code')}>
                <Icon name="key" />
                {t('childcare.byCode')}
              </button>
              <button type="button" className="btn big" onClick={() => setWay('two')}>
                <Icon name="people" />
                {t('childcare.byTwo')}
              </button>
            </div>
          )}
          {way === 'code' && (
            <ByCode send={(code, name) => going.send({ by: 'CODE', code, name })} busy={going.isPending} />
          )}
          {way === 'two' && <ByTwo stay={stay.id} onDone={done} />}
        </>
      )}
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {t('form.close')}
        </button>
      </div>
    </Dialog>
  );
}

function ByCode({ send, busy }: { send: (code: string, name: string) => void; busy: boolean }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (!code.trim() || !name.trim()) return false;
    send(code.trim(), name.trim());
    return true;
  };
  return (
    <Form send={submit}>
      <TextField
        label={t('childcare.code')}
        className="short"
        dir="ltr"
        inputMode="numeric"
        maxLength={8}
        value={code}
        onChange={setCode}
        error={tried && !code.trim() ? t('childcare.codeMissing') : undefined}
      />
      <TextField
        label={t('childcare.name')}
        maxLength={120}
        value={name}
        onChange={setName}
        error={tried && !name.trim() ? t('childcare.nameMissing') : undefined}
      />
      <div className="acts">
        <button type="submit" className="btn primary big" aria-disabled={busy}>
          {t('childcare.byCodeDo')}
        </button>
      </div>
    </Form>
  );
}

function ByTwo({ stay, onDone }: { stay: string; onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [keyOf] = useState(sameKeyForTheSame);
  const asking = useDeed({
    mutationFn: () => {
      const body = { name: name.trim(), reason: reason.trim() };
      return createChildcareRelease({ path: { childcareStayId: stay }, headers: once(keyOf(body)), body });
    },
    onSuccess: onDone,
  });
  const submit = () => {
    setTried(true);
    if (!name.trim() || reason.trim().length < 5) return false;
    asking.send(undefined);
    return true;
  };
  return (
    <Form send={submit} error={asking.error}>
      <TextField
        label={t('childcare.name')}
        maxLength={120}
        value={name}
        onChange={setName}
        error={tried && !name.trim() ? t('childcare.nameMissing') : undefined}
      />
      <TextField
        label={t('childcare.reason')}
        maxLength={300}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim().length < 5 ? t('childcare.reasonShort') : undefined}
      />
      <div className="acts">
        <button type="submit" className="btn primary big" aria-disabled={asking.isPending}>
          {t('childcare.ask')}
        </button>
      </div>
    </Form>
  );
}

type WaitsProps = {
  stay: string;
  centre: string;
  release: NonNullable<ChildOfDay['release']>;
  onDone: () => void;
};

/** Somebody asked; whoever asked cannot agree, and a forbidden name takes the manager. */
function Waits({ stay, centre, release, onDone }: WaitsProps) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const mayAgree = me.mayIn(centre, 'CHILDCARE_RELEASE') && (!release.forbidden || me.mayIn(centre, 'CENTRE_MANAGE'));
  return (
    <DecisionCard
      decision={release.decision}
      reader={me.subject}
      what={t('childcare.waitsForSecond', { name: release.name })}
      follows={release.forbidden ? t('childcare.forbiddenRelease') : undefined}
      approve={
        mayAgree
          ? {
              label: t('childcare.agree'),
              send: () => confirmChildcareRelease({ path: { childcareStayId: stay, releaseId: release.id } }),
            }
          : undefined
      }
      onDone={onDone}
      refresh={() => queries.invalidateQueries(under('Childcare'))}
    />
  );
}
