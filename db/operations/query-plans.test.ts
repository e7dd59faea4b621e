import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operations, type InputOf, type NamesOfKind } from '../../domain/contract/index.ts';
import { personId, staffId } from '../../domain/contract/scalars.ts';
import { day, openCase } from '../../tests/fixtures/records.ts';
import { packetRequest } from '../../tests/fixtures/packets.ts';
import { openTestOffice, passphrase } from '../../tests/fixtures/core.ts';
import { decidedPlan } from '../../tests/fixtures/plans.ts';
import { withRawOffice } from '../../tests/fixtures/raw-office.ts';
import type { ReadTx, SqlValue } from '../driver/transaction.ts';
import { commandHandlers } from './commands.ts';
import type { AnyHandler, OperationContext } from './context.ts';
import { mapSheetOperations } from './map-sheet.ts';

/** Tables that grow with every day of work. Lists read them through an index, never from end to end. */
const growing = new Set([
  'contact_notes',
  'contact_note_members',
  'attachments',
  'attachment_parts',
  'role_assignments',
  'agenda_items',
  'meeting_attendees',
  'consents',
  'memberships',
  'persons',
  'intakes',
  'intake_issues',
  'emergency_steps',
  'referral_slips',
  'case_status_changes',
  'search_subjects',
  'sibling_ties',
  'parentages',
  'partnerships',
  'disclosure_cases',
  'case_links',
  'case_issues',
  'case_closures',
  'case_leads',
  'disclosure_persons',
  'disclosures',
  'tasks',
  'snoozes',
  'monitorings',
  'support_plans',
  'referral_slips',
  'warnings',
  'registered_members',
  'outside_ties',
  'person_phones',
  'person_names',
  'care_ties',
  'assessments',
  'sign_dismissals',
  'plan_goals',
  'plan_goal_issues',
  'evaluations',
  'diagram_persons',
  'diagram_positions',
  'emotional_ties',
  'pregnancies',
  'map_pins',
  'map_tiles',
  'map_sources',
  'map_consents',
  'household_supports',
  'support_lines',
  'survey_visits',
  'handout_copies',
  'meeting_amendments',
]);

interface Statement {
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** The transaction itself, remembering what it was asked. */
function recording(tx: ReadTx, statements: Statement[]): ReadTx {
  return {
    access: tx.access,
    all: (sql, ...parameters) => {
      statements.push({ sql, parameters });
      return tx.all(sql, ...parameters);
    },
    get: (sql, ...parameters) => {
      statements.push({ sql, parameters });
      return tx.get(sql, ...parameters);
    },
  };
}

/** Lines of the plan that read a growing table from end to end. */
function fullScans(tx: ReadTx, { sql, parameters }: Statement): string[] {
  const tables = Map.groupBy([...sql.matchAll(/(\w+) AS (\w+)/gu)], (match) => match[2] ?? '');
  return tx
    .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...parameters)
    .map((line) => line.detail)
    .filter((detail) => {
      const [, alias = ''] = /^SCAN (\w+)/u.exec(detail) ?? [];
      const meant = [alias, ...(tables.get(alias) ?? []).map((match) => match[1] ?? '')];
      return meant.some((table) => growing.has(table));
    });
}

const context: OperationContext = {
  now: '2026-11-20T03:00:00.000Z',
  today: day('2026-11-20'),
  dayOf: () => day('2026-11-20'),
  practice: true,
  staff: { id: staffId.parse('01890000-0000-7000-8000-000000000000'), name: '' },
  newId: () => '',
  readChosenFile: () => new Uint8Array(),
  sha256: () => '',
};

