import { isConsented } from '../consent/gate.ts';
import type { CaseId, ContactNoteId } from '../contract/scalars.ts';
import type { InputOf } from '../contract/index.ts';
import type { CarryOut } from './carry-out.ts';
import { routines } from './cases/routine.ts';
import type { Days } from './days.ts';
import type { CasePlan, NotePlan } from './plan.ts';
import { personNamed, type Register } from './register.ts';
import type { Timeline } from './timeline.ts';

/** The cases by the name of the person at the centre; filled as the timeline runs. */
export type CaseBook = Map<string, { id: CaseId; rowVersion: number }>;

/** Puts a case on the timeline: intake, consent, steps, and the contacts with what was to follow them. */
export function tellCase(
  plan: CasePlan,
  context: { days: Days; register: Register; timeline: Timeline; book: CaseBook; carryOut: CarryOut },
): void {
  const { days, register, timeline, book, carryOut } = context;
  const principal = personNamed(register, plan.principal);
  const owner = {
    principalId: principal.id,
    leadAgencyId: plan.lead === null ? null : register.agencies[plan.lead],
    leadWorker: plan.leadWorker,
  };
  const entry = (): { id: CaseId; rowVersion: number } => {
    const found = book.get(plan.principal);
    if (found === undefined) throw new Error(`the case of ${plan.principal} is not open yet`);
    return found;
  };
  const [firstConsent, ...laterConsents] = plan.consent;

  timeline.add(days.ago(plan.receivedAgo), () => {
    const { id } = carryOut(
      'case.open',
      {
        householdId: principal.householdId,
        ...owner,
        ...consentFields(firstConsent, days),
        intake: intakeFields(plan, days, register),
      },
      days.ago(plan.receivedAgo),
    );
    book.set(plan.principal, { id, rowVersion: 1 });
  });
  for (const consent of laterConsents) {
    const on = days.ago(consent.ago);
    timeline.add(on, () => {
      const found = entry();
      carryOut('case.save', { ...found, ...owner, ...consentFields(consent, days) }, on);
      found.rowVersion += 1;
    });
  }
  for (const [ago, status, reason = ''] of plan.steps) {
    const changedOn = days.ago(ago);
    timeline.add(changedOn, () => {
      const found = entry();
      carryOut('case.changeStatus', { ...found, status, changedOn, reason }, changedOn);
      found.rowVersion += 1;
    });
  }
  tellNotes(plan, () => entry().id, context);
}

function tellNotes(
  plan: CasePlan,
  caseIdOf: () => CaseId,
  context: { days: Days; register: Register; timeline: Timeline; carryOut: CarryOut },
): void {
  const { days, timeline, carryOut } = context;
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
    const fields = noteFields(plan, note, index, nextOn, context);
    const written: { id?: ContactNoteId } = {};
    timeline.add(on, () => {
      written.id = carryOut('contactNote.add', { caseId: caseIdOf(), ...fields }, on).id;
    });
    const { correction } = note;
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
  const last = plan.notes.at(-1)?.ago ?? first;
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
  { days, register }: { days: Days; register: Register },
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
    body: note.body,
    nextOn,
    nextPlan: nextOn === null ? '' : (note.next ?? ''),
    shareScope:
      note.scope ??
      (note.method === 'internal' ? 'office' : isConsented(consent.status) ? 'consented' : 'council'),
    sensitive: note.sensitive ?? false,
  };
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

function consentFields(
  consent: CasePlan['consent'][number],
  days: Days,
): Pick<InputOf<'case.open'>, 'consentStatus' | 'consentOn' | 'consentScope'> {
  const consentOn = consent.status === 'unconfirmed' ? null : days.ago(consent.ago);
  return { consentStatus: consent.status, consentOn, consentScope: consent.scope };
}

function intakeFields(plan: CasePlan, days: Days, register: Register): InputOf<'case.open'>['intake'] {
  const { referrer, route, issues, mainIssue, content, urgency, urgencyReason = '', screening } = plan;
  const agency = referrer?.agency ?? null;
  return {
    receivedOn: days.ago(plan.receivedAgo),
    receivedBy: '重層推進室',
    route,
    referrerAgencyId: agency === null ? null : register.agencies[agency],
    referrerName: referrer?.name ?? '',
    referrerPhone: '',
    issues: [...issues],
    mainIssue,
    chiefComplaint: plan.complaint,
    content,
    urgency,
    urgencyReason,
    screening,
  };
}
