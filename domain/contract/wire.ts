import { z } from 'zod';
import { errorCodes } from './errors.ts';

/** What crosses a transport towards the core. Every message survives JSON unchanged. */
export const callMessage = z.strictObject({
  type: z.literal('call'),
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(80),
  input: z.unknown(),
  /** Makes a command idempotent: the same id is carried out once and answered alike. */
  commandId: z.uuid().nullable(),
});

export const cancelMessage = z.strictObject({ type: z.literal('cancel'), id: z.string().min(1).max(64) });

/** Sent by a host only, never by the window: what folder or file a token stands for. */
const grantMessage = z.strictObject({
  type: z.literal('grant'),
  token: z.string().min(16).max(64),
  path: z.string().min(1).max(32_767),
});

export const messageToCore = z.discriminatedUnion('type', [callMessage, cancelMessage, grantMessage]);

const failure = z.strictObject({
  code: z.enum(errorCodes),
  problems: z.array(z.strictObject({ path: z.array(z.union([z.string(), z.number()])), reason: z.string() })),
  retryAfterSeconds: z.number().nullable(),
});

const result = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: failure }),
]);

/** Parts of the office a commit may have changed; the window asks again for what it shows of them. */
const topics = [
  'office',
  'settings',
  'code',
  'district',
  'agency',
  'household',
  'map',
  'case',
  'intake',
  'contactNote',
  'attachment',
  'assessment',
  'plan',
  'consent',
  'task',
  'meeting',
  'backup',
  'draft',
  'disclosure',
] as const;

const event = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('changed'), topics: z.array(z.enum(topics)) }),
  z.strictObject({ event: z.literal('locked') }),
  // The shell asks the window to keep what is typed and to lock: the PC goes to sleep, or the app is quit.
  z.strictObject({ event: z.literal('lock-requested') }),
  z.strictObject({
    event: z.literal('progress'),
    callId: z.string(),
    step: z.string(),
    done: z.int(),
    total: z.int(),
  }),
]);

export const messageFromCore = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('answer'), id: z.string(), result }),
  z.strictObject({ type: z.literal('event'), event }),
]);

export type CallMessage = z.infer<typeof callMessage>;
export type MessageToCore = z.infer<typeof messageToCore>;
export type MessageFromCore = z.infer<typeof messageFromCore>;
export type Failure = z.infer<typeof failure>;
export type Result = z.infer<typeof result>;
export type Topic = (typeof topics)[number];
export type CoreEvent = z.infer<typeof event>;
