import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationCase } from '../../api/contract';
import { createMediationAlert, endMediationMembership } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { under } from '../../api/under';
import { Icon } from '../../ui/Icon';
import { LongField } from '../../ui/LongField';
import { Note } from '../../ui/Note';
import { RecordForm } from '../../ui/RecordForm';
import { YesNo } from '../../ui/YesNo';
import { AnotherForm } from './members/AnotherForm';
import { draftOf } from './Draft';
import { EndingForm } from './EndingForm';

type Way = 'alert' | 'another' | 'end' | 'leave';

/** Somebody is in danger, a party asks for another mediator, the case ends, or somebody else has to take it on. */
export function WhenItCannotGoOn({ mediated }: { mediated: MediationCase }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Way>();
  const [told, setTold] = useState<'alerted' | 'anotherSent'>();
  const path = { caseId: mediated.id };
  const isOpen = ['INTAKE', 'SCREENING', 'CONSENT_PENDING', 'ACTIVE'].includes(mediated.state);
  const close = () => setOpen(undefined);
  return (
    <section>
      <h2 className="bar">{t('mediation.cannotGoOn')}</h2>
      {told && (
        <Note tone="reed" role="status">
          {t(`mediation.${told}`)}
        </Note>
      )}
      {!open && (
        <div className="acts in-place">
          <button type="button" className="btn" onClick={() => setOpen('alert')}>
            <Icon name="alert" />
            {t('mediation.alert')}
          </button>
          {isOpen && (
            <button type="button" className="btn" onClick={() => setOpen('another')}>
              {t('mediation.another')}
            </button>
          )}
          {isOpen && (
            <button type="button" className="btn" onClick={() => setOpen('end')}>
              {t('mediation.end')}
            </button>
          )}
          {isOpen && (
            <button type="button" className="btn quiet" onClick={() => setOpen('leave')}>
              {t('mediation.leave')}
            </button>
          )}
        </div>
      )}
      {open === 'alert' && (
        <RecordForm
          begin={{ values: { text: '' } }}
          save={({ text }, _, key) => createMediationAlert({ path, headers: once(key), body: { text: text.trim() } })}
          faultsOf={({ text }) => ({ ...(!text.trim() && { text: t('mediation.alertMissing') }) })}
          draft={draftOf('ALERT', mediated.id)}
          submit={t('mediation.alert')}
          onDone={() => {
            setTold('alerted');
            close();
          }}
          onCancel={close}
        >
          {({ values, change, errorOf }) => (
            <LongField
              id="text"
              label={t('mediation.alertText')}
              hint={t('mediation.alertHint')}
              maxLength={2_000}
              value={values.text}
              onChange={(text) => change({ text })}
              error={errorOf('text')}
            />
          )}
        </RecordForm>
      )}
      {open === 'another' && (
        <AnotherForm
          mediated={mediated}
          onDone={() => {
            setTold('anotherSent');
            close();
          }}
          onCancel={close}
        />
      )}
      {open === 'end' && <EndingForm mediated={mediated} onClose={close} />}
      {open === 'leave' && (
        <RecordForm
          begin={{ values: { knowsAParty: undefined as boolean | undefined } }}
          save={({ knowsAParty }) => endMediationMembership({ path, body: { knowsAParty: knowsAParty === true } })}
          faultsOf={({ knowsAParty }) => ({ ...(knowsAParty === undefined && { knowsAParty: t('form.chooseOne') }) })}
          submit={t('mediation.leave')}
          onDone={async () => {
            await navigate({ to: '/mediation/cases' });
            await queries.invalidateQueries(under('Mediation'));
          }}
          onCancel={close}
        >
          {({ values, change, errorOf }) => (
            <>
              <p>{t('mediation.leaveWhy')}</p>
              <YesNo
                id="knowsAParty"
                label={t('mediation.leave')}
                value={values.knowsAParty}
                onChange={(knowsAParty) => change({ knowsAParty })}
                yes={t('mediation.leaveKnowing')}
                no={t('mediation.leaveOtherwise')}
                error={errorOf('knowsAParty')}
              />
            </>
          )}
        </RecordForm>
      )}
    </section>
  );
}
