import type { Place } from '../../api/contract';
import type { Language } from '../../i18n/languages';

/** In the language of the screen; a place a list brought without a Kurdish name keeps its Arabic one. */
export function placeName(name: Place['name'], language: Language): string {
  return name[language] ?? name.ar;
}
