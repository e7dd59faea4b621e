import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { MeetingDetail } from '../../../../domain/contract/meeting.ts';
import type { MeetingId } from '../../../../domain/contract/scalars.ts';
import { OperationError } from '../../bridge/bridge.ts';
import type { SaveStatus } from '../../ui/SaveState.tsx';

/** What this window has typed into one form. It outlives the form, which may be opened again while it is saved. */
interface Writing<Typed> {
  /** What was typed last; null when what is saved stands in the form. */
  latest: Typed | null;
  /** Of what was typed, what has been saved. */
  settled: Typed | null;
  /** What was saved when typing began. */
  base: Typed | null;
  underway: SaveUnderway<Typed> | null;
}

export interface SaveUnderway<Typed> {
  readonly typed: Typed;
  /** What the save writes, as it will be read again. */
  readonly wrote: Typed;
  readonly done: Promise<unknown>;
}

export interface Saves {
  /**
   * Carries out one change of the meeting after all earlier ones, with the meeting as it then stands in the file:
   * two forms that save at once would otherwise refuse each other by row version.
   * @throws OperationError
   */
  readonly run: <T>(change: (meeting: MeetingDetail) => Promise<T>) => Promise<T>;
  readonly writingOf: <Typed>(form: string) => Writing<Typed>;
  /** What one form of the page has to say about its text; null when it has nothing of its own any more. */
  readonly report: (form: string, status: SaveStatus | null) => void;
  /** The gravest of what the forms say; null while nothing has been changed. */
  readonly status: SaveStatus | null;
}

const SavesContext = createContext<Saves | null>(null);
export const SavesProvider = SavesContext.Provider;

/** All changes of one meeting, one after the other, those of a page that was left included. Stands once in its page. */
export function useMeetingSaves(id: MeetingId): Saves {
  const client = useQueryClient();
  const [forms, setForms] = useState<Readonly<Record<string, SaveStatus>>>({});

  const run = useCallback(
    <T>(change: (meeting: MeetingDetail) => Promise<T>): Promise<T> => {
      const queryKey = ['meeting.get', { id }];
      const queue = queueOf(client);
      const next = (queue.get(id) ?? Promise.resolve()).then(async () => {
        const meeting = client.getQueryData<MeetingDetail>(queryKey);
        if (meeting === undefined) throw new OperationError('not-found', [], null);
        try {
          return await change(meeting);
        } finally {
          await client.refetchQueries({ queryKey, exact: true });
        }
      });
      queue.set(
        id,
        next.catch(() => undefined),
      );
      return next;
    },
    [client, id],
  );
  const report = useCallback((form: string, status: SaveStatus | null) => {
    setForms((present) => {
      // Said with every key: the page is not to render for it.
      if (status?.kind === 'unsaved' && present[form]?.kind === 'unsaved') return present;
      const { [form]: _before, ...others } = present;
      return status === null ? others : { ...others, [form]: status };
    });
  }, []);

  const writingOf = useCallback(<Typed>(form: string) => writing<Typed>(client, form), [client]);

  return useMemo(
    () => ({ run, writingOf, report, status: gravest(Object.values(forms)) }),
    [run, writingOf, report, forms],
  );
}

export function useSaves(): Saves {
  const saves = useContext(SavesContext);
  if (saves === null) throw new Error('useSaves outside of SavesProvider');
  return saves;
}

/** The last change of each meeting, as a promise that never fails. */
function queueOf(client: QueryClient): Map<MeetingId, Promise<unknown>> {
  const queue = queues.get(client) ?? new Map<MeetingId, Promise<unknown>>();
  queues.set(client, queue);
  return queue;
}

const queues = new WeakMap<QueryClient, Map<MeetingId, Promise<unknown>>>();

function writing<Typed>(client: QueryClient, form: string): Writing<Typed> {
  const forms = writings.get(client) ?? new Map<string, Writing<unknown>>();
  writings.set(client, forms);
  const found = forms.get(form) ?? { latest: null, settled: null, base: null, underway: null };
  forms.set(form, found);
  // A form's name says what is typed into it.
  return found as Writing<Typed>;
}

const writings = new WeakMap<QueryClient, Map<string, Writing<unknown>>>();

function gravest(statuses: readonly SaveStatus[]): SaveStatus | null {
  for (const kind of ['failed', 'unsaved', 'saving'] as const) {
    const found = statuses.find((status) => status.kind === kind);
    if (found !== undefined) return found;
  }
  return statuses.at(-1) ?? null;
}
