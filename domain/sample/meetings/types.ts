import type { MeetingType } from '../../contract/meeting-type.ts';

type SampleType = Omit<MeetingType, 'id' | 'rowVersion' | 'legalBasis' | 'members' | 'active'>;

/** The town's own names for its three kinds of meeting. */
export const meetingTypes = {
  support: {
    name: 'ささえあい会議',
    legalBases: ['art106-6'],
    programme: '開会\n守秘義務と資料の取扱いの確認\n前回からの確認事項\n個別ケースの検討\n次回の予定\n閉会',
    minutesTemplate: '【情報共有】\n【心配なこと】\n【検討】',
    sheets: ['programme', 'attendees', 'case-sheets', 'roles'],
    confidentialityText:
      'この会議は社会福祉法第106条の6に基づく支援会議です。会議で知り得たことを、正当な理由なく漏らしてはなりません。配付した資料は会議の終わりに回収します。',
  },
  multilayer: {
    name: 'まるごと支援会議',
    legalBases: ['art106-4'],
    programme:
      '開会\n資料の取扱いの確認\n前回からの確認事項\nプランの協議・評価\n地域課題・資源開発\n次回の予定\n閉会',
    minutesTemplate: '【プランについて】\n【本人の希望】\n【残る課題】',
    sheets: ['programme', 'attendees', 'case-sheets', 'plans', 'roles'],
    confidentialityText:
      'この会議は本人の同意のもとで開きます。同意の範囲を超えて情報を扱わないでください。配付した資料は会議の終わりに回収します。',
  },
  liaison: {
    name: 'つながり連絡会',
    legalBases: ['liaison'],
    programme: '開会\n情報交換\n地域課題・資源開発\n次回の予定\n閉会',
    minutesTemplate: '【報告】\n【意見】',
    sheets: ['programme', 'attendees'],
    confidentialityText: 'この会議では、本人の同意なく個人が分かる情報を扱いません。',
  },
} satisfies Record<string, SampleType>;
