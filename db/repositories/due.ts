import type { z } from 'zod';
import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import type { dueCauses, dueKinds } from '../../domain/contract/due-kinds.ts';
import type { CaseId, HouseholdId, MeetingId } from '../../domain/contract/scalars.ts';
import type { rowVersion } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { headNameColumn } from './household.ts';
import { isRoleInForce } from './role.ts';
import { found } from './row.ts';
import { presentPerson } from './merge.ts';

export interface DueRow {
  kind: (typeof dueKinds)[number];
  cause: (typeof dueCauses)[number];
  id: string;
  dueOn: CivilDate;
  title: string;
  detail: string;
  owner: string;
  urgent: number;
  rowVersion: z.infer<typeof rowVersion> | null;
  caseId: CaseId | null;
  fiscalYear: number | null;
  serial: number | null;
  label: string | null;
  headName: string;
  householdId: HouseholdId | null;
  meetingId: MeetingId | null;
}

/** Up to which day each kind is shown, and since when a question stands that was never answered. */
export interface Horizon {
  readonly ahead: CivilDate;
  readonly planEnd: CivilDate;
  readonly consent: CivilDate;
  readonly protection: CivilDate;
  /** Urgent intakes received before were seen to long ago, whatever was written down. */
  readonly urgentSince: CivilDate;
  /** Days one waits for an answer: to a request for consent, for the outcome of an intake, of a role without a day. */
  readonly replyDays: number;
}

/** Everything that is due, at most `limit` of each source, each read through an index of its own. */
export function listDue(tx: ReadTx, horizon: Horizon, limit: number): DueRow[] {
  const wait = `+${String(horizon.replyDays)} days`;
  const until = (day: CivilDate) => [day];
  const answers = (day: CivilDate) => [wait, day, wait];
  return [
    [contacts, until(horizon.ahead)],
    [roles, until(horizon.ahead)],
    [undatedRoles, [wait]],
    [protections, until(horizon.protection)],
    [monitorings, until(horizon.ahead)],
    [planEnds('near'), until(horizon.planEnd)],
    [planEnds('later'), until(horizon.planEnd)],
    [planEnds('open'), []],
    [consentDays('expires_on', 'expires'), until(horizon.consent)],
    [consentDays('recheck_on', 'recheck'), until(horizon.consent)],
    [consentRequests, answers(horizon.ahead)],
    [slips, until(horizon.ahead)],
    [warnings, until(horizon.ahead)],
    [watches, until(horizon.ahead)],
    [concerns, until(horizon.ahead)],
    [undecidedIntakes, answers(horizon.ahead)],
    [urgentIntakes('NULL'), until(horizon.urgentSince)],
    [urgentIntakes('case'), []],
    [tasks, until(horizon.ahead)],
  ].flatMap(([sql, parameters]) => tx.all<DueRow>(sql as string, ...(parameters as string[]), limit));
}

const noMeeting = 'NULL AS meetingId';
const noHousehold = `NULL AS label, '' AS headName, NULL AS householdId`;
const noCase = 'NULL AS caseId, NULL AS fiscalYear, NULL AS serial';
const householdColumns = `h.label, ${headNameColumn} AS headName, h.id AS householdId`;
const caseColumns = `c.id AS caseId, c.fiscal_year AS fiscalYear, c.serial, ${householdColumns}`;
const ofHousehold = 'JOIN households AS h ON h.id = c.household_id AND h.deleted_at IS NULL';
const runningCase = `c.deleted_at IS NULL AND c.status <> 'closed'`;
const isUrgent = (column: string): string =>
  `EXISTS (SELECT 1 FROM code_entries AS e WHERE e.list = 'urgency' AND e.code = ${column} AND e.alert = 1)`;

/** What stands the same in most rows. */
function head(
  kind: DueRow['kind'],
  fields: Partial<Record<'cause' | 'title' | 'detail' | 'owner' | 'urgent' | 'rowVersion', string>> & {
    id: string;
    dueOn: string;
  },
): string {
  const {
    cause = `''`,
    title = `''`,
    detail = `''`,
    owner = `''`,
    urgent = '0',
    rowVersion: version = 'NULL',
  } = fields;
  return `SELECT '${kind}' AS kind, ${cause} AS cause, ${fields.id} AS id, ${fields.dueOn} AS dueOn, ${title} AS title,
    ${detail} AS detail, ${owner} AS owner, ${urgent} AS urgent, ${version} AS rowVersion`;
}

