import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CertificateSettingPatch } from '../../api/contract';
import { listOrganisationsQuery, readCertificateSettingQuery } from '../../api/gen/queries.gen';
import { updateCertificateSetting } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { Failure } from '../../ui/Failure';
import { SelectField } from '../../ui/Field';
import { Reason } from '../../ui/Reason';
import { Tick } from '../../ui/Tick';
import { useDeed } from '../../ui/useDeed';
import { namedOptions } from '../../ui/namedOptions';

/** In the name of which ministry certificates are given, and whether a stranger is told that a number is genuine. */
export function PublicCheck({ centreId }: { centreId: string }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const queries = useQueryClient();
  const found = useQuery({
    ...readCertificateSettingQuery({ path: { centreId } }),
    enabled: mayIn(centreId, 'CERTIFICATE_ISSUE'),
  });
  const fresh = () =>
    queries.invalidateQueries({ queryKey: readCertificateSettingQuery({ path: { centreId } }).queryKey });
  const deciding = useDeed({
    mutationFn: (body: CertificateSettingPatch) =>
      updateCertificateSetting({
        path: { centreId },
        headers: seen({ version: found.data?.version }),
        body,
      }),
    onSuccess: fresh,
    onError: fresh,
  });
  if (!mayIn(centreId, 'CERTIFICATE_ISSUE')) return null;
  const setting = found.data;
  return (
    <section>
      <div className="bar">
        <h2>{t('publicCheck.title')}</h2>
      </div>
      {found.error && !setting && <Failure error={found.error} again={() => void found.refetch()} />}
      {setting &&
        (mayIn(centreId, 'CENTRE_MANAGE') ? (
          <Tick checked={setting.confirmsPublicly} onChange={(confirmsPublicly) => deciding.send({ confirmsPublicly })}>
            {t('publicCheck.tick')}
          </Tick>
        ) : (
          <p>{t(setting.confirmsPublicly ? 'publicCheck.on' : 'publicCheck.off')}</p>
        ))}
      <p className="small">{t('publicCheck.why')}</p>
      {setting && mayIn(centreId, 'CENTRE_MANAGE') && (
        <MinistryChoice chosen={setting.ministryId} onChoose={(ministryId) => deciding.send({ ministryId })} />
      )}
      <Reason error={deciding.error} />
      <p role="status" className="small">
        {deciding.isSuccess ? t('kit.saved') : ''}
      </p>
    </section>
  );
}

type MinistryProps = { chosen?: string | null; onChoose: (ministry: string | null) => void };

function MinistryChoice({ chosen, onChoose }: MinistryProps) {
  const { t } = useTranslation();
  const ministries = useQuery(items(listOrganisationsQuery({ query: { kind: 'MINISTRY', limit: 200 } })));
  if (!ministries.data) return null;
  return (
    <SelectField
      label={t('publicCheck.ministry')}
      hint={t('publicCheck.ministryHint')}
      value={chosen ?? ''}
      onChange={(ministry) => onChoose(ministry || null)}
      options={[{ value: '', label: t('publicCheck.noMinistry') }, ...namedOptions(ministries.data)]}
    />
  );
}
