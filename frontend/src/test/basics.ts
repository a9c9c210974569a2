import { HttpResponse } from 'msw';

export const KIRKUK = '01939e5c-0000-7000-8000-000000000003';
export const BAGHDAD = '01939e5c-0000-7000-8000-000000000001';

/** The id of an invented record that a test calls by a short name. */
export function idOf(name: string): string {
  const digits = [...name].map((letter) => letter.charCodeAt(0).toString(16)).join('');
  return `0193f100-0000-7000-8000-${digits.slice(-12).padStart(12, '0')}`;
}

/** A text in the three languages of the service. */
export const words = (en: string) => ({ en, ar: `${en} ع`, ckb: `${en} ک` });

/** A refusal in the words of the service. */
export function problem(status: number, code: string, errors: object[] = []) {
  return HttpResponse.json(
    { type: `urn:hawsh:problem:${code}`, title: `Refused: ${code}`, status, detail: 'Why', instance: '', errors },
    { status, headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'request-7' } },
  );
}
