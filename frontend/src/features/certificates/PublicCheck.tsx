import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readCertificateSettingQuery } from '../../api/gen/queries.gen';
import { updateCertificateSetting } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { useMe } from '../../auth/me';
import { Failure } from '../../ui/Failure';
import { Reason } from '../../ui/Reason';
import { Tick } from '../../ui/Tick';
import { useDeed } from '../../ui/useDeed';

/** Whether the centre tells a stranger that a number is genuine; whoever runs the centre decides. */
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
    mutationFn: (on: boolean) =>
      updateCertificateSetting({
        path: { centreId },
        headers: seen({ version: found.data?.version }),
        body: { confirmsPublicly: on },
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
          <Tick checked={setting.confirmsPublicly} onChange={deciding.send}>
            {t('publicCheck.tick')}
          </Tick>
        ) : (
          <p>{t(setting.confirmsPublicly ? 'publicCheck.on' : 'publicCheck.off')}</p>
        ))}
      <p className="small">{t('publicCheck.why')}</p>
      <Reason error={deciding.error} />
      <p role="status" className="small">
        {deciding.isSuccess ? t('kit.saved') : ''}
      </p>
    </section>
  );
}
