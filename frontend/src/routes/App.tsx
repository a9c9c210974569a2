import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { watchLine } from '../api/line';
import { newQueryClient } from '../api/queryClient';
import { ComingIn, Door, Unreachable, WindowDone } from '../app/Door';
import { ErrorBoundary } from '../app/ErrorBoundary';
import { SignInAgain } from '../app/SignInAgain';
import { signIn } from '../auth/signIn';
import { wordsOfRooms } from '../i18n';
import { newRouter } from './router';

/** Asked for only where nobody answers; its words lie in the browser beside it. */
const OfflineDoor = lazy(async () => {
  await wordsOfRooms();
  return { default: (await import('./OfflineDoor')).OfflineDoor };
});

export function App() {
  const state = useSyncExternalStore(signIn.subscribe, signIn.state);
  useEffect(watchLine, []);

  return (
    <ErrorBoundary>
      {state === 'starting' && <ComingIn />}
      {state === 'unreachable' && (
        <Suspense fallback={<Unreachable />}>
          <OfflineDoor otherwise={<Unreachable />} />
        </Suspense>
      )}
      {(state === 'signedOut' || state === 'shutOut') && <Door everywhere={state === 'shutOut'} />}
      {state === 'signedInAgain' && <WindowDone />}
      {(state === 'signedIn' || state === 'ended') && <Inside ended={state === 'ended'} />}
    </ErrorBoundary>
  );
}

/** Stays mounted while the sign-in is renewed: what was typed stays where it is. */
function Inside({ ended }: { ended: boolean }) {
  const [queryClient] = useState(newQueryClient);
  const [router] = useState(newRouter);
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      {ended && <SignInAgain />}
    </QueryClientProvider>
  );
}
