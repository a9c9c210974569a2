import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell without windows comes first: it draws the same pages with two thirds of the work. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** The browser of this machine, as `backend/embedded/install-for-browser-tests.sh` looks for it. */
export const chromiumHere =
  process.env.HAWSH_CHROMIUM ??
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
