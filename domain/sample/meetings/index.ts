import type { MeetingPlan } from '../plan.ts';
import { comingMeetings } from './coming.ts';
import { heldMeetings } from './held.ts';
import { latestMeetings } from './latest.ts';

/** The dozen meetings, earliest first. */
export const meetings: readonly MeetingPlan[] = [...heldMeetings, ...latestMeetings, ...comingMeetings];
