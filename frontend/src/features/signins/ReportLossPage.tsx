import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, deviceLossKindValues } from '../../api/contract';
import { readDeviceLossQuery } from '../../api/gen/queries.gen';
import { reportDeviceLoss } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { sameKeyForTheSame } from '../../api/sameKey';
import { asking } from '../../api/under';
import { useMe } from '../../auth/me';
import { signIn } from '../../auth/signIn';
import { AccountField } from '../../ui/AccountField';
import { Choice } from '../../ui/Choice';
import type { FieldErrors } from '../../ui/ErrorSummary';
import { Form } from '../../ui/Form';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { useDeed } from '../../ui/useDeed';
import { Held } from './Held';
import type { LossKind, Report } from './queries';

/** One calm button for a bad moment. Two answers at most stand before it. */
export function ReportLossPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [whose, setWhose] = useState<'mine' | 'colleague'>('mine');
  const [account, setAccount] = useState<Account>();
  const [kind, setKind] = useState<LossKind>('LOST');
  const [tried, setTried] = useState(false);
  const [keyOf] = useState(sameKeyForTheSame);

  const reporting = useDeed({
    mutationFn: (body: Report) => reportDeviceLoss({ body, headers: once(keyOf(body)) }),
    onSuccess: async (loss) => {
      // My own sign-ins are over, this one too: what there is to read stands at the door.
      if (loss.subject === me.subject) return signIn.shutOut(<Held loss={loss} />);
      queries.setQueryData(readDeviceLossQuery({ path: { deviceLossId: loss.id } }).queryKey, loss);
      await queries.invalidateQueries(asking('listDeviceLosses'));
      await navigate({ to: '/devices/$id', params: { id: loss.id }, replace: true });
    },
  });
  const missing = whose === 'colleague' && !account;
  const faults: FieldErrors | undefined = tried && missing ? { account: t('devices.personMissing') } : undefined;
  const send = () => {
    setTried(true);
    if (missing) return false;
    reporting.send({ subject: whose === 'mine' ? undefined : account?.subject, kind, happenedAt: undefined });
    return true;
  };

  return (
    <Page title={t('devices.title')} narrow below={<p>{t('devices.what')}</p>}>
      <Form send={send} error={reporting.error} faults={faults}>
        {me.may('DEVICE_LOSS_REPORT') && (
          <Choice
            label={t('devices.whose')}
            value={whose}
            onChange={setWhose}
            options={[
              { value: 'mine', label: t('devices.mine') },
              { value: 'colleague', label: t('devices.colleague') },
            ]}
          />
        )}
        {whose === 'colleague' && (
          <AccountField
            id="account"
            label={t('devices.person')}
            hint={t('account.hint')}
            value={account}
            onChange={setAccount}
            error={faults?.account}
          />
        )}
        <Choice
          label={t('devices.kind')}
          value={kind}
          onChange={setKind}
          options={deviceLossKindValues.map((value) => ({ value, label: t(`deviceLoss.${value}`) }))}
        />
        <div>
          <button type="submit" className="btn primary big" aria-disabled={reporting.isPending}>
            <Icon name="lock" />
            {whose === 'mine' ? t('devices.endMine') : t('devices.endTheirs')}
          </button>
        </div>
        <p className="small">{whose === 'mine' ? t('devices.endMineMeans') : t('devices.endTheirsMeans')}</p>
      </Form>
    </Page>
  );
}
