import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import encode from 'qr';
import { chromiumHere } from './chromium';
import { type ClassToday, classToday } from './classToday';
import { expect, signIn, speak, test } from './hawsh';

const WIDTH = 640;
const HEIGHT = 480;
const SCALE = 10;
const film = join(tmpdir(), `hawsh-card-${process.pid}.y4m`);

// The browser's own stand-in for a camera: it plays a film, and asks nobody.
test.use({
  launchOptions: {
    executablePath: chromiumHere,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  },
});

let group: ClassToday;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  group = await classToday(browser, 1);
});
test.afterAll(() => rmSync(film, { force: true }));

test('aCardHeldInFrontOfTheCameraIsIn', async ({ page }) => {
  await speak(page, 'en');
  const sheet = page.waitForResponse((answer) => answer.url().endsWith(`/sessions/${group.session}/sheet`));
  await signIn(page, 'facilitator.kirkuk', `/checkin?session=${group.session}`);
  const { rows } = await (await sheet).json();
  writeFileSync(film, filmOf(rows[0].reference));
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await expect(page.locator('.verdict')).toContainText('Welcome', { timeout: 20_000 });
  await expect(page.locator('.verdict')).toContainText(rows[0].name.given);
  await page.getByRole('button', { name: 'Close the camera' }).click();
  await expect(page.locator('.camera')).toHaveCount(0);
});

/** A second of a card held still, in the plainest film there is (YUV4MPEG2, 4:2:0). */
function filmOf(text: string): Buffer {
  const rows = encode(text, 'raw', { ecc: 'medium', border: 4 });
  const light = Buffer.alloc(WIDTH * HEIGHT, 200);
  const side = rows.length * SCALE;
  const left = Math.floor((WIDTH - side) / 2);
  const top = Math.floor((HEIGHT - side) / 2);
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) {
      for (let line = 0; line < SCALE; line += 1) {
        const at = (top + y * SCALE + line) * WIDTH + left + x * SCALE;
        light.fill(dark ? 20 : 235, at, at + SCALE);
      }
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([head, ...Array.from({ length: 10 }, () => frame)]);
}
