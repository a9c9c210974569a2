/**
 * The little this browser may remember: language, theme, the centre and the sound of this desk, the code lists of the house,
 * and that somebody had signed in here. Never anything about a person, never a token.
 */
type Remembered = 'language' | 'theme' | 'signedIn' | 'centre' | 'sound' | 'codes';

export function remember(what: Remembered, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`hawsh.${what}`);
    else localStorage.setItem(`hawsh.${what}`, value);
  } catch {
    // A browser that keeps nothing still works; it only asks again next time.
  }
}

export function recall(what: Remembered): string | null {
  try {
    return localStorage.getItem(`hawsh.${what}`);
  } catch {
    return null;
  }
}