const contacts = `${head('contact', { id: 'n.id', dueOn: 'n.next_on', title: 'n.next_plan', owner: 's.name' })}, ${caseColumns}, ${noMeeting}
  FROM contact_notes AS n JOIN cases AS c ON c.id = n.case_id ${ofHousehold} JOIN staff AS s ON s.id = n.staff_id
  WHERE n.is_current = 1 AND n.withdrawn_at IS NULL AND n.next_done = 0 AND n.next_on IS NOT NULL AND n.next_on <= ?
    AND ${runningCase} ORDER BY n.next_on LIMIT ?`;

const roles = `${head('role', { id: 'r.id', dueOn: 'r.due_on', title: 'r.task', detail: 'r.worker', owner: 'r.agency_name', rowVersion: 'r.row_version' })}, ${caseColumns}, a.meeting_id AS meetingId
  FROM role_assignments AS r JOIN cases AS c ON c.id = r.case_id ${ofHousehold} LEFT JOIN agenda_items AS a ON a.id = r.agenda_item_id
  WHERE r.state IN ('planned', 'doing') AND ${isRoleInForce} AND r.due_on <= ? AND ${runningCase} ORDER BY r.due_on LIMIT ?`;

/** Decided in final minutes without a day: asked about as long as one waits for an answer, and not forgotten after. */
const undatedRoles = `${head('role-undated', { id: 'r.id', dueOn: 'date(m.held_on, ?)', title: 'r.task', detail: 'r.worker', owner: 'r.agency_name', rowVersion: 'r.row_version' })}, ${caseColumns}, m.id AS meetingId
  FROM role_assignments AS r CROSS JOIN agenda_items AS a ON a.id = r.agenda_item_id
  CROSS JOIN meetings AS m ON m.id = a.meeting_id AND m.finalised_at IS NOT NULL AND m.deleted_at IS NULL
  CROSS JOIN cases AS c ON c.id = r.case_id ${ofHousehold}
  WHERE r.state IN ('planned', 'doing') AND r.due_on IS NULL AND ${runningCase} ORDER BY m.held_on LIMIT ?`;

const protections = `${head('protection', { id: 'a.id', dueOn: 'a.ends_on', title: 'p.name' })}, ${noCase}, ${householdColumns}, ${noMeeting}
  FROM address_protections AS a CROSS JOIN persons AS p ON p.id = a.person_id
  CROSS JOIN memberships AS w ON w.person_id = a.person_id AND w.removed_at IS NULL AND w.ends_on IS NULL
  JOIN households AS h ON h.id = w.household_id AND h.deleted_at IS NULL
  WHERE a.released_at IS NULL AND a.ends_on <= ? GROUP BY a.id ORDER BY a.ends_on LIMIT ?`;

const monitorings = `${head('monitoring', { id: 'o.id', dueOn: 'o.due_on', owner: "coalesce(nullif(o.monitor, ''), l.planner)" })}, ${caseColumns}, ${noMeeting}
  FROM monitorings AS o JOIN support_plans AS l ON l.id = o.plan_id JOIN cases AS c ON c.id = l.case_id ${ofHousehold}
  WHERE o.deleted_at IS NULL AND o.done_on IS NULL AND o.due_on <= ? AND l.deleted_at IS NULL AND l.state = 'decided'
    AND ${runningCase} ORDER BY o.due_on LIMIT ?`;

/** The day the monitoring done last said that plan `l` is to be evaluated or made anew; null where it said neither. */
const askedOn = `(SELECT iif(o.result IN ('evaluate', 'replan'), o.done_on, NULL) FROM monitorings AS o
  WHERE o.plan_id = l.id AND o.deleted_at IS NULL AND o.done_on IS NOT NULL ORDER BY o.done_on DESC, o.due_on DESC, o.id DESC LIMIT 1)`;

/** Each through the index on the last day of running plans. */
const planPeriods = {
  near: 'l.ends_on <= ?',
  later: `l.ends_on > ? AND ${askedOn} IS NOT NULL`,
  open: `l.ends_on IS NULL AND ${askedOn} IS NOT NULL`,
} as const;

/** Plans to be evaluated, as `isEvaluationDue` in domain/plan: their end is near, or the last monitoring asked for it. */
const planEnds = (
  period: keyof typeof planPeriods,
): string => `${head('plan-end', { cause: `iif(${askedOn} IS NULL, '', 'asked')`, id: 'l.id', dueOn: `min(coalesce(l.ends_on, '9999'), coalesce(${askedOn}, '9999'))`, owner: 'l.planner' })}, ${caseColumns}, ${noMeeting}
  FROM support_plans AS l JOIN cases AS c ON c.id = l.case_id ${ofHousehold}
  WHERE l.deleted_at IS NULL AND l.state = 'decided' AND ${planPeriods[period]}
    AND NOT EXISTS (SELECT 1 FROM evaluations AS v WHERE v.plan_id = l.id AND v.finished_at IS NOT NULL)
    AND ${runningCase} ORDER BY dueOn LIMIT ?`;

