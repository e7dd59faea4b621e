import { flag } from '../0010-initial/checks.ts';

/** 共有範囲 and the mark of what is left out of every handout. */
export const shareColumns = `share_scope TEXT NOT NULL CHECK (share_scope IN ('office', 'council', 'consented', 'statistics')),
    sensitive INTEGER NOT NULL ${flag('sensitive')}`;
