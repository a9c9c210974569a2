import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CardSetting, CardSettingPatch } from '../../api/contract';
import { readCardSettingQuery } from '../../api/gen/queries.gen';
import { updateCardSetting } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { Reason } from '../../ui/Reason';
import { Tick } from '../../ui/Tick';
import { useDeed } from '../../ui/useDeed';
import { decisions } from './CardSheet';

/** What the centre prints beside the reference; whoever runs it decides, and the decision is written down. */
export function CardDecision({ setting }: { setting: CardSetting }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const deciding = useDeed({
    mutationFn: (patch: CardSettingPatch) =>
      updateCardSetting({ path: { centreId: setting.centreId }, headers: seen(setting), body: patch }),
    onSuccess: () =>
      queries.invalidateQueries({ queryKey: readCardSettingQuery({ path: { centreId: setting.centreId } }).queryKey }),
  });
  return (
    <section className="form acts">
      <h2 className="bar">{t('card.setting')}</h2>
      <Reason error={deciding.error} />
      {decisions.map((decision) => (
        <Tick key={decision} checked={setting[decision]} onChange={(shows) => deciding.send({ [decision]: shows })}>
          {t(`historyField.${decision}`)}
        </Tick>
      ))}
      <p className="small">{t('card.why')}</p>
      <p role="status" className="small">
        {deciding.isSuccess ? t('card.saved') : ''}
      </p>
    </section>
  );
}
