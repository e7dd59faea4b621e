import { cases } from './0020-register/cases.ts';
import { consents } from './0020-register/consents.ts';
import { intake } from './0020-register/intake.ts';
import { people } from './0020-register/people.ts';
import { plans } from './0020-register/plans.ts';
import type { Migration } from './runner.ts';

const statements = [...people, ...intake, ...cases, ...plans, ...consents];

/** The case register in full: people over time, intake, plans, consent. */
export const register: Migration = {
  version: 20,
  title: 'register',
  up(tx) {
    for (const statement of statements) tx.run(statement);
  },
};
