import { type inMyLanguage, nameOf } from '../i18n/inMyLanguage';
import { inOrder } from '../i18n/inOrder';

type Words = Parameters<typeof inMyLanguage>[0];

/** What has a name in three languages, as the options of a field: in the order of the language of the screen. */
export function namedOptions(list: readonly { id: string; name: Words }[] | undefined) {
  return inOrder(list ?? [], nameOf).map((one) => ({ value: one.id, label: nameOf(one) }));
}

/** The same of what has a title. */
export function titledOptions(list: readonly { id: string; title: Words }[] | undefined) {
  return namedOptions(list?.map(({ id, title }) => ({ id, name: title })));
}
