import type { ConsentStatus, ShareScope } from '../consent/gate.ts';
import type { MapAudience } from '../contract/district-map.ts';
import type { CaseStatus } from '../case/lifecycle.ts';
import type { CaseIssue } from '../contract/case-issue.ts';
import type { AgendaItem, MeetingDetail } from '../contract/meeting.ts';
import type { Member } from '../contract/household.ts';

/*
 * Words of the sheets. Paper is Japanese whatever language the screen speaks; the wording of the law follows
 * reference.md §3.1.
 */

export const agendaKindWords: Readonly<Record<AgendaItem['kind'], string>> = {
  new: '新規',
  continuing: '継続',
  monitoring: 'モニタリング',
  closing: '終結の判断',
};

export const consentWords: Readonly<Record<ConsentStatus, string>> = {
  written: '同意あり（書面）',
  oral: '同意あり（口頭）',
  partial: '一部同意あり',
  refused: '同意なし（拒否）',
  unconfirmed: '同意未確認',
  requested: '確認中',
  expired: '期限切れ',
  withdrawn: '同意撤回',
};

export const attendanceWords: Readonly<Record<MeetingDetail['attendees'][number]['attendance'], string>> = {
  invited: '出席予定',
  present: '出席',
  absent: '欠席',
};

export const roleStateWords: Readonly<Record<AgendaItem['roles'][number]['state'], string>> = {
  planned: '予定',
  doing: '続行中',
  done: '済み',
  dropped: '取りやめ',
};

export const sexWords: Readonly<Record<Member['sex'], string>> = {
  male: '男',
  female: '女',
  other: 'その他',
  unknown: '不明',
};

export const caseStatusWords: Readonly<Record<CaseStatus, string>> = {
  intake: '受付',
  assessment: 'アセスメント',
  council: '支援会議で検討',
  planning: 'プラン作成',
  supporting: '支援中',
  monitoring: 'モニタリング',
  evaluation: '評価',
  watch: '見守り',
  suspended: '中断',
  closed: '終結',
};

export const issueStateWords: Readonly<Record<CaseIssue['state'], string>> = {
  open: '取り組み中',
  improving: '改善している',
  resolved: '解決',
};

export const leftOutWords = {
  sensitive: '特に秘する記録',
  office: '係内の記録',
  statistics: '統計のみに使う記録',
  council: '支援会議限定の記録',
  consent: '同意のない記録',
  protected: '支援措置により載せない住所・電話・世帯図',
} as const;

/** Beside a record whose reader has to know that it goes no further. */
export const shareScopeMarks: Readonly<Record<ShareScope, string>> = {
  office: '係内のみ',
  statistics: '統計のみ',
  council: '支援会議限定',
  consented: '',
};

/** Who a map is made for (reference.md §5.3, §6.3). */
export const mapAudienceWords: Readonly<Record<MapAudience, string>> = {
  office: '係内用',
  commissioner: '民生委員用（担当区域）',
  residents: '住民会議用（番号のみ）',
};
