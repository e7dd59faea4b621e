import 'i18next';
import type backup from '../locales/ja/backup.json';
import type case_ from '../locales/ja/case.json';
import type common from '../locales/ja/common.json';
import type error from '../locales/ja/error.json';
import type frame from '../locales/ja/frame.json';
import type gallery from '../locales/ja/gallery.json';
import type household from '../locales/ja/household.json';
import type intake from '../locales/ja/intake.json';
import type meeting from '../locales/ja/meeting.json';
import type office from '../locales/ja/office.json';
import type print from '../locales/ja/print.json';
import type problem from '../locales/ja/problem.json';
import type settings from '../locales/ja/settings.json';
import type today from '../locales/ja/today.json';
import type ui from '../locales/ja/ui.json';
import type word from '../locales/ja/word.json';

/** Japanese is the source of the keys. A new namespace adds one import and one line here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      backup: typeof backup;
      case: typeof case_;
      common: typeof common;
      error: typeof error;
      frame: typeof frame;
      gallery: typeof gallery;
      household: typeof household;
      intake: typeof intake;
      meeting: typeof meeting;
      office: typeof office;
      print: typeof print;
      problem: typeof problem;
      settings: typeof settings;
      today: typeof today;
      ui: typeof ui;
      word: typeof word;
    };
  }
}
