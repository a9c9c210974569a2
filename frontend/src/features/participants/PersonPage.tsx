import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../api/contract';
import { readParticipantQuery } from '../../api/gen/queries.gen';
import { readFamilyName } from '../../api/gen/sdk.gen';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { History } from '../../ui/History';
import { Code, fullName } from '../../ui/Named';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { BackToDesk } from './BackToDesk';
import { EditPerson } from './EditPerson';
import { ConsentSection } from './ConsentSection';
import { ContactSection } from './ContactSection';
import { HiddenName } from './HiddenName';
import { StatusLine } from './StatusForm';
import { ToldSection } from './ToldSection';
import { usePersonWords } from './usePersonWords';

type Props = {
  id: string;
  otherwise: ReactNode;
  /** What they take part in, which another part of the house knows. */
  courses?: (person: Participant) => ReactNode;
  /** What yet another knows of whoever belongs to this centre. */
  children?: (centreId: string) => ReactNode;
};

/** Everything about one person that this reader may see. */
export function PersonPage({ id, otherwise, courses, children }: Props) {
  const { t } = useTranslation();
  const { may } = useMe();
  const found = useQuery(readParticipantQuery({ path: { participantId: id } }));
  const justRegistered = useRouterState({ select: (state) => state.location.state.justRegistered ?? false });
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);

  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data) return <QueryState of={found} />;

  const person = found.data;
  return (
    <Page
      title={fullName(person.name)}
      tab={person.reference}
      narrow
      above={<BackToDesk />}
      below={
        <p className={justRegistered ? 'ref large' : 'ref'}>
          <Code>{person.reference}</Code>
        </p>
      }
      actions={
        !editing && (
          <>
            <Link className="btn" to="/people/$id/card" params={{ id }}>
              {t('card.title')}
            </Link>
            {may('PARTICIPANT_UPDATE') && (
              <button type="button" className="btn" onClick={() => setEditing(true)}>
                {t('person.edit')}
              </button>
            )}
            {person.kind !== 'REGISTERED' && may('PARTICIPANT_REGISTER') && (
              <Link className="btn primary" to="/people/$id/registration" params={{ id: person.id }}>
                {t('talk.complete')}
              </Link>
            )}
          </>
        )
      }
    >
      {justRegistered && !saved && (
        <Note tone="reed" role="status">
          <b>{t('person.registeredNow')}</b>
          <p>{t('person.giveReference')}</p>
        </Note>
      )}
      {saved && !editing && (
        <Note tone="reed" role="status">
          {t('person.saved')}
        </Note>
      )}
      {editing ? (
        <EditPerson
          person={person}
          onClose={(changed) => {
            setEditing(false);
            setSaved(changed);
          }}
        />
      ) : (
        <Record person={person} courses={courses?.(person)}>
          {children?.(person.centreId)}
        </Record>
      )}
    </Page>
  );
}

type RecordProps = { person: Participant; courses?: ReactNode; children: ReactNode };

function Record({ person, courses, children }: RecordProps) {
  const { t } = useTranslation();
  const me = useMe();
  const words = usePersonWords();
  return (
    <div className="two">
      <div className="parts">
        <section>
          <h2 className="bar">{t('person.who')}</h2>
          <dl className="facts">
            <dt>{t('person.given')}</dt>
            <dd>
              <bdi>{person.name.given}</bdi>
            </dd>
            {person.name.father && (
              <>
                <dt>{t('person.father')}</dt>
                <dd>
                  <bdi>{person.name.father}</bdi>
                </dd>
              </>
            )}
            {person.name.grandfather && (
              <>
                <dt>{t('person.grandfather')}</dt>
                <dd>
                  <bdi>{person.name.grandfather}</bdi>
                </dd>
              </>
            )}
            <dt>{t('person.family')}</dt>
            <dd>
              <HiddenName
                recorded={person.name.familyRecorded}
                mayRead={me.may('PARTICIPANT_FAMILY_NAME_READ')}
                why={t('family.why')}
                read={async (purpose) =>
                  (await readFamilyName({ path: { participantId: person.id }, body: { purpose } })).family ?? ''
                }
              />
            </dd>
            <dt>{t('person.sex')}</dt>
            <dd>{words.sex(person)}</dd>
            <dt>{t('person.birth')}</dt>
            <dd>{words.born(person)}</dd>
            <dt>{t('person.centre')}</dt>
            <dd>{me.centreName(person.centreId)}</dd>
            <dt>{t('person.registeredOn')}</dt>
            <dd>{words.registered(person)}</dd>
          </dl>
        </section>
        {courses}
        {person.kind !== 'ALIAS' && (
          <>
            <ToldSection id={person.id} status={(recorded) => <StatusLine id={person.id} recorded={recorded} />} />
            <ContactSection id={person.id} />
          </>
        )}
        {children}
      </div>
      <aside>
        {person.kind !== 'ALIAS' && <ConsentSection person={person} />}
        <History kind="participant" id={person.id} />
      </aside>
    </div>
  );
}
