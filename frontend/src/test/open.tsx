import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newQueryClient } from '../api/queryClient';
import { signIn } from '../auth/signIn';
import { speak } from '../i18n';
import type { Language } from '../i18n/languages';
import { newRouter } from '../routes/router';

/** Opens the whole client at an address, signed in, in one of the three languages. */
export async function open(address: string, language: Language = 'en') {
  await speak(language);
  signIn.adopt({ access_token: 'test-token', profile: { sub: '0193a000-0000-7000-8000-000000000001' } });
  const router = newRouter(createMemoryHistory({ initialEntries: [address] }));
  const queries = newQueryClient();
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { router, queries, user: userEvent.setup() };
}
