import { z } from 'zod';

/** 係内 / 支援会議限定 (106条の6) / 同意範囲 / 統計のみ (reference.md §3.2). */
export const shareScope = z.enum(['office', 'council', 'consented', 'statistics']);
