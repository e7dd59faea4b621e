import type { DisclosurePart } from '../../domain/consent/parts.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import type { Member } from '../../domain/contract/household.ts';
import { intakeForm, type IntakeFormContent, type PersonOnForm } from '../../domain/print/intake-form.ts';
import { isNamedAmong } from '../../domain/meeting/reading.ts';
import { leftOutWords } from '../../domain/print/words.ts';
import type { ReadTx } from '../driver/transaction.ts';
import { latestPrincipal } from '../repositories/case.ts';
import { codeLabel } from '../repositories/code.ts';
import { listMembers, readHousehold } from '../repositories/household.ts';
import { readIntake } from '../repositories/intake.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { handoutBasis, handoutGate, openGate, type MayName } from './handout.ts';
import { toMember } from './household.ts';
import { membersOnPaper } from './print-case.ts';
import { choicesOf, formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';
import { birthOnPaper, livingOnPaper, nameOnPaper, personOnForm, relationOnPaper } from './print-person.ts';

/** Posts of the 決裁欄, lowest first (reference.md §3.4 【推定】). */
export const approvals = ['係', '係長', '課長補佐', '課長'];

/** The account of a first talk is on it, and of each member work, school and health: all an assessment asks. */
const parts: DisclosurePart[] = ['basics', 'address', 'phone', 'members', 'issues', 'assessment'];

/** The empty 相談受付票, to take along on a visit (reference.md §1.1). */
export function blankIntakePaper(
  tx: ReadTx,
  { form }: Extract<PrintRequest, { kind: 'intake-blank' }>,
  context: OperationContext,
): Paper {
  const view = formPaper(tx, context, {
    kind: 'intake-blank',
    title: titleOf(tx),
    above: formWords[form],
    parts: intakeForm(form, null, listsOf(tx)),
  });
  return { view, log: plainLog };
}

/** The form for a visit, with what the office knows of the household on it: there it is checked and written on. */
export function visitIntakePaper(
  tx: ReadTx,
  { form, householdId }: Extract<PrintRequest, { kind: 'intake-visit' }>,
  context: OperationContext,
): Paper {
  const household = found(readHousehold(tx, householdId));
  const isProtected = household.addressProtected === 1;
  const members = membersOnPaper(tx, household, context);
  const principalId = latestPrincipal(tx, householdId);
  const principal = members.find(({ personId }) => personId === principalId) ?? members[0];
  const content: IntakeFormContent = {
    ...nothingSaid,
    form,
    principal: personOrNobody(principal, household.address, isProtected),
    members: members.map((member) => memberRow(tx, member, isProtected)),
  };
  const view = formPaper(tx, context, {
    kind: 'intake-visit',
    title: titleOf(tx),
    above: formWords[form],
    parts: intakeForm(form, content, listsOf(tx), true),
  });
  return { view, log: { ...plainLog, personIds: members.map(({ personId }) => personId) } };
}

/** 相談受付票 as it was taken in; for the office with the 決裁欄, to hand out only with consent. */
export function intakePaper(
  tx: ReadTx,
  request: Extract<PrintRequest, { kind: 'intake' }>,
  context: OperationContext,
): Paper {
  const intake = readIntake(tx, request.intakeId);
  const household = found(readHousehold(tx, intake.householdId));
  const isProtected = household.addressProtected === 1;
  const members = listMembers(tx, intake.householdId).map((member) => toMember(member, context.today));
  const principal = members.find(({ personId }) => personId === intake.principalId);
  const isHandout = request.use === 'handout';
  const { mayName, require } = isHandout
    ? handoutGate(tx, { caseId: intake.caseId, parts }, context)
    : openGate;
  require([intake.principalId]);
  const shown = members.filter(({ personId }) => mayName(personId));
  const { visitorName, visitorRelation, visitorPhone } = intake;
  const showsVisitor = !isHandout || mayTellVisitor(intake, members, mayName);
  const content: IntakeFormContent = {
    ...intake,
    receivedOn: formatWareki(intake.receivedOn, 'long'),
    principal: personOrNobody(principal, household.address, isProtected),
    visitor: showsVisitor
      ? { name: visitorName, relation: visitorRelation, phone: isHandout && isProtected ? '' : visitorPhone }
      : nothingSaid.visitor,
    // 近隣 or 民生委員 says in a small town who it was.
    route: showsVisitor ? intake.route : nothingSaid.route,
    referrer: isHandout ? intake.referrerAgencyName : referrerOf(intake),
    noConsentReason: isHandout ? nothingSaid.noConsentReason : intake.noConsentReason,
    consentOutlook: isHandout ? nothingSaid.consentOutlook : intake.consentOutlook,
    outcome: intake.outcomeNote,
    members: shown.map((member) => memberRow(tx, member, isProtected)),
    emergency: intake.emergency.map((step) => [
      `${formatWareki(step.doneOn, 'monthDay')} ${step.doneAt}`,
      step.action,
      step.told,
      step.answer,
    ]),
  };
  const view = formPaper(tx, context, {
    kind: 'intake',
    title: titleOf(tx),
    above: [formWords[intake.form], intake.caseNumber].filter((text) => text !== '').join('　'),
    approvals: isHandout ? [] : approvals,
    handout: isHandout ? handedOut(context) : null,
    leftOut: [
      { reason: leftOutWords.consent, count: members.length - shown.length },
      { reason: leftOutWords.sensitive, count: isHandout ? secretsOf(intake, showsVisitor) : 0 },
    ].filter(({ count }) => count > 0),
    parts: intakeForm(intake.form, content, listsOf(tx)),
  });
  const cases =
    intake.caseId === null
      ? []
      : [{ caseId: intake.caseId, legalBasis: isHandout ? handoutBasis : ('other' as const) }];
  const personIds = isHandout ? shown.map(({ personId }) => personId) : [];
  return { view, log: { ...plainLog, cases, personIds, parts: isHandout ? parts : [] } };
}

type Intake = ReturnType<typeof readIntake>;

function referrerOf({ referrerAgencyName, referrerName, referrerPhone }: Intake): string {
  return [referrerAgencyName, referrerName, referrerPhone].filter((text) => text !== '').join('　');
}

/** Who told the office, and why nobody was asked: of no use to a reader outside, and a danger to who spoke. */
function secretsOf(intake: Intake, showsVisitor: boolean): number {
  const { referrerName, referrerPhone, visitorName, visitorRelation, visitorPhone } = intake;
  const visitor = showsVisitor ? '' : `${visitorName}${visitorRelation}${visitorPhone}`;
  const consent = `${intake.noConsentReason}${intake.consentOutlook}`;
  return [`${referrerName}${referrerPhone}`, visitor, consent].filter((text) => text !== '').length;
}

/**
 * Whether a reader outside may learn who came: the person himself, or a member who may be named. The visitor is only
 * written down, so that the name has to tell; where it does not, it was somebody else.
 */
function mayTellVisitor(
  { visitorName, visitorRelation, principalId }: Intake,
  members: readonly Member[],
  mayName: MayName,
): boolean {
  const relation = visitorRelation.trim();
  if (visitorName === '') return relation === self;
  const isSelf = relation === '' || relation === self;
  const meant = members.filter(
    ({ personId, name }) => isNamedAmong(visitorName, [name]) && (isSelf || personId !== principalId),
  );
  return meant.length > 0 && meant.every(({ personId }) => mayName(personId));
}

const self = '本人';

const formWords = { consented: '本人同意あり', unconsented: '本人同意なし' } as const;

function titleOf(tx: ReadTx): string {
  return readSettings(tx).formNames.intake;
}

function listsOf(tx: ReadTx) {
  return {
    issues: choicesOf(tx, 'issue'),
    routes: choicesOf(tx, 'referralRoute'),
    urgencies: choicesOf(tx, 'urgency'),
    screenings: choicesOf(tx, 'screening'),
  };
}

function personOrNobody(member: Member | undefined, address: string, isProtected: boolean): PersonOnForm {
  return member === undefined
    ? { name: '', kana: '', sex: '', birth: '', address: '', phone: '' }
    : personOnForm(member, address, isProtected);
}

/** 氏名, 続柄, 生年月日・年齢, 仕事・学校・健康など. */
function memberRow(tx: ReadTx, member: Member, isProtected: boolean): string[] {
  const facts = (['work', 'careNeed', 'school'] as const).flatMap((list) =>
    member[list] === '' ? [] : [codeLabel(tx, list, member[list])],
  );
  return [
    nameOnPaper(member),
    relationOnPaper(member),
    birthOnPaper(member),
    [livingOnPaper(member, isProtected), ...facts].join('・'),
  ];
}

/** What is heard at the visit. */
const nothingSaid: Omit<IntakeFormContent, 'form' | 'principal' | 'members'> = {
  receivedOn: '',
  receivedBy: '',
  receptionNumber: '',
  visitor: { name: '', relation: '', phone: '' },
  route: '',
  referrer: '',
  issues: [],
  mainIssue: null,
  chiefComplaint: '',
  content: '',
  involvedAgencies: '',
  request: '',
  urgency: '',
  urgencyReason: '',
  noConsentReason: '',
  consentOutlook: '',
  screening: '',
  outcome: '',
  emergency: [],
};
