import type { draftContract } from '../../domain/contract/draft.ts';
import { discardDraft, readDraft, saveDraft } from '../repositories/draft.ts';
import type { HandlersOf } from './context.ts';

export const draftOperations: HandlersOf<typeof draftContract> = {
  'draft.save': (tx, input, context) => {
    saveDraft(tx, input.form, input.content, context.now);
    return { savedAt: context.now };
  },
  'draft.get': (tx, input) => ({ draft: readDraft(tx, input.form) }),
  'draft.discard': (tx, input) => {
    discardDraft(tx, input.form);
    return {};
  },
};
