import { wordsOf } from '../../domain/assessment/form.ts';
import type { DisclosurePart } from '../../domain/consent/parts.ts';
import type { AssessmentItem } from '../../domain/contract/assessment.ts';
import type { PrintRequest } from '../../domain/contract/print.ts';
import type { PersonId } from '../../domain/contract/scalars.ts';
import {
  assessmentForm,
  type AssessmentContent,
  type QuestionOnForm,
} from '../../domain/print/assessment-form.ts';
import type { ReadTx } from '../driver/transaction.ts';
import {
  listAssessedMembers,
  listItems,
  readAssessment,
  type StoredAssessment,
} from '../repositories/assessment.ts';
import { listCodes } from '../repositories/code.ts';
import { listConsentPersons } from '../repositories/consent.ts';
import { agencyName } from '../repositories/agency.ts';
import { found } from '../repositories/row.ts';
import { readSettings } from '../repositories/setting.ts';
import type { OperationContext } from './context.ts';
import { handoutBasis, handoutGate, openGate } from './handout.ts';
import { caseOnPaper } from './print-case.ts';
import { leftOutOnPaper, requireShared } from './print-gate.ts';
import { approvals } from './print-intake.ts';
import { formPaper, handedOut, plainLog, type Paper } from './print-paper.ts';
import { dayOnPaper } from './print-person.ts';

const parts: DisclosurePart[] = ['basics', 'assessment'];

interface Named {
  readonly id: PersonId;
  readonly name: string;
}

/**
 * アセスメントシート (reference.md §1.2). Handed out only as far as the version may be shared and with the consent of the
 * person the case is about; answers on members who have not agreed are left out and counted.
 */
export function assessmentPaper(
  tx: ReadTx,
  request: Extract<PrintRequest, { kind: 'assessment' }>,
  context: OperationContext,
): Paper {
  const assessment = found(readAssessment(tx, request.assessmentId));
  const { caseId } = assessment;
  const isHandout = request.use === 'handout';
  const { mayName, require } = isHandout ? handoutGate(tx, { caseId, parts }, context) : openGate;
  const { own, caseNumber, household, principal } = caseOnPaper(tx, caseId, mayName);
  require([own.principalId]);
  if (isHandout) requireShared(assessment);
  const asked = membersOf(tx, assessment);
  const shown = asked.filter(({ id }) => mayName(id));
  const view = formPaper(tx, context, {
    kind: 'assessment',
    title: readSettings(tx).formNames.assessment,
    above: caseNumber,
    approvals: isHandout ? [] : approvals,
    handout: isHandout ? handedOut(context) : null,
    leftOut: leftOutOnPaper([{ reason: 'consent', count: asked.length - shown.length }]),
    parts: assessmentForm({
      ...assessment,
      household,
      principal,
      assessedOn: dayOnPaper(assessment.assessedOn),
      version: `第${String(assessment.version)}版（${assessment.finishedAt === null ? '記入中' : '確定'}）`,
      domains: domainsOf(tx, assessment, shown),
      severities: assessment.severities.map(({ agencyId, agencyName: written, level, note }) => ({
        agency: agencyId === null ? written : agencyName(tx, agencyId),
        level,
        note,
      })),
    }),
  });
  const cases = [{ caseId, legalBasis: isHandout ? handoutBasis : ('other' as const) }];
  return {
    view,
    log: { ...plainLog, cases, parts: isHandout ? parts : [], personIds: shown.map(({ id }) => id) },
  };
}

/** Whom the form asks about, and whom it has answers on though they have left since. */
function membersOf(tx: ReadTx, { caseId, answers }: StoredAssessment): Named[] {
  const ids = new Set([
    ...listAssessedMembers(tx, caseId),
    ...answers.flatMap(({ personId }) => (personId === null ? [] : [personId])),
  ]);
  return listConsentPersons(tx, caseId)
    .filter(({ personId }) => ids.has(personId))
    .map(({ personId, name }) => ({ id: personId, name }));
}

/** Domains in use or with something written, each with the questions that are asked or were answered. */
function domainsOf(
  tx: ReadTx,
  assessment: StoredAssessment,
  members: readonly Named[],
): AssessmentContent['domains'] {
  const items = listItems(tx);
  return listCodes(tx)
    .filter(({ list }) => list === 'assessmentDomain')
    .map(({ code, label, active }) => {
      const level = assessment.levels.find(({ domain }) => domain === code);
      const questions = items
        .filter(({ domain }) => domain === code)
        .filter((item) => item.active || isAnswered(assessment, item))
        .map((item) => questionOnForm(assessment, item, members));
      return { label, active, level: level?.level ?? null, note: level?.note ?? '', questions };
    })
    .filter(({ active, level, questions }) => active || level !== null || questions.length > 0);
}

function questionOnForm(
  { answers }: StoredAssessment,
  { code, label, options, reported, perPerson }: AssessmentItem,
  members: readonly Named[],
): QuestionOnForm {
  const of = (personId: PersonId | null) =>
    wordsOf(answers.find((answer) => answer.item === code && answer.personId === personId));
  return {
    label,
    options,
    reported,
    perPerson,
    answers: perPerson
      ? members.map(({ id, name }) => ({ name, words: of(id) }))
      : [{ name: '', words: of(null) }],
  };
}

function isAnswered({ answers }: StoredAssessment, { code }: AssessmentItem): boolean {
  return answers.some((answer) => answer.item === code && wordsOf(answer).length > 0);
}
