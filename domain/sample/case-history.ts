import { isContact } from '../contact-note/method.ts';
import { nextStatuses, type CaseStatus } from '../case/lifecycle.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isConsented } from '../consent/gate.ts';
import type { CaseId, ContactNoteId } from '../contract/scalars.ts';
import type { InputOf } from '../contract/index.ts';
import { findIssues, tellIssues } from './case-issues.ts';
import { agencyOf, consentFields, givingOf, openCase } from './case-reception.ts';
import { routines } from './cases/routine.ts';
import type { Days } from './days.ts';
import { addFile } from './files/add-file.ts';
import type { CasePlan, ClosurePlan, NotePlan, StepPlan, WatchStepPlan } from './plan.ts';
import { personNamed } from './register.ts';
import { caseOf, type CaseEntry, type Telling } from './telling.ts';

/** Puts a case on the timeline: intake, consent, steps, and the contacts with what was to follow them. */
export function tellCase(plan: CasePlan, telling: Telling): void {
  const { days, register, timeline, book, carryOut } = telling;
  const principal = personNamed(register, plan.principal);
  const entry = (): CaseEntry => caseOf(telling, plan.principal);
  const [, ...laterConsents] = plan.consent;

  timeline.add(days.ago(plan.receivedAgo), () => {
    book.set(plan.principal, openCase(plan, telling));
  });
  const { earlierLead } = plan;
  if (earlierLead !== undefined) {
    const on = days.ago(earlierLead.changedAgo);
    timeline.add(on, () => {
      const { id, rowVersion } = entry();
      const lead = { leadAgencyId: agencyOf(plan.lead, register), leadWorker: plan.leadWorker };
      const change = { startsOn: on, reason: earlierLead.reason };
      carryOut('case.changeLead', { id, rowVersion, ...lead, ...change }, on);
      entry().rowVersion += 1;
    });
  }
  for (const consent of laterConsents) {
    const on = days.ago(consent.ago);
    timeline.add(on, () => {
      const found = entry();
      const { consentStatus, consentOn, consentScope } = consentFields(consent, days);
      carryOut(
        'consent.record',
        {
          caseId: found.id,
          personId: principal.id,
          kind: 'sharing',
          status: consentStatus,
          consentedOn: consentOn,
          requestedOn: null,
          ...givingOf(plan, consent.status),
          allAgencies: true,
          agencyIds: [],
          items: consent.status === 'partial' ? ['identity', 'life', 'plan'] : [],
          scope: consentScope,
          expiresOn: null,
          recheckOn: null,
          reason: consent.status === 'withdrawn' ? '本人の申し出' : '',
          told: '',
        },
        on,
      );
    });
  }
  for (const step of plan.steps) {
    const on = days.ago(step[0]);
    timeline.add(on, () => {
      takeStep(plan, step, on, telling);
    });
  }
  const firstLook = plan.steps.find(([, status]) => status === 'assessment');
  if (firstLook !== undefined) tellIssues(plan.principal, days.ago(firstLook[0]), telling);
  tellNotes(plan, () => entry().id, telling);
}

function takeStep(plan: CasePlan, step: StepPlan, on: CivilDate, telling: Telling): void {
  const { days, carryOut } = telling;
  const entry = caseOf(telling, plan.principal);
  const { id, rowVersion, status } = entry;
  if (step[1] === 'closed') carryOut('case.close', { id, rowVersion, ...closureFields(step[2], on) }, on);
  else carryOut('case.changeStatus', { id, rowVersion, ...stepFields(step, on, days) }, on);
  entry.rowVersion += 1;
  entry.status = step[1];
  if (step[1] === 'watch' || step[1] === 'suspended') sayHow(plan, step, on, telling);
  if (step[1] === 'assessment' && status !== 'closed') findIssues(plan.principal, on, telling);
}

/** 見守り and 中断 say how somebody looks again. */
function sayHow(
  { principal, priority }: CasePlan,
  [, , , lookIn, nextCheckPlan]: WatchStepPlan,
  on: CivilDate,
  telling: Telling,
): void {
  const { days, register, carryOut } = telling;
  const entry = caseOf(telling, principal);
  const own = { principalId: personNamed(register, principal).id, priority: priority ?? '' };
  const look = { nextCheckOn: days.ahead(lookIn), nextCheckPlan };
  carryOut('case.save', { id: entry.id, rowVersion: entry.rowVersion, ...own, ...look }, on);
  entry.rowVersion += 1;
}

/** Where other work moves a case along by itself, as the office does it. */
export function follow(entry: CaseEntry, to: CaseStatus): void {
  if (entry.status === 'closed' || !nextStatuses(entry.status).includes(to)) return;
  entry.status = to;
  entry.rowVersion += 1;
}

function stepFields(
  [, status, reason = '', lookIn]: Exclude<StepPlan, readonly [number, 'closed', ClosurePlan]>,
  changedOn: CivilDate,
  days: Days,
) {
  return { status, changedOn, reason, nextCheckOn: lookIn === undefined ? null : days.ahead(lookIn) };
}

