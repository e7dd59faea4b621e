import { checking } from './0040-meeting/checking.ts';
import { meetings } from './0040-meeting/meetings.ts';
import { papers } from './0040-meeting/papers.ts';
import { reasons } from './0040-meeting/reasons.ts';
import type { Migration } from './runner.ts';

/** Meetings in full: types as data, tables per case, the course of a meeting, copies handed out, points for the community. */
export const meeting: Migration = {
  version: 40,
  title: 'meeting',
  up(tx) {
    for (const statement of [...meetings, ...papers, ...reasons, ...checking]) tx.run(statement);
  },
};
