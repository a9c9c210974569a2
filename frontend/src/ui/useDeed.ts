import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

type Deed<In, Out> = {
  mutationFn: (input: In) => Promise<Out>;
  onSuccess?: (done: Out, input: In) => unknown;
  onError?: (error: Error, input: In) => unknown;
};

/** Something that is sent once: a second click may come before the first one has painted anything. */
export function useDeed<In, Out>({ mutationFn, onSuccess, onError }: Deed<In, Out>) {
  const running = useRef(false);
  const mutation = useMutation({
    mutationFn,
    onSuccess,
    onError,
    onSettled: () => {
      running.current = false;
    },
  });
  const send = (input: In) => {
    if (running.current) return;
    running.current = true;
    mutation.mutate(input);
  };
  return { ...mutation, send };
}
