import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser of this machine, as `backend/embedded/install-for-browser-tests.sh` looks for it. */
export const chromiumHere =
  process.env.HAWSH_CHROMIUM ??
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