test('no list screen reads a growing table from end to end', async () => {
  const office = await openTestOffice();
  await office.call('office.loadSample', {});
  const { cases } = await office.call('case.list', { status: 'open', text: '', sort: 'number' });
  const { meetings } = await office.call('meeting.list', { fiscalYear: null });
  const [{ id: caseId, householdId } = {}, { id: meetingId } = {}] = [cases[0], meetings[0]];
  if (caseId === undefined || householdId === undefined || meetingId === undefined)
    throw new Error('the sample is empty');
  const planned = await openCase(office);
  const planId = await decidedPlan(office, planned.id);
  await office.call('office.lock', {});

  await withRawOffice(join(office.folder, 'office'), passphrase, (database) => {
    database.read((tx) => {
      const asked = <Name extends NamesOfKind<'query'>>(
        name: Name,
        input: InputOf<Name>,
        read: readonly string[] = [],
      ): void => {
        const statements: Statement[] = [];
        const handler = commandHandlers[name] as AnyHandler;
        handler(recording(tx, statements), operations[name].input.parse(input), context);
        const scans = statements.flatMap((statement) =>
          fullScans(tx, statement).map((detail) => [detail, statement.sql]),
        );
        const tables = scans.map(([detail]) => detail);
        expect([name, statements.length > 0, tables], JSON.stringify(scans)).toEqual([name, true, read]);
      };
      for (const sort of ['number', 'lastContact', 'nextDue'] as const) {
        for (const status of ['open', 'all', 'supporting'] as const)
          asked('case.list', { status, text: '', sort });
      }
      asked('case.list', { status: 'open', text: '見本', sort: 'number' });
      asked('case.get', { id: caseId });
      asked('case.list', { status: 'open', text: '', priority: 'high', urgency: 'today', sort: 'number' });
      asked('case.closingCheck', { id: caseId });
      asked('caseIssue.list', { caseId });
      asked('trash.list', {});
      asked('contactNote.list', { caseId, before: null, limit: 50 });
      asked('contactNote.list', { caseId, before: day('2026-11-01'), limit: 50 });
      asked('contactNote.list', {
        caseId,
        before: null,
        limit: 50,
        filter: {
          text: '電話',
          methods: ['phone'],
          memberId: personId.parse(caseId),
          stages: ['face'],
          from: day('2026-01-01'),
          until: null,
          withWithdrawn: true,
        },
      });
      asked('contactNote.standing', { caseId });
      asked('attachment.list', { caseId });
      asked('attachment.list', { owner: 'case', ownerId: caseId });
      asked('household.list', { districtId: null, withCaseOnly: true, text: '' });
      asked('household.list', { districtId: null, withCaseOnly: false, text: '見本' });
      asked('household.get', { id: householdId });
      asked('kinship.get', { householdId });
      asked('household.get', { id: householdId, asOf: day('2025-11-20') });
      asked('kinship.get', { householdId, asOf: day('2025-11-20') });
      asked('membership.history', { householdId });
      asked('ecomap.get', { householdId });
      asked('outsideTie.list', { householdId });
      asked('sign.list', { householdId });
      asked('assessment.list', { caseId });
      asked('meeting.list', { fiscalYear: 2026 });
      asked('meeting.get', { id: meetingId });
      asked('meeting.openPoints', { id: meetingId });
      asked('meeting.reading', { id: meetingId });
      asked('meeting.conflicts', {
        id: null,
        heldOn: day('2026-11-20'),
        startsAt: '13:30',
        endsAt: null,
        place: '役場',
        people: [],
      });
      // The packet that names nobody must know every name there is: it reads them once.
      const everyName = ['SCAN p', 'SCAN n'];
      asked('print.view', { request: { kind: 'training-packet', meetingId, caseIds: [] } }, everyName);
      asked('meeting.ofCase', { caseId });
      for (const of of [meetingId, null]) {
        asked('handout.list', { meetingId: of });
        for (const show of ['open', 'all'] as const) asked('communityPoint.list', { meetingId: of, show });
      }
      asked('print.view', { request: packetRequest(meetingId) });
      asked('supportPlan.list', { caseId: planned.id });
      asked('supportPlan.get', { id: planId });
      asked('today.get', {});
      asked('consent.list', { caseId });
      asked('disclosure.list', { caseId, from: null, until: null });
      asked('disclosure.list', { caseId: null, from: day('2026-04-01'), until: day('2027-03-31') });
      asked('disclosure.check', {
        caseId: planned.id,
        recipientAgencyId: null,
        recipient: '',
        legalBasis: 'liaison',
        purpose: '',
        personIds: [planned.headId],
        parts: ['basics', 'address', 'notes', 'assessment', 'plan'],
        exceptionReason: '',
      });
      for (const show of ['open', 'done'] as const) {
        asked('task.list', { caseId: null, show });
        asked('task.list', { caseId, show });
      }
      for (const show of ['all', 'undecided', 'without-case'] as const) {
        asked('intake.list', { show, text: '', from: null, until: null });
        asked('intake.list', { show, text: '見本', from: day('2026-04-01'), until: day('2027-03-31') });
      }
      for (const show of ['unanswered', 'received', 'sent', 'all'] as const) {
        asked('referralSlip.list', { show, text: '', caseId: null });
        asked('referralSlip.list', { show, text: '', caseId });
      }
      for (const show of ['watching', 'all'] as const) asked('concern.list', { show, text: '' });
      asked('search.find', { text: '見本' });
      asked('duplicate.find', {
        name: '見本',
        kana: 'みほん',
        birthDate: day('1950-04-03'),
        address: '見本町1番地',
        phone: '0123456789',
        exceptPersonId: null,
      });
      asked('warning.list', { householdId });
      asked('merge.list', {});
      const { sheets } = mapSheetOperations['mapSheet.list'](tx, {}, context);
      expect(new Set(sheets.map(({ kind }) => kind))).toEqual(new Set(['image', 'rows']));
      asked('mapSheet.list', {});
      for (const { id: sheetId } of sheets) {
        asked('districtMap.get', { sheetId, withProtected: true });
        asked('districtMap.unplaced', { sheetId, text: '' });
        asked('districtMap.unplaced', { sheetId, text: '見本' });
        for (const audience of ['office', 'commissioner', 'residents'] as const)
          asked('print.view', { request: { kind: 'district-map-list', sheetId, audience, districtIds: [] } });
      }
      asked('districtMap.household', { householdId });
      asked('householdMap.get', { householdId });
      asked('householdMap.snapshots', { householdId });
    });
  });
});

test('the check itself sees a full scan', async () => {
  const office = await openTestOffice();
  await office.call('office.lock', {});
  await withRawOffice(join(office.folder, 'office'), passphrase, (database) => {
    const scans = database.read((tx) => [
      ...fullScans(tx, {
        sql: 'SELECT n.body FROM contact_notes AS n WHERE n.body LIKE ?',
        parameters: ['%x%'],
      }),
      ...fullScans(tx, { sql: 'SELECT body FROM contact_notes WHERE id = ?', parameters: ['x'] }),
    ]);
    expect(scans).toEqual(['SCAN n']);
  });
});
