import { HttpResponse, http } from 'msw';
import type { CodeList } from '../api/contract';
import { idOf, words } from './basics';

/** A list of the tests: codes with their English words, offered in this order. */
export function listOf(
  name: string,
  title: string,
  codes: Record<string, string>,
  automatic: readonly string[] = [],
  traits: Record<string, readonly string[]> = {},
): CodeList {
  return {
    name,
    title: words(title),
    traits: [...new Set(Object.values(traits).flat())],
    codes: Object.entries(codes).map(([code, word], at) => ({
      id: idOf(`${name.slice(0, 4)}${at}`),
      list: name,
      code,
      word: words(word),
      position: (at + 1) * 10,
      offered: true,
      automatic: automatic.includes(code),
      traits: [...(traits[code] ?? [])],
      version: 0,
    })),
  };
}

export const absenceReasons = listOf('absence-reasons', 'Why somebody was late or did not come', {
  ILLNESS: 'Ill',
  TRANSPORT: 'Transport',
  OTHER: 'Something else',
});

export const endReasons = listOf(
  'enrolment-end-reasons',
  'Why somebody leaves a course',
  { NOT_SAID: 'did not say', WORK: 'found work', NOT_SELECTED: 'others were chosen this time' },
  ['NOT_SELECTED'],
);

const others = [
  listOf('teacher-roles', 'What somebody does in a course', { FACILITATOR: 'Facilitator', TRAINER: 'Trainer' }),
  listOf('access-needs', 'What a room or a lesson must have', {
    RAMP: 'A way without steps',
    SIGNER: 'A sign-language interpreter',
    LARGE_PRINT: 'Large print',
  }),
  listOf('ways-of-hearing', 'How somebody heard of the centre', {
    FRIEND: 'From a friend',
    FAMILY: 'From the family',
    OTHER: 'Another way',
  }),
  listOf('guardian-relationships', 'Who the guardian is', {
    MOTHER: 'Mother',
    FATHER: 'Father',
    SIBLING: 'Brother or sister',
  }),
  listOf('room-kinds', 'What a room is for', { CLASSROOM: 'classroom', WORKSHOP: 'workshop', OTHER: 'other' }),
  listOf('organisation-kinds', 'What an organisation is', {
    MINISTRY: 'ministry',
    FUNDER: 'funder',
    NETWORK: 'network',
  }),
  listOf(
    'closure-causes',
    'Why a centre is closed',
    { CURFEW: 'curfew', HEAT: 'heat', SECURITY: 'security', OTHER: 'something else' },
    [],
    { SECURITY: ['UNSAID_AT_THE_DOOR'], OTHER: ['UNSAID_AT_THE_DOOR'] },
  ),
  listOf(
    'activity-types',
    'What kind of activity it is',
    { LANGUAGE: 'Language', VOCATIONAL: 'Vocational', SELF_HELP: 'Self-help' },
    [],
    { SELF_HELP: ['SENSITIVE'], VOCATIONAL: ['TRADE'] },
  ),
  listOf('data-demanders', 'Who demands data', {
    AUTHORITY: 'an authority',
    MEDIA: 'the media',
    OTHER: 'somebody else',
  }),
];

export const codeLists = [absenceReasons, endReasons, ...others];

export function served(lists: readonly CodeList[]) {
  return http.get('*/api/v1/code-lists', () => HttpResponse.json({ items: lists }));
}
