import type { LegalBasis } from '../../contract/legal-basis.ts';

/** The town's own names for its three kinds of meeting. */
export const meetingTypes = {
  support: {
    name: 'ささえあい会議',
    legalBasis: 'art106-6',
    confidentialityText:
      'この会議は社会福祉法第106条の6に基づく支援会議です。会議で知り得たことを、正当な理由なく漏らしてはなりません。配付した資料は会議の終わりに回収します。',
  },
  multilayer: {
    name: 'まるごと支援会議',
    legalBasis: 'art106-4',
    confidentialityText:
      'この会議は本人の同意のもとで開きます。同意の範囲を超えて情報を扱わないでください。配付した資料は会議の終わりに回収します。',
  },
  liaison: {
    name: 'つながり連絡会',
    legalBasis: 'liaison',
    confidentialityText: 'この会議では、本人の同意なく個人が分かる情報を扱いません。',
  },
} as const satisfies Record<string, { name: string; legalBasis: LegalBasis; confidentialityText: string }>;
