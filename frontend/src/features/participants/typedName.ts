import { latinDigits } from '../../i18n/digits';

export type TypedName = { given: string; father: string; grandfather: string; year: string };

/** Words that belong to the one after them: عبد الرحمن is one name, as Abu Bakr is. */
const joins = new Set(
  'عبد أبو ابو أم ام بن ابن بنت آل عەبد ئەبو abd abdul abdel abdal abu abou umm um al el bin ibn'.split(' '),
);

/** What was typed at the desk, as far as it can fill the first page: names by their order, and a year of birth. */
export function splitTypedName(typed: string): TypedName {
  const words = latinDigits(typed).split(/\s+/).filter(Boolean);
  const year = words.find((word) => /^(19|20)\d\d$/.test(word)) ?? '';
  const names: string[] = [];
  let joining = '';
  for (const word of words.filter((candidate) => !/\d/.test(candidate))) {
    joining = joining ? `${joining} ${word}` : word;
    if (joins.has(word.toLowerCase())) continue;
    names.push(joining);
    joining = '';
  }
  if (joining) names.push(joining);
  const [given = '', father = '', ...rest] = names;
  return { given, father, grandfather: rest.join(' '), year };
}
