import type { OidcMetadata } from 'oidc-client-ts';

export type ClientSettings = {
  identity: { authority: string; clientId: string };
  environment: 'DEMONSTRATION' | 'PRODUCTION';
};

/** What everybody may read of the identity provider: who it is and where it answers. */
export type Identity = { settings: ClientSettings; metadata: Partial<OidcMetadata> };

const KEPT = 'hawsh.identity';

export async function readSettings(): Promise<ClientSettings> {
  const response = await fetch('/api/v1/public/client-settings', { cache: 'no-store' });
  if (!response.ok) throw new Error(`Client settings: ${response.status}`);
  return response.json();
}

/** Whoever leaves for the identity provider comes back to the same one, and asks neither for it nor for its addresses again. */
export function keepIdentity(identity: Identity): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(identity));
  } catch {
    // A tab that keeps nothing asks again.
  }
}

/** Once: it lasts for one way there and back. */
export function takeIdentity(): Identity | undefined {
  try {
    const kept = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    return kept === null ? undefined : JSON.parse(kept);
  } catch {
    return undefined;
  }
}
