import { mayBeCalled, recogniseFile } from '../../domain/attachment/recognise.ts';
import { mayRelease } from '../../domain/attachment/release.ts';
import { fiscalYearOf } from '../../domain/calendar/fiscal-year.ts';
import { formatPrintNumber } from '../../domain/case/case-number.ts';
import {
  attachmentLimit,
  attachmentPart,
  type Attachment,
  type attachmentContract,
} from '../../domain/contract/attachment.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import type { ParsedInputOf } from '../../domain/contract/index.ts';
import { attachmentId } from '../../domain/contract/scalars.ts';
import type { ReadTx } from '../driver/transaction.ts';
import {
  caseOfOwner,
  concernedBy,
  insertAttachment,
  listAttachmentsOf,
  listAttachmentsOfCase,
  readAttachment,
  readPart,
  setThumbnail,
  updateAttachment,
} from '../repositories/attachment.ts';
import { insertDisclosure } from '../repositories/disclosure.ts';
import type { HandlersOf, OperationContext } from './context.ts';
import { handingOver } from './handing-over.ts';

export const attachmentOperations: HandlersOf<typeof attachmentContract> = {
  'attachment.list': (tx, input) => {
    if ('owner' in input) return { attachments: listAttachmentsOf(tx, input.owner, input.ownerId) };
    caseOfOwner(tx, 'case', input.caseId);
    return { attachments: listAttachmentsOfCase(tx, input.caseId) };
  },
  'attachment.get': (tx, { id }) => readAttachment(tx, id),
  'attachment.add': function* (tx, { token, ...fields }, context) {
    const caseId = caseOfOwner(tx, fields.owner, fields.ownerId);
    checkTakenOn(fields.takenOn, context);
    const content = context.readChosenFile(token, attachmentLimit + 1);
    const recognised = recogniseFile(fields.name, content);
    if (!recognised.ok) throw refused(['token'], recognised.problem);
    const id = attachmentId.parse(context.newId());
    const { kind, mediaType } = recognised;
    const made = { id, caseId, kind, mediaType, addedAt: context.now, staffId: context.staff.id };
    yield* insertAttachment(
      tx,
      { ...fields, ...made, sha256: context.sha256(content) },
      content,
      attachmentPart,
    );
    return { id };
  },
  'attachment.save': (tx, { id, rowVersion, ...fields }, context) => {
    const { mediaType } = readAttachment(tx, id);
    if (!mayBeCalled(fields.name, mediaType)) throw refused(['name'], 'file-ending');
    checkTakenOn(fields.takenOn, context);
    updateAttachment(tx, id, rowVersion, fields);
    return {};
  },
  'attachment.setThumbnail': (tx, { id, thumbnail }) => {
    setThumbnail(tx, id, thumbnail);
    return {};
  },
  'attachment.read': (tx, { id, part }) => {
    const { parts } = readAttachment(tx, id);
    const content = readPart(tx, id, part);
    if (content === undefined) throw new OperationFailure(part < parts ? 'corrupt' : 'not-found');
    return { content };
  },
  'attachment.issue': (tx, input, context) => {
    const file = readAttachment(tx, input.id);
    const { caseId, personIds } = requireRelease(tx, file, input, context);
    const fiscalYear = fiscalYearOf(context.today);
    const serial = insertDisclosure(tx, {
      id: context.newId(),
      fiscalYear,
      issuedAt: context.now,
      staffId: context.staff.id,
      document: 'attachment',
      title: file.name,
      way: 'file',
      recipient: input.recipient,
      recipientAgencyId: input.recipientAgencyId,
      purpose: input.purpose,
      parts: [],
      exceptionReason: input.exceptionReason,
      leftOut: 0,
      cases: caseId === null ? [] : [{ caseId, legalBasis: input.legalBasis }],
      personIds,
    });
    return { name: file.name, printNumber: formatPrintNumber(fiscalYear, serial) };
  },
};

/** The one place where a file meets the consent gate. @throws OperationFailure `consent-required` */
function requireRelease(
  tx: ReadTx,
  file: Attachment,
  input: ParsedInputOf<'attachment.issue'>,
  context: OperationContext,
): ReturnType<typeof concernedBy> {
  const concerned = concernedBy(tx, file);
  const release = mayRelease(file, handingOver(tx, input, concerned, context));
  if (!release.ok) {
    throw new OperationFailure('consent-required', {
      problems: [{ path: ['exceptionReason'], reason: release.reason }],
    });
  }
  return concerned;
}

function checkTakenOn(takenOn: Attachment['takenOn'], { today }: OperationContext): void {
  if (takenOn !== null && takenOn > today) throw refused(['takenOn'], 'in-future');
}

function refused(path: string[], reason: string): OperationFailure {
  return new OperationFailure('validation', { problems: [{ path, reason }] });
}
