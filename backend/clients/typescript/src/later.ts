/** Answers as a later Hawsh would: each value of a list is another one, and each record has a member more. */
export function later(ask: typeof fetch): typeof fetch {
  return async (address, request) => {
    const answer = await ask(address, request);
    if (!answer.headers.get('Content-Type')?.includes('json')) return answer;
    return Response.json(grown(await answer.json()), { status: answer.status, headers: { ETag: answer.headers.get('ETag') ?? '' } });
  };
}

function grown(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(grown);
  if (typeof answer === 'string') return /^[A-Z]{2,}(_[A-Z0-9]+)*$/.test(answer) ? `LATER_${answer}` : answer;
  if (typeof answer !== 'object' || answer === null) return answer;
  const members = Object.entries(answer).map(([name, value]) => [name, grown(value)]);
  return { ...Object.fromEntries(members), addedLater: { kind: 'UNHEARD_OF' } };
}
