import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { startClient } from '../api/client';
import { signIn } from '../auth/signIn';
import { startLanguages, wordsOfRooms } from '../i18n';
import { faultsOf } from './heldToContract';
import { service } from './service';

// jsdom has no dialogs, no scrolling and no media queries.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
HTMLElement.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
window.matchMedia = vi.fn().mockReturnValue({ matches: false, addEventListener() {}, removeEventListener() {} });

// A page is loaded when it is first opened, and a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });

/** Every mocked answer is held against the contract; a test that invents one fails. */
let checks: Promise<string[]>[] = [];
service.events.on('response:mocked', ({ request, response }) => {
  checks.push(faultsOf(request, response.clone()));
});

beforeAll(async () => {
  await startLanguages();
  await wordsOfRooms();
  service.listen({ onUnhandledRequest: 'error' });
  startClient(signIn);
});

afterEach(async () => {
  cleanup();
  service.resetHandlers();
  const faults = new Set((await Promise.all(checks)).flat());
  checks = [];
  if (faults.size > 0) throw new Error(`The service never answers like this:\n${[...faults].join('\n')}`);
});

afterAll(() => service.close());
