import 'i18next';
import type assessment from '../locales/ja/assessment.json';
import type attachment from '../locales/ja/attachment.json';
import type backup from '../locales/ja/backup.json';
import type case_ from '../locales/ja/case.json';
import type common from '../locales/ja/common.json';
import type concern from '../locales/ja/concern.json';
import type consent from '../locales/ja/consent.json';
import type duplicate from '../locales/ja/duplicate.json';
import type error from '../locales/ja/error.json';
import type frame from '../locales/ja/frame.json';
import type gallery from '../locales/ja/gallery.json';
import type household from '../locales/ja/household.json';
import type intake from '../locales/ja/intake.json';
import type issue from '../locales/ja/issue.json';
import type meeting from '../locales/ja/meeting.json';
import type membership from '../locales/ja/membership.json';
import type merge from '../locales/ja/merge.json';
import type note from '../locales/ja/note.json';
import type office from '../locales/ja/office.json';
import type outsideTie from '../locales/ja/outsideTie.json';
import type plan from '../locales/ja/plan.json';
import type print from '../locales/ja/print.json';
import type problem from '../locales/ja/problem.json';
import type protection from '../locales/ja/protection.json';
import type settings from '../locales/ja/settings.json';
import type sign from '../locales/ja/sign.json';
import type slip from '../locales/ja/slip.json';
import type task from '../locales/ja/task.json';
import type today from '../locales/ja/today.json';
import type trash from '../locales/ja/trash.json';
import type ui from '../locales/ja/ui.json';
import type warning from '../locales/ja/warning.json';
import type word from '../locales/ja/word.json';

/** Japanese is the source of the keys. A new namespace adds one import and one line here. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      assessment: typeof assessment;
      attachment: typeof attachment;
      backup: typeof backup;
      case: typeof case_;
      common: typeof common;
      concern: typeof concern;
      consent: typeof consent;
      duplicate: typeof duplicate;
      error: typeof error;
      frame: typeof frame;
      gallery: typeof gallery;
      household: typeof household;
      intake: typeof intake;
      issue: typeof issue;
      meeting: typeof meeting;
      membership: typeof membership;
      merge: typeof merge;
      note: typeof note;
      office: typeof office;
      outsideTie: typeof outsideTie;
      plan: typeof plan;
      print: typeof print;
      problem: typeof problem;
      protection: typeof protection;
      settings: typeof settings;
      sign: typeof sign;
      slip: typeof slip;
      task: typeof task;
      today: typeof today;
      trash: typeof trash;
      ui: typeof ui;
      warning: typeof warning;
      word: typeof word;
    };
  }
}