/** Only the latest statement of a person and kind asks for anything. */
const isLatest = `NOT EXISTS (SELECT 1 FROM consents AS y WHERE y.case_id = s.case_id AND ${presentPerson('y.person_id')} = p.id AND y.kind = s.kind
    AND y.rowid > s.rowid)`;
const kindLabel = `coalesce((SELECT e.label FROM code_entries AS e WHERE e.list = 'consentKind' AND e.code = s.kind), s.kind)`;
const ofConsent = `FROM consents AS s JOIN cases AS c ON c.id = s.case_id ${ofHousehold} JOIN persons AS p ON p.id = ${presentPerson('s.person_id')}
  JOIN staff AS f ON f.id = s.staff_id`;

const consentDays = (column: 'expires_on' | 'recheck_on', cause: 'expires' | 'recheck'): string =>
  `${head('consent', { cause: `'${cause}'`, id: 's.id', dueOn: `s.${column}`, title: 'p.name', detail: kindLabel, owner: 'f.name' })}, ${caseColumns}, ${noMeeting}
  ${ofConsent} WHERE s.${column} IS NOT NULL AND s.${column} <= ? AND s.status IN ('written', 'oral', 'partial'${cause === 'recheck' ? `, 'unconfirmed', 'refused'` : ''})
    AND ${isLatest} AND ${runningCase} ORDER BY s.${column} LIMIT ?`;

const consentRequests = `${head('consent', { cause: `'unanswered'`, id: 's.id', dueOn: 'date(s.requested_on, ?)', title: 'p.name', detail: kindLabel, owner: 'f.name' })}, ${caseColumns}, ${noMeeting}
  ${ofConsent} WHERE s.status = 'unconfirmed' AND s.requested_on IS NOT NULL AND s.recheck_on IS NULL
    AND s.requested_on <= date(?, replace(?, '+', '-')) AND ${isLatest} AND ${runningCase} ORDER BY s.requested_on LIMIT ?`;

const slips = `${head('slip', { cause: `iif(x.direction = 'received', 'we-owe', 'they-owe')`, id: 'x.id', dueOn: 'x.reply_due_on', title: 'x.subject_name', detail: `coalesce(g.name, x.agency_name)`, owner: 'x.worker', urgent: isUrgent('x.urgency') })},
    c.id AS caseId, c.fiscal_year AS fiscalYear, c.serial, ${householdColumns}, ${noMeeting}
  FROM referral_slips AS x LEFT JOIN agencies AS g ON g.id = x.agency_id LEFT JOIN cases AS c ON c.id = x.case_id AND c.deleted_at IS NULL
  LEFT JOIN households AS h ON h.id = coalesce(x.household_id, c.household_id)
  WHERE x.deleted_at IS NULL AND x.replied_on IS NULL AND x.reply_due_on <= ? ORDER BY x.reply_due_on LIMIT ?`;

const warnings = `${head('warning', { id: 'w.id', dueOn: 'w.review_on', title: `coalesce((SELECT e.label FROM code_entries AS e WHERE e.list = 'warningKind' AND e.code = w.kind), w.kind)`, detail: `coalesce(p.name, '')` })}, ${noCase}, ${householdColumns}, ${noMeeting}
  FROM warnings AS w JOIN households AS h ON h.id = w.household_id AND h.deleted_at IS NULL LEFT JOIN persons AS p ON p.id = w.person_id
  WHERE w.deleted_at IS NULL AND w.ended_on IS NULL AND w.review_on <= ? ORDER BY w.review_on LIMIT ?`;

const watches = `${head('watch', { id: 'c.id', dueOn: 'c.next_check_on', title: 'c.next_check_plan', owner: 'c.lead_worker' })}, ${caseColumns}, ${noMeeting}
  FROM cases AS c ${ofHousehold}
  WHERE c.next_check_on IS NOT NULL AND c.next_check_on <= ? AND ${runningCase} ORDER BY c.next_check_on LIMIT ?`;

const concerns = `${head('concern', { id: 'x.id', dueOn: 'x.next_on', title: 'x.next_plan', detail: `trim(x.called || ' ' || x.place)`, urgent: isUrgent('x.urgency') })}, ${noCase}, ${noHousehold}, ${noMeeting}
  FROM concerns AS x WHERE x.deleted_at IS NULL AND x.state = 'watching' AND x.next_on <= ? ORDER BY x.next_on LIMIT ?`;

