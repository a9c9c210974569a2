import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantContact, ContactPatch } from '../../api/contract';
import { updateContact } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { useMe } from '../../auth/me';
import { changedFields } from '../../ui/editing';
import { Failure } from '../../ui/Failure';
import { Note, Status } from '../../ui/Note';
import { Phone } from '../../ui/Phone';
import { RecordForm, type Version } from '../../ui/RecordForm';
import { ContactFields } from './ContactFields';
import { contactQuery, ofPeople } from './queries';
import { contactFaults, contactOf, type TypedContact, typedContact } from './told';

/** How somebody can be reached: shown when it is asked for, because each reading is written down. */
export function ContactSection({ id }: { id: string }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const [asked, setAsked] = useState(false);
  const [editing, setEditing] = useState(false);
  const found = useQuery({ ...contactQuery(id), enabled: asked });
  if (!may('PARTICIPANT_CONTACT_READ')) return null;
  return (
    <section>
      <div className="bar">
        <h2>{t('contact.title')}</h2>
        {found.data && may('PARTICIPANT_CONTACT_UPDATE') && !editing && (
          <button type="button" className="btn quiet" onClick={() => setEditing(true)}>
            {t('contact.edit')}
          </button>
        )}
      </div>
      {!asked && (
        <p>
          <button type="button" className="btn" onClick={() => setAsked(true)}>
            {t('contact.show')}
          </button>{' '}
          <span className="small">{t('contact.logged')}</span>
        </p>
      )}
      {found.error && <Failure error={found.error} again={() => void found.refetch()} />}
      {found.data && editing && (
        <EditContact
          id={id}
          contact={found.data}
          onClose={(changed) => {
            setEditing(false);
            if (changed) void found.refetch();
          }}
        />
      )}
      {found.data && !editing && <Reach contact={found.data} />}
    </section>
  );
}

function Reach({ contact }: { contact: ParticipantContact }) {
  const { t } = useTranslation();
  const allowed = [
    contact.mayCall && t('contact.mayCall'),
    contact.mayWrite && t('contact.mayWrite'),
    contact.maySayCentre && t('contact.maySayCentre'),
  ].filter((text) => text !== false);
  if (!contact.whose) return <p className="small">{t('contact.notAsked')}</p>;
  return (
    <>
      {contact.consent !== 'GIVEN' && contact.whose !== 'NONE' && (
        <Note tone="saffron">{t(contact.consent === 'NO' ? 'contact.saidNo' : 'contact.consentNotAsked')}</Note>
      )}
      <dl className="facts">
        <dt>{t('contact.whose')}</dt>
        <dd>{t(`phoneWhose.${contact.whose}`)}</dd>
        {contact.phone && (
          <>
            <dt>{t('contact.phone')}</dt>
            <dd>
              <Phone number={contact.phone} />
            </dd>
            {contact.askFor && (
              <>
                <dt>{t('contact.askFor')}</dt>
                <dd>
                  <bdi>{contact.askFor}</bdi>
                </dd>
              </>
            )}
            <dt>{t('contact.may')}</dt>
            <dd>{allowed.length > 0 ? allowed.join(t('history.and')) : t('contact.nothing')}</dd>
            {contact.bestHours.length > 0 && (
              <>
                <dt>{t('contact.bestHours')}</dt>
                <dd>{contact.bestHours.map((hours) => t(`contactHours.${hours}`)).join(t('history.and'))}</dd>
              </>
            )}
          </>
        )}
      </dl>
      {contact.womanCallerOnly && contact.phone && (
        <p>
          <Status tone="saffron" icon="alert">
            {t('contact.womanCallerOnly')}
          </Status>
        </p>
      )}
    </>
  );
}

type EditProps = { id: string; contact: ParticipantContact; onClose: (changed: boolean) => void };

function EditContact({ id, contact, onClose }: EditProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const yes = (is: boolean) => t(is ? 'said.yes' : 'said.no');
  const inWords = (field: keyof TypedContact, values: TypedContact) => {
    const label = t(`contact.${field}`);
    if (field === 'whose') return { label, value: values.whose ? t(`phoneWhose.${values.whose}`) : '' };
    if (field === 'bestHours') {
      return { label, value: values.bestHours.map((hours) => t(`contactHours.${hours}`)).join(t('history.and')) };
    }
    const value = values[field];
    return { label, value: typeof value === 'boolean' ? yes(value) : value };
  };
  const readAgain = async (): Promise<Version<TypedContact>> => {
    const now = await queries.fetchQuery({ ...contactQuery(id), staleTime: 0 });
    return { values: typedContact(now), version: now.version };
  };
  return (
    <RecordForm
      begin={{ values: typedContact(contact), version: contact.version }}
      save={(values, from) =>
        updateContact({ path: { participantId: id }, headers: seen(from), body: contactPatch(from.values, values) })
      }
      readAgain={readAgain}
      faultsOf={(values) =>
        Object.fromEntries(Object.entries(contactFaults(values)).map(([field, key]) => [field, key && t(key)]))
      }
      inWords={inWords}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(ofPeople);
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => <ContactFields value={values} onChange={change} errorOf={errorOf} />}
    </RecordForm>
  );
}

/** Only what changed travels; a phone that is gone takes along what was said about calls. */
export function contactPatch(before: TypedContact, after: TypedContact): ContactPatch {
  const whole = contactOf(after);
  if (!whole) return {};
  if (whole.whose === 'NONE') return { whose: 'NONE', phone: null, askFor: null };
  const changed = changedFields(before, after).map((field) => [field, whole[field] ?? null]);
  return Object.fromEntries(changed);
}
