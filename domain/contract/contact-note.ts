import { z } from 'zod';
import { command, query } from './operation.ts';
import { shareScope } from './share-scope.ts';
import {
  caseId,
  civilDate,
  clockTime,
  code,
  contactNoteId,
  instant,
  line,
  optionalCode,
  paragraph,
  personId,
  requiredLine,
} from './scalars.ts';

/** 支援経過 (reference.md §1.4). What must be said is in domain/contact-note/check.ts. */
const noteFields = {
  contactedOn: civilDate,
  startsAt: clockTime.nullable(),
  method: code,
  /** 相手: who was spoken to. */
  counterpart: line(100),
  place: line(100),
  memberIds: z.array(personId).max(30),
  minutes: z.int().min(0).max(1_440).nullable(),
  /** 事実: seen and heard by oneself. */
  body: paragraph(),
  /** 第三者からの情報: kept apart, because a request for disclosure treats it differently (reference.md §3.5). */
  thirdParty: paragraph(),
  /** 判断・見立て. */
  judgement: paragraph(),
  /** 接触の段階 (未接触 → … → 同意): code of the list `contactStage`; empty: not said. */
  stage: optionalCode,
  nextOn: civilDate.nullable(),
  nextPlan: line(200),
  shareScope,
  /** 通報者, 避難先 and the like: left out of every handout. */
  sensitive: z.boolean(),
};

const earlierWording = z.strictObject({
  body: z.string(),
  thirdParty: z.string(),
  judgement: z.string(),
  contactedOn: civilDate,
  counterpart: z.string(),
  nextPlan: z.string(),
  writtenBy: z.string(),
  writtenAt: instant,
  reason: z.string(),
});

const contactNote = z.strictObject({
  id: contactNoteId,
  /** The same through all corrections; attachments hang on it. */
  threadId: contactNoteId,
  ...noteFields,
  writtenBy: z.string(),
  writtenAt: instant,
  nextDone: z.boolean(),
  attachmentCount: z.int(),
  /** Taken back: out of the record, still readable with its reason. */
  withdrawn: z.strictObject({ at: instant, by: z.string(), reason: z.string() }).nullable(),
  /** Earlier wordings, oldest first; a correction never removes what was written. */
  earlier: z.array(earlierWording),
});
export type ContactNote = z.infer<typeof contactNote>;

const noteFilter = z.strictObject({
  /** Folded spelling, in facts, third-party information, judgement, counterpart and next step. */
  text: line(100),
  methods: z.array(code).max(40),
  memberId: personId.nullable(),
  stages: z.array(code).max(20),
  from: civilDate.nullable(),
  until: civilDate.nullable(),
  withWithdrawn: z.boolean(),
});
export type NoteFilter = z.infer<typeof noteFilter>;

/** A filter that lets everything through that is part of the record. */
export const everyNote: NoteFilter = {
  text: '',
  methods: [],
  memberId: null,
  stages: [],
  from: null,
  until: null,
  withWithdrawn: false,
};

export const contactNoteContract = {
  'contactNote.list': query(
    z.strictObject({
      caseId,
      before: civilDate.nullable(),
      limit: z.int().min(1).max(500),
      filter: noteFilter.default(everyNote),
    }),
    /** `total`: how many the filter lets through. */
    z.strictObject({ notes: z.array(contactNote), more: z.boolean(), total: z.int() }),
    ['not-found'],
  ),
  /** How near one has come, visits in vain since the last contact, and what a next note most likely begins with. */
  'contactNote.standing': query(
    z.strictObject({ caseId }),
    z.strictObject({
      /** Each change of the contact stage with its first day, oldest first. */
      stages: z.array(z.strictObject({ stage: code, since: civilDate })),
      lastContactOn: civilDate.nullable(),
      absences: z.int(),
      /** Notes that were taken back. */
      withdrawn: z.int(),
      last: z.strictObject({ method: code, memberIds: z.array(personId) }).nullable(),
    }),
    ['not-found'],
  ),
  'contactNote.add': command(
    z.strictObject({ caseId, ...noteFields }),
    z.strictObject({ id: contactNoteId }),
    ['not-found'],
  ),
  'contactNote.correct': command(
    z.strictObject({ id: contactNoteId, reason: requiredLine(200), ...noteFields }),
    z.strictObject({ id: contactNoteId }),
    ['not-found', 'conflict'],
  ),
  'contactNote.finishNext': command(
    z.strictObject({ id: contactNoteId, done: z.boolean() }),
    z.strictObject({}),
    ['not-found'],
  ),
  /** Takes a note out of the record; the wording stays readable, and it can be brought back. */
  'contactNote.withdraw': command(
    z.strictObject({ id: contactNoteId, reason: requiredLine(200) }),
    z.strictObject({}),
    ['not-found', 'conflict'],
  ),
  'contactNote.restore': command(z.strictObject({ id: contactNoteId }), z.strictObject({}), ['not-found']),
} as const;
