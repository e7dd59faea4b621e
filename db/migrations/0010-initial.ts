import { cases } from './0010-initial/cases.ts';
import { logs } from './0010-initial/logs.ts';
import { meetings } from './0010-initial/meetings.ts';
import { office } from './0010-initial/office.ts';
import { register } from './0010-initial/register.ts';
import type { Migration } from './runner.ts';

const statements = [...office, ...register, ...cases, ...meetings, ...logs];

/** The first schema: register, cases, meetings, logs. */
export const initial: Migration = {
  version: 10,
  title: 'initial',
  up(tx) {
    for (const statement of statements) tx.run(statement);
  },
};
