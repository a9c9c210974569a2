import { useTranslation } from 'react-i18next';
import type { ServiceClientCredentials } from '../../api/contract';
import { Copy } from '../../ui/Copy';
import { Note } from '../../ui/Note';

/** One line for a shell: what a secret is made of has no quote in it. */
function tokenCommand({ serviceClient, secret, tokenEndpoint }: ServiceClientCredentials): string {
  return `curl -d grant_type=client_credentials -d client_id=${serviceClient.clientId} -d client_secret='${secret}' ${tokenEndpoint}`;
}

type Props = { of: ServiceClientCredentials; title: string };

/** The secret, this once, and the command that gets a token by it. It lives as long as the page that shows it. */
export function Credentials({ of, title }: Props) {
  const { t } = useTranslation();
  const { serviceClient, secret } = of;
  if (!secret) {
    return (
      <Note tone="saffron" role="status">
        {t('serviceClients.untold')}
      </Note>
    );
  }
  const command = tokenCommand(of);
  return (
    <Note tone="saffron" icon="key" role="status">
      <b>{title}</b>
      <p>{t('serviceClients.once', { organisation: serviceClient.organisation })}</p>
      <dl className="facts credentials">
        <dt>{t('serviceClients.id')}</dt>
        <dd>
          <code dir="ltr">{serviceClient.clientId}</code>
          <Copy text={serviceClient.clientId} what={t('serviceClients.id')} />
        </dd>
        <dt>{t('serviceClients.secret')}</dt>
        <dd>
          <code dir="ltr">{secret}</code>
          <Copy text={secret} what={t('serviceClients.secret')} />
        </dd>
        <dt>{t('serviceClients.curl')}</dt>
        <dd>
          <code dir="ltr">{command}</code>
          <Copy text={command} what={t('serviceClients.curl')} />
          <span className="small">{t('serviceClients.curlHint')}</span>
        </dd>
      </dl>
    </Note>
  );
}
