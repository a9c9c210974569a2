import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantProfile, ProfilePatch } from '../../api/contract';
import { readProfileQuery } from '../../api/gen/queries.gen';
import { readMotherName, updateProfile } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useTongues } from '../../i18n/useTongues';
import { changedFields } from '../../ui/editing';
import { Failure } from '../../ui/Failure';
import { fullName } from '../../ui/Named';
import { Note } from '../../ui/Note';
import { RecordForm, type Version } from '../../ui/RecordForm';
import { GuardianPerson } from './GuardianPerson';
import { HiddenName } from './HiddenName';
import { AboutFields, FamilyFields, SkillFields } from './ProfileFields';
import { ofPeople } from './queries';
import { guardianOf, motherOf, profileFaults, profileOf, skillsOf, type TypedProfile, typedProfile } from './told';

/** What the person told of themself, and the form to change it. */
export function ToldSection({ id, status }: { id: string; status: (recorded: boolean) => ReactNode }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const found = useQuery(readProfileQuery({ path: { participantId: id } }));
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  return (
    <section>
      <div className="bar">
        <h2>{t('profile.title')}</h2>
        {found.data && may('PARTICIPANT_UPDATE') && !editing && (
          <button type="button" className="btn quiet" onClick={() => setEditing(true)}>
            {t('profile.edit')}
          </button>
        )}
      </div>
      {found.error && <Failure error={found.error} again={() => void found.refetch()} />}
      {saved && !editing && (
        <Note tone="reed" role="status">
          {t('kit.saved')}
        </Note>
      )}
      {found.data && editing && (
        <EditTold
          id={id}
          profile={found.data}
          onClose={(changed) => {
            setEditing(false);
            setSaved(changed);
          }}
        />
      )}
      {found.data && !editing && <Facts id={id} profile={found.data} status={status} />}
    </section>
  );
}

function Facts({
  id,
  profile,
  status,
}: {
  id: string;
  profile: ParticipantProfile;
  status: (recorded: boolean) => ReactNode;
}) {
  const { t } = useTranslation();
  const words = useToldWords();
  const { may } = useMe();
  const { name } = useTongues();
  const place = [profile.district, profile.governorate]
    .filter((one) => one != null)
    .map((one) => inMyLanguage(one.name))
    .join(t('history.and'));
  const facts: [string, string][] = [
    [t('profile.languages'), profile.languages.map(name).join(t('history.and'))],
    [t('profile.governorate'), place],
    [t('profile.accessNeeds'), profile.accessNeeds.map(words.need).join(t('history.and'))],
    [t('profile.formerOccupation'), profile.formerOccupation ?? ''],
    [t('profile.skills'), profile.skills.join(t('history.and'))],
    [t('profile.heardOf'), profile.heardOf ? words.way(profile.heardOf) : ''],
    [
      t('profile.guardian'),
      profile.guardian?.name ? `${profile.guardian.name} · ${words.relationship(profile.guardian.relationship)}` : '',
    ],
  ];
  const told = facts.filter(([, value]) => value !== '');
  const { guardian } = profile;
  return (
    <>
      {told.length === 0 && !guardian && <p className="small">{t('profile.nothing')}</p>}
      <dl className="facts">
        {told.map(([label, value]) => (
          <Fact key={label} label={label}>
            <bdi>{value}</bdi>
          </Fact>
        ))}
        {guardian?.participantId && (
          <Fact label={t('profile.guardian')}>
            <GuardianPerson guardian={{ ...guardian, participantId: guardian.participantId }} />
          </Fact>
        )}
        <Fact label={t('profile.mother')}>
          <HiddenName
            recorded={profile.motherRecorded}
            mayRead={may('PARTICIPANT_MOTHER_NAME_READ')}
            why={t('profile.motherWhy')}
            read={async (purpose) => {
              const { mother } = await readMotherName({ path: { participantId: id }, body: { purpose } });
              return mother ? fullName(mother) : '';
            }}
          />
        </Fact>
        <Fact label={t('displacement.title')}>{status(profile.displacementRecorded)}</Fact>
      </dl>
    </>
  );
}

