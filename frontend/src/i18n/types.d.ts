import 'i18next';
import type english from './locales/en';
import type rooms from './locales/en/rooms';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof english & typeof rooms };
  }
}
