import { useTranslation } from 'react-i18next';
import { DeadEnd } from '../ui/DeadEnd';

/** The same words for what never was, what is gone and what is not this person's to see. */
export function NotFound() {
  const { t } = useTranslation();
  return <DeadEnd title={t('notFound.title')} why={t('notFound.why')} />;
}
