import type { Locator } from '@playwright/test';
import { expect } from './expect.ts';
import type { Office } from './office.ts';
import { names, type Records } from './records.ts';

/** A form in which so much is written that its text is kept while it is typed. */
export interface LongForm {
  readonly name: string;
  /** Where it stands, after the `#`. */
  readonly at: (records: Records) => string;
  /** What opens it there. */
  readonly open?: (office: Office) => Promise<void>;
  /** One of its texts. */
  readonly field: (office: Office) => Locator;
  /** Name under which its text is kept. */
  readonly draft: (records: Records) => string;
  /** What else it asks for. */
  readonly complete?: (office: Office) => Promise<void>;
}

export const longForms: readonly LongForm[] = [
  {
    name: '相談受付票',
    at: () => '/intake/received/new',
    field: ({ screen, t }) => screen.field(t('intake:field.chiefComplaint')),
    draft: () => 'intake',
    complete: (office) => completeIntake(office, office.intake.form()),
  },
  {
    name: '相談受付票 without consent, from 気になる世帯',
    at: ({ concernId }) => `/intake/concerns/${concernId}`,
    open: async (office) => {
      await press(office, 'concern:promote');
      await expect(office.intake.form()).toBeVisible();
      await office.intake.withoutConsent();
    },
    field: ({ screen, t }) => screen.field(t('intake:field.noConsentReason')),
    draft: ({ concernId }) => `intake:${concernId}`,
    complete: async ({ screen, t }) => {
      await screen.field(t('intake:field.name')).fill('架空 トメ');
      await screen.radio(t('intake:field.screening'), t('intake:undecided'));
    },
  },
  {
    name: '受付を直す',
    at: ({ intakeId }) => `/intake/received/${intakeId}`,
    open: (office) => press(office, 'common:action.edit'),
    field: ({ screen, t }) => screen.field(t('intake:field.content')),
    draft: ({ intakeId }) => `intakeEdit:${intakeId}`,
  },
  {
    name: '緊急対応',
    at: ({ intakeId }) => `/intake/received/${intakeId}`,
    open: (office) => press(office, 'intake:emergency.add'),
    field: ({ screen, t }) => screen.field(t('intake:emergency.action')),
    draft: ({ intakeId }) => `emergency:${intakeId}`,
    complete: async ({ screen, t }) => {
      await screen.field(t('intake:emergency.doneAt')).fill('1005');
    },
  },
  {
    name: '気になる世帯',
    at: () => '/intake/concerns/new',
    field: ({ screen, t }) => screen.field(t('concern:field.content')),
    draft: () => 'concern',
    complete: async ({ screen, t, page }) => {
      await screen.field(t('concern:field.called')).fill('川沿いの家');
      const form = screen.within(page.getByRole('form', { name: t('concern:new') }));
      await form.choose(t('concern:field.route'), '知人・近隣');
      await form.radio(t('concern:field.urgency'), '1か月以内');
    },
  },
  {
    name: 'つなぎメモ received',
    at: () => '/intake/slips/new-received',
    field: ({ intake, t }) => intake.slipForm('received').field(t('slip:field.content')),
    draft: () => 'slipReceived',
    complete: async ({ intake, t }) => {
      const form = intake.slipForm('received');
      await form.field(t('slip:field.agencyName')).fill('健康係');
      await form.field(t('slip:field.subjectName')).fill('架空 花');
      await form.radio(t('slip:field.urgency'), '1か月以内');
    },
  },
  {
    name: 'つなぎメモ sent',
    at: () => '/intake/slips/new-sent',
    field: ({ intake, t }) => intake.slipForm('sent').field(t('slip:field.content')),
    draft: () => 'slipSent',
    complete: async ({ intake, t }) => {
      const form = intake.slipForm('sent');
      await form.field(t('slip:field.agencyName')).fill('健康係');
      await form.field(t('slip:field.subjectName')).fill('架空 花');
      await form.radio(t('slip:field.urgency'), '1か月以内');
    },
  },
  {
    name: 'つなぎメモへの返信',
    at: ({ slipId }) => `/intake/slips/${slipId}`,
    open: (office) => press(office, 'slip:reply.action.received'),
    field: ({ screen, t }) => screen.field(t('slip:reply.reply')),
    draft: ({ slipId }) => `slipReply:${slipId}`,
    complete: async ({ screen, t }) => {
      await screen.field(t('slip:reply.replyBy')).fill('試験 担当');
    },
  },
  {
    name: '新しい世帯',
    at: () => '/households/new',
    field: ({ screen, household, t }) => screen.within(household.form()).field(t('household:field.address')),
    draft: () => 'household',
    complete: ({ household }) => household.fillPerson({ name: '仮名 一' }),
  },
  {
    name: '世帯員',
    at: ({ householdId }) => `/households/${householdId}/members`,
    open: (office) => press(office, 'household:members.add'),
    field: ({ screen, t }) => screen.field(t('household:field.note')),
    draft: ({ householdId }) => `householdMember:${householdId}`,
    complete: async (office) => {
      const dialog = office.screen.dialog(office.t('household:members.addTitle'));
      await office.household.fillPerson({ name: '架空 トメ' }, dialog);
      await office.screen.within(dialog).choose(office.t('household:field.relationship'), '母');
    },
  },
  {
    name: '家族以外のつながり',
    at: ({ householdId }) => `/households/${householdId}/ties`,
    open: (office) => press(office, 'common:action.edit'),
    field: ({ screen, t }) => screen.field(t('outsideTie:field.note')),
    draft: ({ tieId }) => `outsideTie:${tieId}`,
  },
  {
    name: '注意書き',
    at: ({ householdId }) => `/households/${householdId}/warnings`,
    open: ({ screen, t }) => screen.button(t('warning:editNamed', { kind: '犬・動物' })).click(),
    field: ({ screen, t }) => screen.field(t('warning:field.text')),
    draft: ({ warningId }) => `warning:${warningId}`,
  },
  {
    name: '支援経過',
    at: ({ id }) => `/cases/${id}/notes/new`,
    field: (office) => office.case.body(),
    draft: ({ id }) => `contactNote:${id}`,
    complete: (office) => office.case.chooseMethod('訪問'),
  },
  {
    name: '経過の訂正',
    at: ({ id }) => `/cases/${id}/notes`,
    open: (office) =>
      office.screen.within(office.page.getByRole('article').last()).button(office.t('note:correct')).click(),
    field: ({ screen, page, t }) =>
      screen.within(page.getByRole('form', { name: t('note:correction') })).field(t('note:field.reason')),
    draft: ({ noteId }) => `contactNoteCorrection:${noteId}`,
  },
  {
    name: '支援プラン',
    at: ({ closableId, newPlanId }) => `/cases/${closableId}/plan/${newPlanId}`,
    field: ({ screen, t }) => screen.field(t('plan:field.staffView')),
    draft: ({ newPlanId }) => `supportPlan:${newPlanId}`,
  },
  {
    name: '関係づくりプラン',
    at: ({ id, relationshipPlanId }) => `/cases/${id}/plan/${relationshipPlanId}`,
    field: ({ screen, t }) => screen.field(t('plan:field.approach')),
    draft: ({ relationshipPlanId }) => `supportPlan:${relationshipPlanId}`,
  },
  {
    name: 'モニタリング',
    at: ({ id, planId, monitoringId }) => `/cases/${id}/plan/${planId}.monitoring.${monitoringId}`,
    field: ({ screen, t }) => screen.field(t('plan:field.situation')),
    draft: ({ monitoringId }) => `monitoring:${monitoringId}`,
  },
  {
    name: '評価シート',
    at: ({ id, planId }) => `/cases/${id}/plan/${planId}.evaluation`,
    field: ({ screen, t }) => screen.field(t('plan:field.remaining')),
    draft: ({ evaluationId }) => `evaluation:${evaluationId}`,
  },
  {
    name: '同意の記録',
    at: ({ id }) => `/cases/${id}/consent`,
    open: ({ screen, t }) => screen.button(t('consent:recordOf', { name: names.head })).click(),
    field: ({ screen, t }) => screen.field(t('consent:field.documentPlace')),
    draft: ({ id }) => `consent:${id}`,
  },
  {
    name: '情報提供',
    at: ({ id }) => `/cases/${id}/consent`,
    open: (office) => press(office, 'consent:share.open'),
    field: ({ screen, t }) => screen.field(t('consent:share.field.content')),
    draft: ({ id }) => `disclosure:${id}`,
    complete: async ({ screen, t }) => {
      await screen.field(t('consent:share.field.recipient')).fill('見本診療所 相談員');
      await screen.tick(t('consent:part.notes'));
      await expect(screen.button(t('consent:share.record'))).toBeEnabled();
    },
  },
  {
    name: 'やること',
    at: () => '/tasks',
    open: ({ screen, t }) => screen.button(t('task:editOf', { title: names.task })).click(),
    field: ({ screen, t }) => screen.field(t('task:field.note')),
    draft: ({ taskId }) => `task:${taskId}`,
  },
  {
    name: '会議',
    at: () => '/meetings',
    open: (office) => press(office, 'meeting:list.add'),
    field: ({ screen, t }) => screen.field(t('meeting:field.place')),
    draft: () => 'meetingNew',
    complete: async (office) => {
      const dialog = office.screen.dialog(office.t('meeting:new.title'));
      const place = await office.screen.within(dialog).field(office.t('meeting:field.place')).inputValue();
      await office.meeting.fillIn(dialog, { type: '支援会議', on: 'R8.11.25', from: '10:00', place });
    },
  },
  {
    name: '会議録への追記',
    at: ({ finalisedId }) => `/meetings/${finalisedId}/finalise`,
    field: ({ screen, t }) => screen.field(t('meeting:amend.content')),
    draft: ({ finalisedId }) => `meetingAmendment:${finalisedId}`,
    complete: async ({ screen, t }) => {
      await screen.field(t('meeting:amend.reason')).fill('先方の都合');
    },
  },
  // The last: the case is then closed.
  {
    name: '終結報告',
    at: ({ closableId }) => `/cases/${closableId}/status`,
    open: (office) => press(office, 'case:closure.open'),
    field: ({ screen, t }) => screen.field(t('case:closure.outcome')),
    draft: ({ closableId }) => `closure:${closableId}`,
    complete: async ({ screen, t }) => {
      await screen.select(t('case:closure.reason'), '課題の解決・改善');
      await screen.field(t('case:closure.reopening')).fill('連絡があったとき');
    },
  },
];

