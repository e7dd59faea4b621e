import type { CivilDate } from '../../calendar/civil-date.ts';
import type { InputOf } from '../../contract/index.ts';
import { addFile } from '../files/add-file.ts';
import type { AgencyKey, FilePlan } from '../plan.ts';
import { personNamed } from '../register.ts';
import { caseOf, type Telling } from '../telling.ts';

/** Linked cases, consents of other members, information handed on, papers of a case. */
export function tellCaseWork(telling: Telling): void {
  const { days, timeline, carryOut } = telling;
  const onDay = (ago: number, act: (on: CivilDate) => void): void => {
    const on = days.ago(ago);
    timeline.add(on, () => {
      act(on);
    });
  };
  for (const [one, other, kind, note] of links) {
    onDay(12, (on) => {
      const pair = { caseId: caseOf(telling, one).id, otherId: caseOf(telling, other).id };
      carryOut('caseLink.add', { ...pair, kind, note }, on);
    });
  }
  for (const statement of statements) {
    onDay(statement.ago, (on) => {
      recordConsent(statement, on, telling);
    });
  }
  for (const disclosure of disclosures) {
    onDay(disclosure.ago, (on) => {
      recordDisclosure(disclosure, on, telling);
    });
  }
  for (const { ago, principal, ...file } of papers) {
    onDay(ago, (on) => {
      addFile({ owner: 'case', ownerId: caseOf(telling, principal).id, ...file }, on, carryOut);
    });
  }
}

function recordConsent(
  { principal, who, agencies = [], expiresIn, recheckIn, asked = false, ...words }: StatementPlan,
  on: CivilDate,
  telling: Telling,
): void {
  const { days, register, carryOut } = telling;
  const fields: InputOf<'consent.record'> = {
    caseId: caseOf(telling, principal).id,
    personId: personNamed(register, who).id,
    kind: 'sharing',
    status: words.status,
    consentedOn: asked ? null : on,
    requestedOn: asked ? on : null,
    giver: 'self',
    giverName: '',
    method: words.status === 'written' ? 'paper' : 'spoken',
    explainedBy: words.explainedBy,
    allAgencies: agencies.length === 0,
    agencyIds: agencies.map((key) => register.agencies[key]),
    items: [],
    scope: words.scope,
    expiresOn: expiresIn === undefined ? null : days.ahead(expiresIn),
    recheckOn: recheckIn === undefined ? null : days.ahead(recheckIn),
    documentPlace: words.status === 'written' ? '同意書綴（重層推進室 書庫1）' : '',
    reason: words.reason ?? '',
    told: '',
  };
  carryOut('consent.record', fields, on);
}

function recordDisclosure(
  { principal, who, agency, recipient, ...words }: DisclosurePlan,
  on: CivilDate,
  telling: Telling,
): void {
  const { register, carryOut } = telling;
  const { ago: _ago, exceptionReason = '', ...said } = words;
  carryOut(
    'disclosure.record',
    {
      caseId: caseOf(telling, principal).id,
      recipientAgencyId: register.agencies[agency],
      recipient,
      personIds: [personNamed(register, who).id],
      exceptionReason,
      ...said,
    },
    on,
  );
}

const links = [
  ['真壁 結月', '宇佐見 朱里', 'neighbours', '町営住宅1号棟。真壁家の祖母が暖くんの世話を手伝ったことがある'],
  ['髙柳 進', '五味渕 澄江', 'relatives', '清志と幸枝がいとこ。法事のほかに行き来はない'],
] as const;

interface StatementPlan {
  readonly ago: number;
  readonly principal: string;
  readonly who: string;
  readonly status: InputOf<'consent.record'>['status'];
  readonly scope: string;
  readonly explainedBy: string;
  /** Only these agencies. */
  readonly agencies?: readonly AgencyKey[];
  readonly expiresIn?: number;
  readonly recheckIn?: number;
  /** Asked for on the day, and not answered. */
  readonly asked?: boolean;
  readonly reason?: string;
}