function useToldWords() {
  return {
    need: useCodes('access-needs').wordOf,
    way: useCodes('ways-of-hearing').wordOf,
    relationship: useCodes('guardian-relationships').wordOf,
  };
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

type EditProps = { id: string; profile: ParticipantProfile; onClose: (changed: boolean) => void };

function EditTold({ id, profile, onClose }: EditProps) {
  const { t } = useTranslation();
  const words = useToldWords();
  const queries = useQueryClient();
  const { name } = useTongues();

  const labels: Record<keyof TypedProfile, string> = {
    languages: t('profile.languages'),
    governorate: t('profile.governorate'),
    district: t('profile.district'),
    heardOf: t('profile.heardOf'),
    formerOccupation: t('profile.formerOccupation'),
    skills: t('profile.skills'),
    accessNeeds: t('profile.accessNeeds'),
    guardian: t('profile.guardian'),
    guardianId: t('profile.guardianInRegister'),
    relationship: t('profile.relationship'),
    motherGiven: t('profile.motherGiven'),
    motherFather: t('profile.motherFather'),
    motherGrandfather: t('profile.motherGrandfather'),
  };
  const inWords = (field: keyof TypedProfile, values: TypedProfile) => {
    const label = labels[field];
    if (field === 'languages') return { label, value: values.languages.map(name).join(t('history.and')) };
    if (field === 'accessNeeds') {
      return { label, value: values.accessNeeds.map(words.need).join(t('history.and')) };
    }
    if (field === 'guardianId') return { label, value: values.guardianId ? t('said.yes') : t('said.no') };
    if (field === 'heardOf') return { label, value: values.heardOf ? words.way(values.heardOf) : '' };
    if (field === 'relationship') {
      return { label, value: values.relationship ? words.relationship(values.relationship) : '' };
    }
    return { label, value: values[field] };
  };
  const readAgain = async (): Promise<Version<TypedProfile>> => {
    const now = await queries.fetchQuery({ ...readProfileQuery({ path: { participantId: id } }), staleTime: 0 });
    return { values: typedProfile(now), version: now.version };
  };

  return (
    <RecordForm
      begin={{ values: typedProfile(profile), version: profile.version }}
      save={(values, from) =>
        updateProfile({ path: { participantId: id }, headers: seen(from), body: profilePatch(from.values, values) })
      }
      readAgain={readAgain}
      faultsOf={(values) =>
        Object.fromEntries(Object.entries(profileFaults(values)).map(([field, key]) => [field, key && t(key)]))
      }
      fieldOf={profileField}
      inWords={inWords}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(ofPeople);
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <AboutFields value={values} onChange={change} errorOf={errorOf} />
          <SkillFields value={values} onChange={change} errorOf={errorOf} />
          <FamilyFields
            value={values}
            onChange={change}
            errorOf={errorOf}
            guardianHint={t(profile.guardian?.participantId ? 'profile.guardianKeep' : 'profile.guardianHint')}
            motherHint={profile.motherRecorded ? t('profile.motherKeep') : t('profile.motherHint')}
          />
        </>
      )}
    </RecordForm>
  );
}

/** Only what changed travels; what was emptied is taken away. */
export function profilePatch(before: TypedProfile, after: TypedProfile): ProfilePatch {
  const changed = new Set(changedFields(before, after));
  const whole = profileOf(after) ?? {};
  const patch: ProfilePatch = {};
  if (changed.has('languages')) patch.languages = after.languages;
  if (changed.has('governorate') || changed.has('district')) {
    patch.governoratePcode = after.governorate || null;
    patch.districtPcode = after.district || null;
  }
  if (changed.has('heardOf')) patch.heardOf = after.heardOf || null;
  if (changed.has('formerOccupation')) patch.formerOccupation = whole.formerOccupation ?? null;
  if (changed.has('skills')) patch.skills = skillsOf(after.skills);
  if (changed.has('accessNeeds')) patch.accessNeeds = after.accessNeeds;
  if (changed.has('guardian') || changed.has('guardianId') || changed.has('relationship')) {
    // A name stands in the place of a participant, never beside one.
    const told = after.guardian.trim() ? guardianOf(after) : undefined;
    patch.guardian = told ? { participantId: null, name: null, ...told } : null;
  }
  if (after.motherGiven.trim()) patch.motherName = motherOf(after);
  return patch;
}

const fields: readonly [RegExp, keyof TypedProfile][] = [
  [/governorate/, 'governorate'],
  [/district/, 'district'],
  [/languages/, 'languages'],
  [/skills/, 'skills'],
  [/formerOccupation/, 'formerOccupation'],
  [/relationship/, 'relationship'],
  [/guardian/, 'guardian'],
  [/motherName/, 'motherGiven'],
];

export function profileField(pointer: string): keyof TypedProfile | undefined {
  return fields.find(([pattern]) => pattern.test(pointer))?.[1];
}