function closureFields(closure: ClosurePlan, closedOn: CivilDate) {
  return { remaining: '', watchedBy: '', reopening: '', ...closure, closedOn, openRoles: 'drop' as const };
}

function tellNotes(plan: CasePlan, caseIdOf: () => CaseId, telling: Telling): void {
  const { days, timeline, carryOut } = telling;
  const notes = withRoutine(plan);
  notes.forEach((note, index) => {
    const on = days.ago(note.ago);
    const following = notes[index + 1];
    const nextOn =
      note.next === undefined
        ? null
        : note.dueIn !== undefined
          ? days.ahead(note.dueIn)
          : following === undefined
            ? null
            : days.ago(following.ago);
    const fields = noteFields(plan, note, index, nextOn, telling);
    const written: { id?: ContactNoteId } = {};
    timeline.add(on, () => {
      written.id = carryOut('contactNote.add', { caseId: caseIdOf(), ...fields }, on).id;
      const owner = { owner: 'contact-note', ownerId: written.id } as const;
      if (note.file !== undefined) addFile({ ...owner, ...note.file }, on, carryOut);
    });
    const { correction, withdrawn } = note;
    if (withdrawn !== undefined) {
      const withdrawnOn = days.ago(withdrawn.ago);
      timeline.add(withdrawnOn, () => {
        if (written.id === undefined) return;
        carryOut('contactNote.withdraw', { id: written.id, reason: withdrawn.reason }, withdrawnOn);
      });
    }
    if (correction !== undefined) {
      const correctedOn = days.ago(correction.ago);
      timeline.add(correctedOn, () => {
        const { body, reason } = correction;
        if (written.id !== undefined) {
          written.id = carryOut(
            'contactNote.correct',
            { ...fields, id: written.id, reason, body },
            correctedOn,
          ).id;
        }
      });
    }
    if (nextOn !== null && note.dueIn === undefined) {
      timeline.add(nextOn, () => {
        if (written.id !== undefined)
          carryOut('contactNote.finishNext', { id: written.id, done: true }, nextOn);
      });
    }
  });
}

/** The told contacts, and routine ones spread evenly between the first and the last of them. */
function withRoutine(plan: CasePlan): readonly NotePlan[] {
  const first = plan.notes[0]?.ago ?? plan.receivedAgo;
  // What came after the last contact broke no silence.
  const last = (plan.notes.findLast(({ method }) => isContact(method)) ?? plan.notes.at(-1))?.ago ?? first;
  const usual = routines[plan.principal] ?? [];
  const gap = (first - last) / (usual.length + 1);
  const taken = new Set(plan.notes.map((note) => note.ago));
  const routine = usual.map((entry, index) => {
    const ago = Math.round(first - gap * (index + 1));
    return { ...entry, ago: taken.has(ago) ? ago - 1 : ago };
  });
  return [...plan.notes, ...routine].toSorted((a, b) => b.ago - a.ago);
}

function noteFields(
  plan: CasePlan,
  note: NotePlan,
  index: number,
  nextOn: InputOf<'contactNote.add'>['nextOn'],
  { days, register }: Telling,
): Omit<InputOf<'contactNote.add'>, 'caseId'> {
  const principal = personNamed(register, plan.principal);
  const memberIds = [...register.people.values()]
    .filter(({ householdId }) => householdId === principal.householdId)
    .filter(
      (person) =>
        note.counterpart.includes(person.givenName) ||
        (person === principal && note.counterpart.includes('本人')),
    )
    .map(({ id }) => id);
  const consent = plan.consent.findLast((entry) => entry.ago >= note.ago) ?? plan.consent[0];
  return {
    contactedOn: days.ago(note.ago),
    method: note.method,
    counterpart: note.counterpart,
    memberIds,
    minutes: minutesOf(note, index),
    ...wordsOf(note),
    judgement: note.judgement ?? '',
    stage: note.stage ?? '',
    startsAt: note.startsAt ?? null,
    place: note.place ?? '',
    nextOn,
    nextPlan: nextOn === null ? '' : (note.next ?? ''),
    shareScope:
      note.scope ??
      (note.method === 'internal' ? 'office' : isConsented(consent.status) ? 'consented' : 'council'),
    sensitive: note.sensitive ?? false,
  };
}

/** What a third party told is kept apart from what one saw and heard oneself. */
function wordsOf({ method, body, thirdParty = '' }: NotePlan): { body: string; thirdParty: string } {
  return method === 'third-party' ? { body: '', thirdParty: body } : { body, thirdParty };
}

/** Usual lengths of a contact in minutes. */
function minutesOf(note: NotePlan, index: number): number | null {
  const usual: Partial<Record<NotePlan['method'], readonly number[]>> = {
    phone: [10, 15, 20, 25],
    'agency-phone': [10, 15, 20],
    'home-visit': [30, 40, 45, 60],
    'office-visit': [40, 50, 60],
    absent: [15, 20],
    accompany: [90, 120, 150],
    'third-party': [15, 20, 30],
    internal: [30, 40],
    'support-meeting': [120],
    'multilayer-meeting': [120],
    'agency-conference': [60, 75],
    online: [15],
  };
  const lengths = usual[note.method];
  return lengths?.[index % lengths.length] ?? null;
}