const undecidedIntakes = `${head('intake', { cause: `'undecided'`, id: 'i.id', dueOn: 'date(i.received_on, ?)', title: 'substr(i.chief_complaint, 1, 100)', owner: 'i.received_by' })}, ${noCase}, ${householdColumns}, ${noMeeting}
  FROM intakes AS i JOIN households AS h ON h.id = i.household_id AND h.deleted_at IS NULL
  WHERE i.deleted_at IS NULL AND i.case_id IS NULL AND i.outcome_on IS NULL AND i.received_on <= date(?, replace(?, '+', '-'))
    AND NOT (${isUrgent('i.urgency')} AND NOT EXISTS (SELECT 1 FROM emergency_steps AS y WHERE y.intake_id = i.id AND y.deleted_at IS NULL))
  ORDER BY i.received_on LIMIT ?`;

/** 緊急 without a first step: before a case is opened, and while it still stands at 受付. */
const urgentIntakes = (
  of: 'NULL' | 'case',
): string => `${head('intake', { cause: `'emergency'`, id: 'i.id', dueOn: 'i.received_on', title: 'substr(i.chief_complaint, 1, 100)', owner: 'i.received_by', urgent: '1' })},
    ${of === 'case' ? 'c.id AS caseId, c.fiscal_year AS fiscalYear, c.serial' : noCase}, ${householdColumns}, ${noMeeting}
  FROM ${of === 'case' ? `cases AS c JOIN intakes AS i ON i.case_id = c.id` : 'intakes AS i'}
  JOIN households AS h ON h.id = i.household_id AND h.deleted_at IS NULL
  WHERE ${of === 'case' ? `c.status = 'intake' AND c.deleted_at IS NULL` : 'i.case_id IS NULL AND i.received_on >= ?'} AND i.deleted_at IS NULL
    AND ${isUrgent('i.urgency')} AND NOT EXISTS (SELECT 1 FROM emergency_steps AS y WHERE y.intake_id = i.id AND y.deleted_at IS NULL)
  ORDER BY i.received_on LIMIT ?`;

const tasks = `${head('task', { id: 'k.id', dueOn: 'k.due_on', title: 'k.title', detail: 'substr(k.note, 1, 100)', owner: 'k.assignee', urgent: 'k.urgent', rowVersion: 'k.row_version' })},
    c.id AS caseId, c.fiscal_year AS fiscalYear, c.serial, ${householdColumns}, ${noMeeting}
  FROM tasks AS k LEFT JOIN cases AS c ON c.id = k.case_id LEFT JOIN households AS h ON h.id = coalesce(k.household_id, c.household_id)
  WHERE k.deleted_at IS NULL AND k.done_on IS NULL AND k.due_on <= ? AND c.deleted_at IS NULL AND h.deleted_at IS NULL
  ORDER BY k.due_on LIMIT ?`;

export interface SnoozeRow {
  kind: string;
  id: string;
  dueOn: CivilDate;
  until: CivilDate;
  reason: string;
}

/** What of these was put off beyond a day. */
export function listSnoozes(
  tx: ReadTx,
  items: readonly { kind: string; id: string }[],
  today: CivilDate,
): SnoozeRow[] {
  return tx.all<SnoozeRow>(
    `SELECT s.kind, s.subject_id AS id, s.due_on AS dueOn, s.until, s.reason
     FROM json_each(?) AS x CROSS JOIN snoozes AS s ON s.kind = x.value ->> 0 AND s.subject_id = x.value ->> 1 WHERE s.until > ?`,
    JSON.stringify(items.map(({ kind, id }) => [kind, id])),
    today,
  );
}

export interface Counts {
  openCases: number;
  intakes: number;
  unansweredSlips: number;
  concerns: number;
}

/** What waits, for the navigation. */
export function countWaiting(tx: ReadTx, openStatuses: readonly string[]): Counts {
  const counts = tx.get<Counts>(
    `SELECT
       (SELECT count(*) FROM cases AS c WHERE c.deleted_at IS NULL AND c.status IN (SELECT value FROM json_each(?))) AS openCases,
       (SELECT count(*) FROM cases AS c WHERE c.deleted_at IS NULL AND c.status = 'intake')
         + (SELECT count(*) FROM intakes AS i WHERE i.deleted_at IS NULL AND i.case_id IS NULL AND i.outcome_on IS NULL) AS intakes,
       (SELECT count(*) FROM referral_slips AS x WHERE x.deleted_at IS NULL AND x.replied_on IS NULL AND x.reply_due_on IS NOT NULL) AS unansweredSlips,
       (SELECT count(*) FROM concerns AS w WHERE w.deleted_at IS NULL AND w.state = 'watching') AS concerns`,
    JSON.stringify(openStatuses),
  );
  return found(counts);
}
