import { useTranslation } from 'react-i18next';
import type { Grant, VolunteerNetworkMember } from '../../../api/contract';
import { listVolunteerNetworkMembersQuery } from '../../../api/gen/queries.gen';
import { recordGrantSignature } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { items } from '../../../api/items';
import { dayOf, isoDay } from '../../../i18n/dates';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { SelectField, TextField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { RecordForm } from '../../../ui/RecordForm';
import { calledOf } from '../networks/useNetworkWords';
import { AgreementScan } from './AgreementScan';

type Props = {
  grant: Grant;
  onScanned: (after: Grant) => void;
  onDone: (after: Grant) => void;
  onCancel: () => void;
};

/** That the agreement was signed, by whom, and where its paper lies. */
export function SignForm(props: Props) {
  const path = { networkId: props.grant.networkId };
  return (
    <Opened query={items(listVolunteerNetworkMembersQuery({ path }))}>
      {(members) => <Signing members={members.filter(({ represents, leftOn }) => represents && !leftOn)} {...props} />}
    </Opened>
  );
}

function Signing({
  grant,
  members,
  onScanned,
  onDone,
  onCancel,
}: Props & { members: readonly VolunteerNetworkMember[] }) {
  const { t } = useTranslation();
  if (members.length === 0) return <Note tone="saffron">{t('initiativeGrants.nobodySigns')}</Note>;
  return (
    <RecordForm
      begin={{
        values: {
          signedOn: isoDay(dayOf(new Date())),
          signedBy: members[0]?.id ?? '',
          paperAt: '',
          notScannedBecause: '',
        },
        version: grant.version,
      }}
      faultsOf={({ signedOn, paperAt, notScannedBecause }) => ({
        ...(!typedDayOf(signedOn) && { signedOn: t('kit.dayOdd') }),
        ...(!paperAt.trim() && { paperAt: t('initiativeGrants.paperMissing') }),
        ...(!grant.agreementScanned &&
          !notScannedBecause.trim() && { notScannedBecause: t('initiativeGrants.scanMissing') }),
      })}
      // The scan that is brought meanwhile makes a version of its own.
      save={({ signedOn, signedBy, paperAt, notScannedBecause }) =>
        recordGrantSignature({
          path: { grantId: grant.id },
          headers: seen(grant),
          body: {
            signedOn: typedDayOf(signedOn) ?? signedOn,
            signedBy,
            paperAt: paperAt.trim(),
            notScannedBecause: grant.agreementScanned ? null : notScannedBecause.trim(),
          },
        })
      }
      submit={t('initiativeGrants.sign')}
      onDone={onDone}
      onCancel={onCancel}
    >
      {({ values, change, errorOf }) => (
        <>
          <DayField
            id="signedOn"
            legend={t('initiativeGrants.signedOn')}
            value={values.signedOn}
            onChange={(signedOn) => change({ signedOn })}
            error={errorOf('signedOn')}
          />
          <SelectField
            id="signedBy"
            label={t('initiativeGrants.signedBy')}
            value={values.signedBy}
            onChange={(signedBy) => change({ signedBy })}
            options={members.map((member) => ({
              value: member.id,
              label: calledOf(member) ?? t('networks.unknownNow'),
            }))}
            error={errorOf('signedBy')}
          />
          <TextField
            id="paperAt"
            label={t('initiativeGrants.paperAt')}
            maxLength={160}
            value={values.paperAt}
            onChange={(paperAt) => change({ paperAt })}
            error={errorOf('paperAt')}
          />
          <AgreementScan grant={grant} manages onDone={onScanned} />
          {!grant.agreementScanned && (
            <TextField
              id="notScannedBecause"
              label={t('initiativeGrants.notScannedBecause')}
              hint={t('initiativeGrants.scanHint')}
              maxLength={200}
              value={values.notScannedBecause}
              onChange={(notScannedBecause) => change({ notScannedBecause })}
              error={errorOf('notScannedBecause')}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}
