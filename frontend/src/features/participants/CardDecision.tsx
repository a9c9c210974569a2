import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CardSetting, CardSettingPatch } from '../../api/contract';
import { Reason } from '../../ui/Reason';
import { Tick } from '../../ui/Tick';
import { useDeed } from '../../ui/useDeed';
import { decisions } from './CardSheet';
import { cardSettingQuery, decideOnCards } from './queries';

/** What the centre prints beside the reference; whoever runs it decides, and the decision is written down. */
export function CardDecision({ setting, etag }: { setting: CardSetting; etag: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const deciding = useDeed({
    mutationFn: (patch: CardSettingPatch) => decideOnCards(setting.centreId, etag, patch),
    onSuccess: () => queries.invalidateQueries({ queryKey: cardSettingQuery(setting.centreId).queryKey }),
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
