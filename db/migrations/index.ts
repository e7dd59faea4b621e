import { initial } from './0010-initial.ts';
import { register } from './0020-register.ts';
import { map } from './0030-map.ts';
import { meeting } from './0040-meeting.ts';
import type { Migration } from './runner.ts';

/** Every migration in order. A number is never reused; steps of ten leave room for a repair in between. */
export const migrations: readonly Migration[] = [initial, register, map, meeting];
