import type { ConcernId, IntakeId, ReferralSlipId } from '../../contract/scalars.ts';
import { personNamed } from '../register.ts';
import { caseOf, type Telling } from '../telling.ts';
import { concerns, consultations, slips } from './desk-facts.ts';

/** What comes over the desk: 気になる世帯, consultations that became no case, つなぎメモ. */
export function tellDesk(telling: Telling): void {
  tellConcerns(telling);
  tellConsultations(telling);
  tellSlips(telling);
}

function tellConcerns({ days, register, timeline, concerns: known, carryOut }: Telling): void {
  for (const { noticedAgo, agency, ward, nextIn, became, settled, thrownAway, ...words } of concerns) {
    const noticedOn = days.ago(noticedAgo);
    const added = { id: null as ConcernId | null };
    timeline.add(noticedOn, () => {
      const fields = {
        ...words,
        noticedOn,
        informantPhone: '',
        agencyId: agency === undefined ? null : register.agencies[agency],
        districtId: register.districts.get(ward) ?? null,
        nextOn: nextIn === undefined ? null : days.ahead(nextIn),
      };
      added.id = carryOut('concern.add', fields, noticedOn).id;
      if (became !== undefined) known.set(became, added.id);
    });
    if (settled !== undefined) {
      const settledOn = days.ago(settled.ago);
      timeline.add(settledOn, () => {
        if (added.id === null) return;
        const end = { settledOn, reason: settled.reason };
        carryOut('concern.settle', { id: added.id, rowVersion: 1, ...end }, settledOn);
      });
    }
    if (thrownAway === true) {
      timeline.add(days.today, () => {
        if (added.id !== null) carryOut('trash.remove', { kind: 'concern', id: added.id }, days.today);
      });
    }
  }
}

function tellConsultations({ days, register, timeline, carryOut }: Telling): void {
  for (const { who, ago, decided, step, ...words } of consultations) {
    const receivedOn = days.ago(ago);
    const received = { id: null as IntakeId | null };
    timeline.add(receivedOn, () => {
      const { id: principalId, householdId } = personNamed(register, who);
      const fields = {
        householdId,
        principalId,
        receivedOn,
        receivedBy: '重層推進室',
        receptionNumber: '',
        visitorName: '',
        visitorRelation: '',
        visitorPhone: '',
        involvedAgencies: '',
        request: '',
        noConsentReason: '',
        consentOutlook: '',
        concernId: null,
        referralSlipId: null,
        referrerAgencyId: null,
        referrerName: '',
        referrerPhone: '',
        urgencyReason: '',
        screening: '',
        ...words,
      };
      received.id = carryOut('intake.receive', fields, receivedOn).id;
      if (step === undefined) return;
      carryOut('intake.addEmergencyStep', { intakeId: received.id, doneOn: receivedOn, ...step }, receivedOn);
    });
    if (decided === undefined) continue;
    const outcomeOn = days.ago(decided.ago);
    timeline.add(outcomeOn, () => {
      if (received.id === null) return;
      const outcome = { screening: decided.screening, outcomeOn, outcomeNote: decided.note };
      carryOut('intake.decide', { id: received.id, rowVersion: 1, ...outcome }, outcomeOn);
    });
  }
}

function tellSlips(telling: Telling): void {
  const { days, register, timeline, carryOut } = telling;
  for (const { direction, ago, agency, about, ofCase, replyIn, reply, ...words } of slips) {
    const datedOn = days.ago(ago);
    const written = { id: null as ReferralSlipId | null };
    timeline.add(datedOn, () => {
      const { id: personId, householdId, household } = personNamed(register, about);
      const fields = {
        ...words,
        direction,
        datedOn,
        agencyId: register.agencies[agency],
        agencyName: '',
        phone: '',
        householdId,
        personId,
        caseId: ofCase === undefined ? null : caseOf(telling, ofCase).id,
        subjectName: about,
        subjectKana: '',
        subjectBirth: '',
        subjectAddress: household.address,
        subjectPhone: household.phone ?? '',
        members: '',
        alreadyTold: '',
        consentOn: words.consent === 'given' ? datedOn : null,
        replyDueOn: days.ahead(replyIn),
      };
      written.id = carryOut('referralSlip.add', fields, datedOn).id;
    });
    if (reply === undefined) continue;
    const repliedOn = days.ago(reply.ago);
    timeline.add(repliedOn, () => {
      if (written.id === null) return;
      const answer = { repliedOn, replyBy: reply.by, reply: reply.text, replyLead: reply.lead };
      carryOut('referralSlip.reply', { id: written.id, rowVersion: 1, ...answer }, repliedOn);
    });
  }
}
