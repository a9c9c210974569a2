import assert from 'node:assert/strict';
import {
  type ApiResponse,
  type Configuration,
  ConsentHow,
  Language,
  type Participant,
  ParticipantsApi,
  type Problem,
  type RegisterParticipant,
  ResponseError,
  Sex,
} from '../target/client/index.js';

/** Where people are registered. */
export interface Desk {
  /** Each with a key of its own: sent again after a lost answer, it would register once. */
  register(person: RegisterParticipant): Promise<Participant>;
}

export function deskOf(running: Configuration): Desk {
  const participants = new ParticipantsApi(running);
  return {
    register: (registerParticipant) =>
      participants.registerParticipant({ registerParticipant, idempotencyKey: crypto.randomUUID() }),
  };
}

export function person(centreId: string, given: string, father?: string): RegisterParticipant {
  return {
    centreId,
    name: { given, father },
    sex: Sex.Female,
    birthDate: { precision: 'YEAR', year: 1987 },
    consent: { how: ConsentHow.Written, language: Language.Ar, textVersion: '2026-11' },
  };
}

export function entityTag(answer: ApiResponse<unknown>): string {
  const tag = answer.raw.headers.get('etag');
  assert.ok(tag, 'the answer has an entity tag');
  return tag;
}

export async function problemOf(request: Promise<unknown>): Promise<Problem> {
  try {
    await request;
  } catch (error) {
    if (error instanceof ResponseError) {
      return (await error.response.json()) as Problem;
    }
    throw error;
  }
  return assert.fail('the request was not refused');
}
