import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cancelChildcarePickUp } from '../../api/gen/sdk.gen';
import { under } from '../../api/under';
import { say } from '../../ui/said';

/** The wrong child was handed over on the screen: it is here again, and that is said too. */
export function useTakeBack(given: string) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return async (stay: string) => {
    await cancelChildcarePickUp({ path: { childcareStayId: stay } });
    await queries.invalidateQueries(under('Childcare'));
    say({ text: t('childcare.takenBack', { name: given }) });
  };
}
