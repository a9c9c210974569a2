import {
  ErrorResponse,
  InMemoryWebStorage,
  type SigninRedirectArgs,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import type { ReactNode } from 'react';
import { recall, remember } from '../browser/memory';
import { languageOfPage } from '../i18n/languages';
import { type ClientSettings, type Identity, keepIdentity, readSettings, takeIdentity } from './identity';

/**
 * Who is signed in. Tokens live in this object and nowhere else: a reload asks Keycloak again (a redirect that shows
 * nothing when its own session lives), and a closed tab leaves nothing behind.
 */
export type SignInState =
  | 'starting'
  | 'signedOut'
  /** Every sign-in of this person was ended on purpose. */
  | 'shutOut'
  | 'signedIn'
  /** The sign-in has run out; requests wait until the person has signed in again. */
  | 'ended'
  /** This window was opened only to sign in again. */
  | 'signedInAgain'
  | 'unreachable';

type Tokens = { access_token: string; id_token?: string; expires_at?: number; profile: { sub: string; sid?: string } };

/**
 * What this page was loaded for: to sign in again beside another one, to come back from the identity provider, to begin anew after the
 * old sign-in was ended, to be known again, or to stand at the door.
 */
type Occasion = 'window' | 'return' | 'anew' | 'known' | 'door';

const AGAIN_PATH = '/signed-in-again';
/** Says, after the old sign-in was ended, that somebody was about to begin another. */
const AGAIN = 'again';
const RENEW_BEFORE_SECONDS = 20;
const LEAVE_WITHIN = 3_000;

class SignIn {
  private current: SignInState = 'starting';
  private known: ClientSettings | undefined;
  private manager: UserManager | undefined;
  private tokens: Tokens | undefined;
  private last: ReactNode;
  /** Names the sign-in that was ended, and opens nothing. */
  private over: string | undefined;
  private renewing: Promise<void> | undefined;
  private waiting: (() => void)[] = [];
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly state = (): SignInState => this.current;

  get parting(): ReactNode {
    return this.last;
  }

  get settings(): ClientSettings | undefined {
    return this.known;
  }

  get occasion(): Occasion {
    return occasionOf(new URL(window.location.href));
  }

  async start(): Promise<void> {
    this.become('starting');
    const { occasion } = this;
    const kept = takeIdentity();
    const identity = occasion === 'return' ? kept : undefined;
    try {
      this.known = identity?.settings ?? (await readSettings());
    } catch {
      this.become('unreachable');
      return;
    }
    this.manager = managerFor(this.known, identity);
    await this.enter(this.manager, occasion, new URL(window.location.href));
  }

  /** What is over opens nothing any more: it ends at the identity provider too before there is another. */
  async begin(): Promise<void> {
    if (this.over) return this.leave(`/?${AGAIN}`, this.over);
    await this.redirect({});
  }

  private async redirect(how: Pick<SigninRedirectArgs, 'prompt' | 'redirectMethod'>): Promise<void> {
    if (!this.manager || !this.known) return;
    keepIdentity({ settings: this.known, metadata: await this.manager.metadataService.getMetadata() });
    await this.manager.signinRedirect({ ...how, state: { returnTo: here() }, ui_locales: languageOfPage() });
  }

  /** In a window of its own, so that what is typed in this one stays. */
  async again(): Promise<void> {
    const before = this.tokens?.profile.sub;
    const user = await this.manager?.signinPopup({
      redirect_uri: window.location.origin + AGAIN_PATH,
      ui_locales: languageOfPage(),
    });
    if (!user) return;
    // Another person's requests are never sent under this one's name: start clean instead.
    if (before && user.profile.sub !== before) window.location.assign('/');
    else this.adopt(user);
  }

  async end(): Promise<void> {
    remember('signedIn', null);
    await this.endAtTheService();
    await this.leave('/');
  }

  private async leave(towards: string, id_token_hint?: string): Promise<void> {
    this.over = undefined;
    await this.manager?.signoutRedirect({
      id_token_hint,
      post_logout_redirect_uri: window.location.origin + towards,
    });
  }

  /**
   * At Hawsh first, so that the token opens nothing from then on, wherever a copy of it lies. Whoever leaves is not kept
   * waiting, and this request waits for no new sign-in: it does not go through the client.
   */
  private async endAtTheService(): Promise<void> {
    const { access_token, profile } = this.tokens ?? {};
    if (!profile?.sid) return;
    await fetch(`/api/v1/me/sessions/${profile.sid}/ending`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${access_token}` },
      signal: AbortSignal.timeout(LEAVE_WITHIN),
    }).catch(() => {});
  }

  /**
   * The way out when the service has already ended every sign-in: nothing is kept, nothing stays on the screen but
   * what the person is to read at the door.
   */
  shutOut(parting?: ReactNode): void {
    this.last = parting;
    this.over = this.tokens?.id_token;
    this.tokens = undefined;
    remember('signedIn', null);
    void this.manager?.removeUser();
    this.waiting = [];
    this.become('shutOut');
  }

  adopt(tokens: Tokens): void {
    this.tokens = tokens;
    remember('signedIn', 'yes');
    this.become('signedIn');
    for (const go of this.waiting.splice(0)) go();
  }

  async token(): Promise<string> {
    const tokens = this.tokens;
    if (tokens && !runsOut(tokens)) return tokens.access_token;
    await this.renew(tokens?.access_token);
    return this.tokens?.access_token ?? '';
  }

  /** Resolves once there is another token than the refused one: by refresh, or after signing in again. */
  async renew(refused: string | undefined): Promise<void> {
    if (this.tokens && this.tokens.access_token !== refused && !runsOut(this.tokens)) return;
    this.renewing ??= this.refresh().finally(() => {
      this.renewing = undefined;
    });
    await this.renewing;
  }

  private async refresh(): Promise<void> {
    try {
      const user = await this.manager?.signinSilent({ silentRequestTimeoutInSeconds: 10 });
      if (user) {
        this.adopt(user);
        return;
      }
    } catch (failure) {
      // Only a clear no ends a sign-in. Without a line the request fails as unanswered and may be tried again.
      if (!(failure instanceof ErrorResponse)) throw failure;
    }
    await new Promise<void>((go) => {
      this.waiting.push(go);
      this.become('ended');
    });
  }

  private async enter(manager: UserManager, occasion: Occasion, url: URL): Promise<void> {
    switch (occasion) {
      case 'window':
        this.become('signedInAgain');
        await manager.signinPopupCallback(url.href).catch(() => undefined);
        window.close();
        return;
      case 'return':
        return this.comeBack(manager, url);
      case 'anew':
        window.history.replaceState(null, '', '/');
        return this.redirect({}).catch(() => this.become('unreachable'));
      case 'known':
        return this.redirect({ prompt: 'none', redirectMethod: 'replace' }).catch(() => this.become('unreachable'));
      default:
        this.become('signedOut');
    }
  }

  private async comeBack(manager: UserManager, url: URL): Promise<void> {
    try {
      const user = await manager.signinRedirectCallback(url.href);
      leaveCallback(user.state);
      this.adopt(user);
    } catch (refusal) {
      remember('signedIn', null);
      leaveCallback(refusal instanceof Error && 'state' in refusal ? refusal.state : undefined);
      this.become('signedOut');
    }
  }

  private become(state: SignInState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

export const signIn = new SignIn();

function occasionOf({ pathname, searchParams: said }: URL): Occasion {
  if (pathname === AGAIN_PATH) return 'window';
  if (said.has('state') && (said.has('code') || said.has('error'))) return 'return';
  if (said.has(AGAIN)) return 'anew';
  return recall('signedIn') ? 'known' : 'door';
}

function managerFor({ identity }: ClientSettings, kept?: Identity): UserManager {
  return new UserManager({
    metadata: kept?.metadata,
    authority: identity.authority,
    client_id: identity.clientId,
    redirect_uri: `${window.location.origin}/`,
    scope: 'openid',
    automaticSilentRenew: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });
}

function runsOut({ expires_at }: Tokens): boolean {
  return expires_at !== undefined && expires_at - RENEW_BEFORE_SECONDS < Date.now() / 1000;
}

function here(): string {
  return window.location.pathname + window.location.search;
}

/** Takes code and state out of the address bar and out of the history, and goes on where the person was. */
function leaveCallback(state: unknown): void {
  const returnTo = typeof state === 'object' && state !== null && 'returnTo' in state ? String(state.returnTo) : '/';
  window.history.replaceState(null, '', /^\/(?![/\\])/.test(returnTo) ? returnTo : '/');
}
