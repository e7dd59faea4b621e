import 'i18next';
import type common from '../locales/ja/common.json';
import type gallery from '../locales/ja/gallery.json';
import type ui from '../locales/ja/ui.json';

/** Japanese is the source of the keys. A new namespace adds one import and one line here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      gallery: typeof gallery;
      ui: typeof ui;
    };
  }
}