const statements: readonly StatementPlan[] = [
  {
    ago: 250,
    principal: '柿沼 正彦',
    who: '柿沼 ハツ',
    status: 'written',
    scope: '介護と通院に関わる機関に限る。息子の生活のことは伝えない。',
    explainedBy: '門倉 遼',
    agencies: ['elder', 'careManager', 'hospital', 'office'],
    expiresIn: 115,
  },
  {
    ago: 214,
    principal: '柿沼 正彦',
    who: '塩見 久美子',
    status: 'oral',
    scope: '弟と母の近況を受け取ることについて',
    explainedBy: '門倉 遼',
  },
  {
    ago: 232,
    principal: '真壁 結月',
    who: '真壁 亜矢',
    status: 'partial',
    scope: '病名・服薬は学校に伝えない。',
    explainedBy: '有賀 真帆',
    agencies: ['child', 'office', 'homeNursing'],
    recheckIn: 24,
  },
  {
    ago: 298,
    principal: '多和田 よし江',
    who: '多和田 正吉',
    status: 'oral',
    scope: '高齢者センター、ひなた、町立病院。近隣・民生委員には伝えない。',
    explainedBy: '名倉 さと子',
    agencies: ['elder', 'careManager', 'hospital'],
    expiresIn: 18,
  },
  {
    ago: 38,
    principal: '岩﨑 颯真',
    who: '岩﨑 奈緒',
    status: 'unconfirmed',
    scope: '',
    explainedBy: '有賀 真帆',
    asked: true,
    reason: '「夫と相談してから返事をする」とのこと',
  },
  {
    ago: 104,
    principal: '羽生田 真由',
    who: '羽生田 きぬ',
    status: 'oral',
    scope: '町立病院、重層推進室（自分の薬と通院のことに限る）',
    explainedBy: '門倉 遼',
    agencies: ['hospital', 'office'],
  },
];

interface DisclosurePlan extends Pick<
  InputOf<'disclosure.record'>,
  'way' | 'legalBasis' | 'purpose' | 'parts' | 'content'
> {
  readonly ago: number;
  readonly principal: string;
  readonly who: string;
  readonly agency: AgencyKey;
  readonly recipient: string;
  readonly exceptionReason?: string;
}

const disclosures: readonly DisclosurePlan[] = [
  {
    ago: 239,
    principal: '邊見 亮',
    who: '邊見 亮',
    agency: 'hospital',
    recipient: '町立病院 当直医',
    way: 'spoken',
    legalBasis: 'other',
    purpose: '受診の受入れの相談',
    parts: ['basics'],
    content: '氏名・年齢と、前夜の保護の状況',
    exceptionReason: '生命の危険があり、本人の同意を待てないため（個人情報保護法69条2項）',
  },
  {
    ago: 124,
    principal: '柿沼 正彦',
    who: '柿沼 ハツ',
    agency: 'hospital',
    recipient: '町立病院 稲垣MSW',
    way: 'spoken',
    legalBasis: 'art106-4',
    purpose: '入院後の退院支援',
    parts: ['basics', 'phone'],
    content: '入院前の生活の様子と緊急連絡先',
  },
  {
    ago: 36,
    principal: '乙部 里佳',
    who: '乙部 里佳',
    agency: 'careManager',
    recipient: 'ひなた 三枝ケアマネ',
    way: 'letter',
    legalBasis: 'art106-4',
    purpose: 'サービスの見直し',
    parts: ['basics', 'plan'],
    content: '支援プランの評価に向けた聞き取りの要点',
  },
];

const papers: readonly (FilePlan & { readonly ago: number; readonly principal: string })[] = [
  {
    ago: 97,
    principal: '柿沼 正彦',
    token: 'sample-floor-plan-pdf',
    name: '手すりの位置（見取図）.pdf',
    note: '退院前カンファレンスの資料。A：廊下、B：便所前。',
  },
  {
    ago: 88,
    principal: '柿沼 正彦',
    token: 'sample-handrail-photo',
    name: '廊下の手すり.png',
    note: '本人が業者と立ち会って設置。',
  },
  {
    ago: 249,
    principal: '乙部 里佳',
    token: 'sample-day-diary-text',
    name: '一日の流れ（里佳さんの書き出し）.txt',
    note: '夫婦面談で本人が見せたものを書き写した。',
  },
  {
    ago: 150,
    principal: '早乙女 樹',
    token: 'sample-field-photo-01',
    name: '祖父との畑.png',
    note: '祖父が撮ったもの。本人の姿は写っていない。',
  },
];
