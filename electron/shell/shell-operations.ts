import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { CoreClient } from '../../db/host/client.ts';
import { problemsOf } from '../../db/host/problems.ts';
import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { operations, type OutputOf, type ParsedInputOf } from '../../domain/contract/index.ts';
import type { CallMessage, Result } from '../../domain/contract/wire.ts';
import { renderDocument, renderRecoveryKey } from '../../renderer/print/render.tsx';
import type { Drive } from './drives.ts';
import { fileNameOf } from './file-name.ts';
import { countPdfPages } from './pdf-pages.ts';
import { isShellName, type ShellName } from './shell-name.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** What a host can do for the person. A dialog gives null when the person gives up. */
export interface Shell {
  readonly electron: boolean;
  readonly pickFolder: (purpose: 'backup-target' | 'backup-source') => Promise<string | null>;
  readonly pickResidentTable: () => Promise<string | null>;
  /** @param name suggested name of the file, with its ending */
  readonly pickSavePlace: (name: string) => Promise<string | null>;
  readonly drives: () => Promise<readonly Drive[]>;
  /** @param html a page without scripts */
  readonly renderPdf: (html: string) => Promise<Uint8Array>;
  /** Shows the system's print dialog; false when the person gives up. Null where there is no printing. */
  readonly print: ((html: string) => Promise<boolean>) | null;
  /** Today on this PC. */
  readonly today: () => CivilDate;
}

type ShellHandlers = { readonly [N in ShellName]: (input: ParsedInputOf<N>) => Promise<OutputOf<N>> };

/**
 * The operations a host answers itself: dialogs and paper.
 * @param core the host's own client of the core
 * @param assetBase origin under which sheets find their fonts
 */
export function createShellOperations(
  core: CoreClient,
  shell: Shell,
  assetBase: string,
): (message: CallMessage) => Promise<Result> {
  const handlers: ShellHandlers = {
    'shell.capabilities': () =>
      Promise.resolve({ printer: shell.print !== null, electron: shell.electron, drives: true }),
    'file.pickBackupTarget': async () => ({ picked: await picked(await shell.pickFolder('backup-target')) }),
    'file.pickBackupSource': async () => ({ picked: await picked(await shell.pickFolder('backup-source')) }),
    'file.pickResidentTable': async () => ({ picked: await picked(await shell.pickResidentTable()) }),
    'file.drives': async () => ({ drives: await granted(await shell.drives()) }),
    'print.preview': async ({ request }) => {
      const pdf = await shell.renderPdf(
        renderDocument(await core.call('print.view', { request }), { assetBase }),
      );
      return { pdf: Buffer.from(pdf).toString('base64'), pages: countPdfPages(pdf) };
    },
    'print.savePdf': async ({ request, recipient }) => {
      // The log says what left the office: it is written after the person chose a place and before the file.
      const draft = await core.call('print.view', { request });
      const place = await shell.pickSavePlace(`${fileNameOf(`${draft.title} ${draft.issuedOn}`)}.pdf`);
      if (place === null) return { saved: false, pages: 0 };
      const issued = await core.call('print.issue', { request, way: 'pdf', recipient });
      const pdf = await shell.renderPdf(renderDocument(issued, { assetBase }));
      await writeFileAtomically(place, pdf);
      return { saved: true, pages: countPdfPages(pdf) };
    },
    'print.toPrinter': async ({ request, recipient }) => {
      const print = printer();
      const issued = await core.call('print.issue', { request, way: 'printer', recipient });
      return { printed: await print(renderDocument(issued, { assetBase })) };
    },
    'print.recoveryKey': async ({ recoveryKey }) => {
      const print = printer();
      const { municipality } = await core.call('office.status', {});
      const sheet = {
        recoveryKey,
        municipality: municipality ?? '',
        issuedOn: formatWareki(shell.today(), 'long'),
      };
      return { printed: await print(renderRecoveryKey(sheet, { assetBase })) };
    },
  };

  function printer(): NonNullable<Shell['print']> {
    if (!shell.print) throw new OperationFailure('unavailable');
    return shell.print;
  }

  /** The core learns the paths, the window only random tokens and labels. */
  async function granted(places: readonly Drive[]): Promise<{ token: string; label: string }[]> {
    const tokens = places.map(({ path, label }) => {
      const token = randomBytes(24).toString('base64url');
      core.grant(token, path);
      return { token, label };
    });
    // The window's calls travel on a port of their own and could overtake the grants; an answer on this one comes after them.
    await core.call('office.status', {});
    return tokens;
  }

  async function picked(path: string | null): Promise<{ token: string; label: string } | null> {
    if (path === null) return null;
    const [token = null] = await granted([{ path, label: basename(path) || path }]);
    return token;
  }

  return async ({ name, input }) => {
    if (!isShellName(name)) return failed(new OperationFailure('unknown-operation'));
    const parsed = operations[name].input.safeParse(input);
    if (!parsed.success)
      return failed(new OperationFailure('validation', { problems: problemsOf(parsed.error) }));
    try {
      const handle = handlers[name] as (parsed: unknown) => Promise<unknown>;
      return { ok: true, value: await handle(parsed.data) };
    } catch (error) {
      return failed(error);
    }
  };
}

/** A failure without a code of its own is `internal`: its text may hold a path. */
function failed(error: unknown): Result {
  const { code, problems, retryAfterSeconds } =
    error instanceof OperationFailure ? error : new OperationFailure('internal');
  return {
    ok: false,
    error: {
      code,
      problems: problems.map(({ path, reason }) => ({ path: [...path], reason })),
      retryAfterSeconds,
    },
  };
}
