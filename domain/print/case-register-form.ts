import { formFieldOf, type FormPart } from './form-part.ts';
import { fieldsPart, tablePart } from './parts.ts';

/** The cases of the office and where each stands, worded. */
interface CaseRegisterContent {
  /** Which cases: 進行中, 令和8年度受付. */
  readonly scope: string;
  readonly asOf: string;
  readonly rows: readonly {
    readonly number: string;
    readonly household: string;
    readonly receivedOn: string;
    readonly step: string;
    readonly priority: string;
    readonly issues: string;
    readonly lead: string;
    readonly consent: string;
    readonly plan: string;
    readonly lastContactOn: string;
    readonly nextDueOn: string;
  }[];
}

/** 進行管理台帳 on A4 across (reference.md §1.8): no address, telephone or text of a record. */
export function caseRegisterForm({ scope, asOf, rows }: CaseRegisterContent): FormPart[] {
  return [
    fieldsPart('台帳', [
      formFieldOf('対象', scope),
      formFieldOf('件数', `${String(rows.length)}件（${asOf}現在）`),
    ]),
    tablePart(
      'ケース',
      [
        ['番号', 7.2],
        ['世帯', 10.4],
        ['受付日', 9],
        ['段階', 8],
        ['優先度', 5.7],
        ['主な課題', 14],
        ['主担当', 11.6],
        ['同意', 7.1],
        ['プラン終期', 9],
        ['直近の接触', 9],
        ['次の期限', 9],
      ],
      rows.map((row) => [
        row.number,
        row.household,
        row.receivedOn,
        row.step,
        row.priority,
        row.issues,
        row.lead,
        row.consent,
        row.plan,
        row.lastContactOn,
        row.nextDueOn,
      ]),
    ),
  ];
}
