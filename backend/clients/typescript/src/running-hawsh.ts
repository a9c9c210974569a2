import { Configuration } from '../target/client/index.js';
import { patient } from './patience.js';

/** The service client of the embedded realm; no other installation has it. */
const credentials = 'hawsh-demonstration:demonstration-secret';

/** How the generated client reaches the running Hawsh: its address, and a token with everything it asks. */
export async function configuration(): Promise<Configuration> {
  return new Configuration({
    basePath: address('HAWSH_WEB_ORIGIN'),
    // This generator sends what it is given for oauth2 as it is.
    accessToken: `Bearer ${await token(address('HAWSH_IDENTITY_ISSUER'))}`,
    fetchApi: patient(),
  });
}

function address(variable: string): string {
  const value = process.env[variable];
  if (!value) {
    throw new Error(`${variable} is not set. These tests need a running Hawsh: "make clients" starts one around them.`);
  }
  return value;
}

async function token(issuer: string): Promise<string> {
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!answer.ok) {
    throw new Error(`No token from ${issuer}: ${answer.status} ${await answer.text()}`);
  }
  const { access_token } = (await answer.json()) as { access_token: string };
  return access_token;
}
