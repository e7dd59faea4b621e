import type { Page } from '@playwright/test';
import type { Bridge } from '../../../domain/contract/bridge.ts';
import type { InputOf, OperationName, OutputOf } from '../../../domain/contract/index.ts';
import type { CivilDate } from '../../../domain/calendar/civil-date.ts';
import { bornOn, intakeFields, personFields } from '../../fixtures/records.ts';
import type { View } from './pages.ts';

/** A household of two with a case of its own, made without its forms; the case is on the page. */
export async function openCase(
  { page }: View,
  today: CivilDate,
  consentStatus: InputOf<'case.open'>['consentStatus'],
): Promise<OutputOf<'case.open'>> {
  const household = await call(page, 'household.add', {
    label: '',
    postalCode: '',
    address: '見本町東1番地',
    phone: '',
    districtId: null,
    note: '',
    head: person('架空 太郎', '1946-04-01'),
  });
  await call(page, 'household.addMember', {
    householdId: household.id,
    person: person('架空 一男', '1975-06-01'),
    relationship: ['20'],
    relationshipText: '',
    resident: true,
    whereabouts: '',
    keyPerson: false,
  });
  const opened = await call(page, 'case.open', {
    householdId: household.id,
    principalId: household.headId,
    leadAgencyId: null,
    leadWorker: '',
    priority: '',
    consentStatus,
    consentOn: consentStatus === 'unconfirmed' ? null : today,
    consentScope: '',
    intake: intakeFields({
      receivedOn: today,
      receivedBy: '試験',
      issues: ['601'],
      chiefComplaint: '部屋から出てこない',
    }),
  });
  await page.evaluate((id) => {
    location.hash = `#/cases/${id}/notes`;
  }, opened.id);
  return opened;
}

/** Asks the core as the page does. */
export async function call<N extends OperationName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const result = await page.evaluate(
    ([operation, given]) =>
      (globalThis as unknown as { bridge: Bridge }).bridge.call({
        type: 'call',
        id: crypto.randomUUID(),
        name: operation,
        input: given,
        commandId: crypto.randomUUID(),
      }),
    [name, input] as const,
  );
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value as OutputOf<N>;
}

const person = (name: string, born: string): InputOf<'household.add'>['head'] =>
  personFields({ name, kana: '', birth: bornOn(born) });
