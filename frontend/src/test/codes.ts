import { HttpResponse, http } from 'msw';
import type { CodeList } from '../api/contract';
import { idOf, words } from './basics';

/** A list of the tests: codes with their English words, offered in this order. */
function listOf(
  name: string,
  title: string,
  codes: Record<string, string>,
  automatic: readonly string[] = [],
): CodeList {
  return {
    name,
    title: words(title),
    traits: [],
    codes: Object.entries(codes).map(([code, word], at) => ({
      id: idOf(`${name.slice(0, 4)}${at}`),
      list: name,
      code,
      word: words(word),
      position: (at + 1) * 10,
      offered: true,
      automatic: automatic.includes(code),
      traits: [],
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

export const codeLists = [absenceReasons, endReasons];

export function served(lists: readonly CodeList[]) {
  return http.get('*/api/v1/code-lists', () => HttpResponse.json({ items: lists, next: null }));
}
