import type { MeetingType } from '../contract/meeting-type.ts';

/**
 * Meeting types a new office starts with; the town renames them and adds its own. Three bodies are usual (支援会議, the
 * one with consent, and one in which nobody is named); some towns hold both laws at one table (reference.md §3.1).
 */
export const builtInMeetingTypes: readonly Omit<
  MeetingType,
  'id' | 'rowVersion' | 'legalBasis' | 'members' | 'active'
>[] = [
  {
    name: '支援会議',
    legalBases: ['art106-6'],
    confidentialityText:
      'この会議は社会福祉法第106条の6に基づく支援会議です。会議で知り得たことを、正当な理由なく漏らしてはなりません。配付した資料は会議の終わりに回収します。',
    programme:
      '開会\n守秘義務と資料の取扱いの確認\n前回からの確認事項\n個別ケースの情報共有と支援体制の検討\n次回の予定\n閉会',
    minutesTemplate: '【情報共有】\n【心配なこと】\n【できていること】\n【検討】',
    sheets: ['programme', 'attendees', 'case-sheets', 'roles'],
  },
  {
    name: '重層的支援会議',
    legalBases: ['art106-4'],
    confidentialityText:
      'この会議は本人の同意のもとで開きます。同意の範囲を超えて情報を扱わないでください。配付した資料は会議の終わりに回収します。',
    programme:
      '開会\n資料の取扱いの確認\n前回からの確認事項\nプランの協議・評価・終結の検討\n地域課題・資源開発\n次回の予定\n閉会',
    minutesTemplate: '【プランについて】\n【本人の希望】\n【役割分担】\n【残る課題】',
    sheets: ['programme', 'attendees', 'case-sheets', 'plans', 'roles'],
  },
  {
    name: '支援会議・重層的支援会議（一体開催）',
    legalBases: ['art106-6', 'art106-4', 'isolation'],
    confidentialityText:
      'この会議は、案件ごとに、社会福祉法第106条の6に基づく支援会議、本人の同意に基づく重層的支援会議又は孤独・孤立対策地域協議会として開きます。会議で知り得たことを、正当な理由なく漏らしてはなりません。配付した資料は会議の終わりに回収します。',
    programme:
      '開会\n守秘義務と資料の取扱いの確認\n案件ごとの根拠の確認\n前回からの確認事項\n個別ケースの検討\n地域課題・資源開発\n次回の予定\n閉会',
    minutesTemplate: '【情報共有】\n【検討】\n【役割分担】\n【残る課題】',
    sheets: ['programme', 'attendees', 'case-sheets', 'plans', 'roles'],
  },
  {
    name: '任意会議',
    legalBases: ['liaison'],
    confidentialityText: 'この会議では、本人の同意なく個人が分かる情報を扱いません。',
    programme: '開会\n情報交換\n地域課題・資源開発\n次回の予定\n閉会',
    minutesTemplate: '【報告】\n【意見】',
    sheets: ['programme', 'attendees'],
  },
];
