import { HttpResponse } from 'msw';

export const KIRKUK = '01939e5c-0000-7000-8000-000000000003';
export const BAGHDAD = '01939e5c-0000-7000-8000-000000000001';

/** A refusal in the words of the service. */
export function problem(status: number, code: string, errors: object[] = []) {
  return HttpResponse.json(
    { type: `urn:hawsh:problem:${code}`, title: `Refused: ${code}`, status, detail: 'Why', instance: '', errors },
    { status, headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'request-7' } },
  );
}
