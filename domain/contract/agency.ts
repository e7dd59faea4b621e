import { z } from 'zod';
import { command, query } from './operation.ts';
import { agencyId, code, line, requiredLine, rowVersion } from './scalars.ts';

const agencyPerson = z.strictObject({ name: requiredLine(100), post: line(60), initial: line(2) });
const agencyFields = {
  name: requiredLine(100),
  shortName: line(30),
  category: code,
  phone: line(40),
  /** 守秘義務: bound by law or pledge to secrecy in a support meeting (社会福祉法106条の6第5項). */
  secrecy: z.boolean(),
  people: z.array(agencyPerson).max(50),
};
export const agency = z.strictObject({ id: agencyId, ...agencyFields, active: z.boolean(), rowVersion });
export type Agency = z.infer<typeof agency>;

export const agencyContract = {
  'agency.list': query(z.strictObject({}), z.strictObject({ agencies: z.array(agency) })),
  'agency.add': command(z.strictObject(agencyFields), z.strictObject({ id: agencyId })),
  'agency.save': command(
    z.strictObject({ id: agencyId, rowVersion, active: z.boolean(), ...agencyFields }),
    z.strictObject({}),
    ['not-found', 'stale-version'],
  ),
} as const;
