import 'i18next';
import type english from './locales/en';
import type apart from './locales/en/apart';
import type rooms from './locales/en/rooms';
import type support from './locales/en/support';
import type together from './locales/en/together';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof english & typeof rooms & typeof together & typeof apart & typeof support };
  }
}
