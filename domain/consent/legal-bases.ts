import type { Settings } from '../contract/office.ts';

/**
 * The laws a case is heard under, as an office starts with them. 社会福祉法106条の6 (支援会議) and the council of
 * 孤独・孤立対策推進法 bind their members to secrecy in the place of consent; every other basis needs it
 * (reference.md §3.1). The town edits name and rule when the law changes.
 */
export const usualLegalBases: Settings['legalBases'] = {
  'art106-6': { name: '支援会議（社会福祉法第106条の6）', rule: 'secrecy' },
  'art106-4': { name: '重層的支援会議（社会福祉法第106条の4第2項第5号）', rule: 'consent' },
  isolation: { name: '孤独・孤立対策地域協議会（孤独・孤立対策推進法）', rule: 'secrecy' },
  disaster: { name: '災害対策基本法による会議', rule: 'consent' },
  liaison: { name: '任意会議', rule: 'consent' },
  other: { name: 'その他の会議', rule: 'consent' },
};
