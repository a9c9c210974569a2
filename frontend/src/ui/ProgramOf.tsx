import { useTranslation } from 'react-i18next';
import type { ServiceClientRef } from '../api/contract';

/** That an account is no person's but a program's, and whose it is: its username says that to nobody. */
export function ProgramOf({ client }: { client: ServiceClientRef }) {
  const { t } = useTranslation();
  return <span className="small">{t('serviceClients.of', { organisation: client.organisation })}</span>;
}