/** A form that saves itself into its record. */
export interface SelfSaving extends Pick<LongForm, 'name' | 'at' | 'field'> {
  /** Saves as a field is left; what the lock came before is offered. */
  readonly isOfferedAfterLock?: boolean;
}

export const selfSaving: readonly SelfSaving[] = [
  {
    name: 'アセスメント',
    at: ({ id }) => `/cases/${id}/assessment`,
    field: ({ screen, t }) => screen.field(t('assessment:field.wishes')),
  },
  {
    name: '世帯の基本',
    at: ({ householdId }) => `/households/${householdId}/basics`,
    field: ({ screen, t }) => screen.field(t('household:field.householdNote')),
  },
  {
    name: '会議の準備',
    at: ({ meetingId }) => `/meetings/${meetingId}/preparation`,
    field: ({ screen, t }) => screen.field(t('meeting:field.opening')),
    isOfferedAfterLock: true,
  },
  {
    name: '会議の記録',
    at: ({ meetingId }) => `/meetings/${meetingId}/record`,
    field: ({ screen, t }) => screen.field(t('meeting:field.decided')),
    isOfferedAfterLock: true,
  },
];

async function press({ screen, t }: Office, words: string): Promise<void> {
  await screen.button(t(words)).first().click();
}

async function completeIntake({ screen, t, intake, page }: Office, form: Locator): Promise<void> {
  const inside = intake.inside(form);
  await inside.choose(t('intake:field.route'), '民生委員・児童委員');
  await inside.field(t('intake:household.search')).fill(names.head);
  await page
    .getByRole('list', { name: t('intake:household.found') })
    .getByRole('button')
    .first()
    .click();
  await screen.radio(t('intake:field.urgency'), '1週間以内');
  await screen.radio(t('intake:field.screening'), t('intake:undecided'));
}
