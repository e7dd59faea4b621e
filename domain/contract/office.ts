import { z } from 'zod';
import { lifecycle, query, command } from './operation.ts';
import type { LegalBasis } from './legal-basis.ts';
import { instant, requiredLine, staffId } from './scalars.ts';

const passphrase = z.string().min(1, 'required').max(500, 'too-long');
const nothing = z.strictObject({});

const officeStatus = z.strictObject({
  state: z.enum(['none', 'locked', 'open', 'damaged']),
  /** True while the practice office with invented people is open. */
  practice: z.boolean(),
  municipality: z.string().nullable(),
  staffName: z.string().nullable(),
  /** Seconds before the next attempt to unlock is accepted. */
  retryAfterSeconds: z.number(),
  /** A restore was cut off and put right at start; the person is told once. */
  recoveredRestore: z.boolean(),
  version: z.string(),
});

const opened = z.strictObject({
  municipality: z.string(),
  staffName: z.string(),
  practice: z.boolean(),
});

/** How household maps are drawn where usage differs (reference.md §5.1). A set fills in the symbols; each may then differ. */
const mapSettings = z.strictObject({
  symbolSet: z.enum(['domestic', 'mcgoldrick']),
  unknownSex: z.enum(['triangle', 'diamond']),
  death: z.enum(['cross', 'filled']),
  marriage: z.enum(['single', 'double']),
  /** 享年: within the symbol or below the name. */
  ageOfDeath: z.enum(['inside', 'below']),
  /** 要介護度 and the marks of the list `personMark` below the name. */
  showMarks: z.boolean(),
  showEmotions: z.boolean(),
});
export type MapSettings = z.infer<typeof mapSettings>;

/** `secrecy`: those at the table are bound to secrecy, so that a case may be heard without consent. */
export const consentRule = z.enum(['consent', 'secrecy']);

/** One law under which cases are heard; the town edits name and rule as the law changes (reference.md §3.1). */
const basisSettings = z.strictObject({
  name: requiredLine(60),
  rule: consentRule,
});
export type BasisSettings = z.infer<typeof basisSettings>;

/** Choices of the office. Kept in the office file, so that they survive a change of PC. */
export const settings = z.strictObject({
  language: z.enum(['ja', 'en']),
  autoLockMinutes: z.int().min(1).max(120),
  density: z.enum(['compact', 'usual', 'large']),
  contrast: z.enum(['usual', 'high']),
  sectionName: requiredLine(60),
  map: mapSettings,
  legalBases: z.strictObject({
    'art106-6': basisSettings,
    'art106-4': basisSettings,
    isolation: basisSettings,
    disaster: basisSettings,
    liaison: basisSettings,
    other: basisSettings,
  } satisfies Record<LegalBasis, typeof basisSettings>),
  /** Size of the letters on paper, in points. */
  paperFontSize: z.enum(['10.5', '12', '14']),
  /** What the office calls its forms; paper and pages show these names. */
  formNames: z.strictObject({
    intake: requiredLine(40),
    referralSlip: requiredLine(40),
    contactNotes: requiredLine(40),
    assessment: requiredLine(40),
    supportPlan: requiredLine(40),
    relationshipPlan: requiredLine(40),
    monitoring: requiredLine(40),
    evaluation: requiredLine(40),
    closure: requiredLine(40),
    consent: requiredLine(40),
    faceSheet: requiredLine(40),
    caseRegister: requiredLine(40),
    cooperationRequest: requiredLine(40),
    transfer: requiredLine(40),
  }),
  /** Thresholds of the signs: ages in years, days without contact. */
  signs: z.strictObject({
    parentAge: z.int().min(50).max(100),
    childFromAge: z.int().min(18).max(64),
    childToAge: z.int().min(30).max(80),
    carerFromAge: z.int().min(0).max(15),
    carerUnderAge: z.int().min(15).max(30),
    smallChildUnderAge: z.int().min(3).max(18),
    aloneAge: z.int().min(60).max(100),
    oldAge: z.int().min(60).max(100),
    singleParentChildUnderAge: z.int().min(15).max(25),
    quietDays: z.int().min(7).max(365),
  }),
  /** How early things show on 今日, in days. */
  due: z.strictObject({
    aheadDays: z.int().min(1).max(60),
    planEndDays: z.int().min(1).max(180),
    consentDays: z.int().min(1).max(180),
    protectionDays: z.int().min(1).max(180),
    replyDays: z.int().min(1).max(90),
  }),
});
export type Settings = z.infer<typeof settings>;

export const officeContract = {
  'office.status': lifecycle(nothing, officeStatus),
  'office.create': lifecycle(
    z.strictObject({ municipality: requiredLine(60), staffName: requiredLine(60), passphrase }),
    opened.extend({ recoveryKey: z.string() }),
    ['weak-passphrase', 'office-exists', 'disk-full', 'read-only', 'folder-unavailable', 'busy'],
  ),
  'office.openPractice': lifecycle(nothing, opened, ['disk-full', 'read-only', 'busy']),
  /** Fills an office that holds imported households at most with the invented people of 見本町 and marks it as practice for good. */
  'office.loadSample': lifecycle(nothing, nothing, ['office-not-empty']),
  'office.unlock': lifecycle(z.strictObject({ passphrase }), opened, [
    'wrong-passphrase',
    'try-later',
    'keys-damaged',
    'no-office',
    'corrupt',
    'newer-schema',
    'busy',
  ]),
  'office.unlockWithRecoveryKey': lifecycle(
    z.strictObject({ recoveryKey: z.string().min(1, 'required').max(200), newPassphrase: passphrase }),
    opened,
    [
      'wrong-recovery-key',
      'weak-passphrase',
      'try-later',
      'keys-damaged',
      'no-office',
      'corrupt',
      'newer-schema',
      'busy',
    ],
  ),
  'office.lock': lifecycle(nothing, nothing),
  'office.changePassphrase': lifecycle(z.strictObject({ current: passphrase, next: passphrase }), nothing, [
    'wrong-passphrase',
    'weak-passphrase',
    'try-later',
    'keys-damaged',
    'disk-full',
    'read-only',
  ]),
  'office.replaceRecoveryKey': lifecycle(
    z.strictObject({ passphrase }),
    z.strictObject({ recoveryKey: z.string() }),
    ['wrong-passphrase', 'try-later', 'keys-damaged', 'disk-full', 'read-only'],
  ),
  'office.facts': query(
    nothing,
    z.strictObject({
      municipality: z.string(),
      staff: z.strictObject({ id: staffId, name: z.string() }),
      createdAt: instant,
      counts: z.record(z.string(), z.int()),
    }),
  ),
  'settings.get': query(nothing, settings),
  'settings.set': command(settings, nothing),
} as const;
