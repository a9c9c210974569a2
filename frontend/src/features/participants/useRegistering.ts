import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Participant } from '../../api/contract';
import { registerKnownParticipant, registerParticipant } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { sameKeyForTheSame } from '../../api/sameKey';
import { dayOf } from '../../i18n/dates';
import { ofPeople } from './queries';
import { type Registration, toCompletion, toRequest } from './registration';

type Options = {
  /** Somebody who is known already and registers now; a new person where there is none. */
  person: Participant | undefined;
  onRefused: (error: Error) => void;
};

type Sent = { form: Registration; distinctFrom: string[] | undefined };

/** Sends a registration once, however often the button is pressed, and goes to the record. */
export function useRegistering({ person, onRefused }: Options) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [keyOf] = useState(sameKeyForTheSame);
  const done = useRef(false);
  // A second click may come before the first one has painted anything.
  const sending = useRef(false);

  const saving = useMutation({
    mutationFn: ({ form, distinctFrom }: Sent) => {
      const today = dayOf(new Date());
      if (!person) {
        const request = { ...toRequest(form, today), distinctFrom };
        return registerParticipant({ body: request, headers: once(keyOf(request)) });
      }
      const request = { ...toCompletion(form, today), distinctFrom };
      return registerKnownParticipant({
        path: { participantId: person.id },
        body: request,
        headers: once(keyOf(request)),
      });
    },
    onSuccess: async ({ id }) => {
      done.current = true;
      await queries.invalidateQueries(ofPeople);
      await navigate({ to: '/people/$id', params: { id }, replace: true, state: { justRegistered: true } });
    },
    onError: onRefused,
    onSettled: () => {
      sending.current = false;
    },
  });

  /** @param distinctFrom people who are very like this one, and were looked at */
  const send = (form: Registration, distinctFrom?: string[]) => {
    if (sending.current || done.current) return;
    sending.current = true;
    saving.mutate({ form, distinctFrom });
  };
  return { saving, send, done };
}
