import { z } from 'zod';
import { command, query, shell } from './operation.ts';
import { legalBasis } from './legal-basis.ts';
import { shareScope } from './share-scope.ts';
import {
  agencyId,
  anyId,
  attachmentId,
  caseId,
  civilDate,
  instant,
  line,
  paragraph,
  requiredLine,
  rowVersion,
} from './scalars.ts';

/** Bytes of one attachment at most: 50 MiB. */
export const attachmentLimit = 50 * 1024 * 1024;
/** Bytes of one stored part. */
export const attachmentPart = 1024 * 1024;

const owner = z.enum(['case', 'contact-note', 'intake', 'referral-slip', 'consent', 'household']);

const attachmentFields = {
  takenOn: civilDate.nullable(),
  note: paragraph(1_000),
  shareScope,
  sensitive: z.boolean(),
};

const attachment = z.strictObject({
  id: attachmentId,
  rowVersion,
  owner,
  ownerId: anyId,
  caseId: caseId.nullable(),
  name: z.string(),
  kind: z.enum(['image', 'pdf', 'office', 'text']),
  mediaType: z.string(),
  bytes: z.int(),
  /** Of the whole content, in hexadecimal: what was read is compared with it. */
  sha256: z.string(),
  parts: z.int(),
  thumbnail: z.base64().nullable(),
  ...attachmentFields,
  addedAt: instant,
  staffName: z.string(),
});
export type Attachment = z.infer<typeof attachment>;

/** A file leaves the office: to whom, on what ground. */
const handingOver = {
  id: attachmentId,
  recipient: requiredLine(100),
  recipientAgencyId: agencyId.nullable(),
  legalBasis,
  purpose: line(200),
  exceptionReason: line(400),
};

export const attachmentContract = {
  /** Files of one record, or of a whole case with everything in it; the latest first. */
  'attachment.list': query(
    z.union([z.strictObject({ owner, ownerId: anyId }), z.strictObject({ caseId })]),
    z.strictObject({ attachments: z.array(attachment) }),
    ['not-found'],
  ),
  'attachment.get': query(z.strictObject({ id: attachmentId }), attachment, ['not-found']),
  /** Stores the file a token stands for, telling how far it is. Problems: `file-empty`, `file-too-large`, `file-executable`, `file-type`. */
  'attachment.add': command(
    z.strictObject({
      token: z.string().min(16).max(64),
      name: requiredLine(200),
      owner,
      ownerId: anyId,
      ...attachmentFields,
    }),
    z.strictObject({ id: attachmentId }),
    ['not-found', 'unreadable-file', 'folder-unavailable', 'disk-full'],
  ),
  /** The ending of the name stays that of the content: `file-type`. */
  'attachment.save': command(
    z.strictObject({ id: attachmentId, rowVersion, name: requiredLine(200), ...attachmentFields }),
    z.strictObject({}),
    ['not-found', 'stale-version'],
  ),
  /** A small JPEG or PNG the window drew from the content. */
  'attachment.setThumbnail': command(
    z.strictObject({ id: attachmentId, thumbnail: z.base64().max(200_000) }),
    z.strictObject({}),
    ['not-found'],
  ),
  /** One part of the content, counted from 0, for looking at it inside the application. */
  'attachment.read': query(
    z.strictObject({ id: attachmentId, part: z.int().min(0).max(63) }),
    z.strictObject({ content: z.base64() }),
    ['not-found', 'corrupt'],
  ),
  /** Passes the consent gate and writes the disclosure log; the host writes the file only after this. */
  'attachment.issue': command(
    z.strictObject(handingOver),
    z.strictObject({ name: z.string(), printNumber: z.string() }),
    ['not-found', 'consent-required'],
  ),
  'file.pickForAttachment': shell(
    z.strictObject({}),
    z.strictObject({
      files: z.array(z.strictObject({ token: z.string(), name: z.string(), bytes: z.number() })).max(20),
    }),
    ['unavailable'],
  ),
  /** Asks where to, then issues and writes the file there. */
  'attachment.export': shell(z.strictObject(handingOver), z.strictObject({ saved: z.boolean() }), [
    'not-found',
    'corrupt',
    'consent-required',
    'unavailable',
    'disk-full',
    'read-only',
    'folder-unavailable',
  ]),
} as const;
