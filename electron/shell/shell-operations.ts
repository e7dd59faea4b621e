import { createHash, randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CoreClient, Sender } from '../../db/host/client.ts';
import { problemsOf } from '../../db/host/problems.ts';
import type { CivilDate } from '../../domain/calendar/civil-date.ts';
import { formatWareki } from '../../domain/calendar/era.ts';
import { OperationFailure } from '../../domain/contract/errors.ts';
import { operations, type OutputOf, type ParsedInputOf } from '../../domain/contract/index.ts';
import type { Result } from '../../domain/contract/wire.ts';
import type { DocumentView } from '../../domain/print/document-view.ts';
import type { CopyPages } from '../../domain/print/packet-view.ts';
import type { HouseholdMapView, MapDrawing } from '../../domain/print/household-map-view.ts';
import { printNumbersOf } from '../../domain/print/print-numbers.ts';
import {
  renderDocument,
  renderLayout,
  renderMapPage,
  renderMapSvg,
  renderRecoveryKey,
} from '../../renderer/print/render.tsx';
import type { Drive } from './drives.ts';
import { fileFailure } from './file-error.ts';
import { fileNameOf, fitting, safeFileName } from './file-name.ts';
import { copyPagesOf, fitCopies } from './packet-pages.ts';
import { countPdfPages } from './pdf-pages.ts';
import { isShellName, type ShellName } from './shell-name.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** A page without scripts and its size in pixels. */
export interface PagePicture {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** The whole job was taken by the printer; the person gave up in the dialog; it stopped, nobody knows how far. */
export type PrintOutcome = OutputOf<'print.toPrinter'>['outcome'];

/** What a host can do for the person. A dialog gives null when the person gives up. */
export interface Shell {
  readonly electron: boolean;
  readonly pickFolder: (purpose: 'backup-target' | 'backup-source') => Promise<string | null>;
  readonly pickResidentTable: () => Promise<string | null>;
  /** Files to keep in the office; none when the person gives up. */
  readonly pickFiles: () => Promise<readonly string[]>;
  /** @param name suggested name of the file, with its ending */
  readonly pickSavePlace: (name: string) => Promise<string | null>;
  readonly drives: () => Promise<readonly Drive[]>;
  /**
   * @param html a page without scripts
   * @param signal gives it up; the promise then rejects with `cancelled`
   */
  readonly renderPdf: (html: string, signal?: AbortSignal) => Promise<Uint8Array>;
  /** Photographs a page without scripts, as wide and high as it says. */
  readonly renderPng: (picture: PagePicture) => Promise<Uint8Array>;
  /** Shows the system's print dialog. Null where there is no printing. @param signal gives it up before the dialog */
  readonly print: ((html: string, signal?: AbortSignal) => Promise<PrintOutcome>) | null;
  /** Today on this PC. */
  readonly today: () => CivilDate;
}

/** As many as one look at them can take in. */
const mostFiles = 20;

type ShellHandlers = {
  readonly [N in ShellName]: (input: ParsedInputOf<N>, signal: AbortSignal) => Promise<OutputOf<N>>;
};

/**
 * The operations a host answers itself: dialogs and paper. To cancel a call gives it up before anything has left.
 * @param core the host's own client of the core
 * @param assetBase origin under which sheets find their fonts
 */
export function createShellOperations(core: CoreClient, shell: Shell, assetBase: string): Sender {
  const handlers: ShellHandlers = {
    'shell.capabilities': () =>
      Promise.resolve({ printer: shell.print !== null, electron: shell.electron, drives: true }),
    'file.pickBackupTarget': async () => ({ picked: await picked(await shell.pickFolder('backup-target')) }),
    'file.pickBackupSource': async () => ({ picked: await picked(await shell.pickFolder('backup-source')) }),
    'file.pickResidentTable': async () => ({ picked: await picked(await shell.pickResidentTable()) }),
    'file.pickForMap': async () => ({ file: (await chosenFiles(await shell.pickFiles()))[0] ?? null }),
    'file.pickForAttachment': async () => ({ files: await chosenFiles(await shell.pickFiles()) }),
    'attachment.export': async (request) => {
      const file = await core.call('attachment.get', { id: request.id });
      const place = await shell.pickSavePlace(safeFileName(file.name));
      if (place === null) return { saved: false };
      // Sound before it is logged; the gate and the log come before the file.
      const content = await readAttachment(core, file);
      await core.call('attachment.issue', request);
      await writeFileAtomically(place, content);
      return { saved: true };
    },
    'file.drives': async () => ({ drives: await granted(await shell.drives()) }),
    'print.paginate': async ({ request }) => ({
      copies: await paginated(await core.call('print.view', { request })),
    }),
    'print.preview': async ({ request }) => {
      const view = await core.call('print.view', { request });
      const copies = await paginated(view);
      const pdf = await shell.renderPdf(renderDocument(view, { assetBase }, copies));
      return { pdf: Buffer.from(pdf).toString('base64'), pages: countPdfPages(pdf), copies };
    },
    'print.saveImage': async ({ request, recipient, drawing, format, width }) => {
      const draft = mapOf(await core.call('print.view', { request }), drawing);
      const name = fileNameOf(`${draft.drawing.picture.title} ${draft.view.issuedOn}`);
      const place = await shell.pickSavePlace(`${name}.${format}`);
      if (place === null) return { saved: false };
      const issued = await core.call('print.issue', { request, way: 'file', recipient });
      const { view, drawing: drawn } = mapOf(issued, drawing);
      await leaving(issued, async () => {
        const content =
          format === 'svg'
            ? Buffer.from(renderMapSvg(view, drawn))
            : await shell.renderPng(renderMapPage(view, drawn, width, { assetBase }));
        await writeFileAtomically(place, content);
      });
      return { saved: true };
    },
    'print.copyImage': async ({ request, recipient, drawing, width }) => {
      mapOf(await core.call('print.view', { request }), drawing);
      const issued = await core.call('print.issue', { request, way: 'clipboard', recipient });
      const { view, drawing: drawn } = mapOf(issued, drawing);
      // Whether the clipboard takes it only the window learns.
      const png = await unlessItFails(issued, () =>
        shell.renderPng(renderMapPage(view, drawn, width, { assetBase })),
      );
      return { png: Buffer.from(png).toString('base64'), printNumbers: printNumbersOf(issued) };
    },
    'print.savePdf': async ({ request, recipient, copies }, signal) => {
      // The log says what left the office: it is written after the person chose a place and before the file.
      const draft = await core.call('print.view', { request });
      const place = await shell.pickSavePlace(`${fileNameOf(`${draft.title} ${draft.issuedOn}`)}.pdf`);
      if (place === null) return { saved: false, pages: 0 };
      const issued = await core.call('print.issue', { request, way: 'pdf', recipient });
      const pages = await leaving(issued, async () => {
        const pdf = await shell.renderPdf(await numbered(issued, copies), signal);
        await writeFileAtomically(place, pdf);
        return countPdfPages(pdf);
      });
      return { saved: true, pages };
    },
    'print.toPrinter': async ({ request, recipient, copies }, signal) => {
      const print = printer();
      const issued = await core.call('print.issue', { request, way: 'printer', recipient });
      const outcome = await leaving(issued, async () => print(await numbered(issued, copies), signal));
      return { outcome, printNumbers: printNumbersOf(issued) };
    },
    'print.recoveryKey': async ({ recoveryKey }) => {
      const print = printer();
      const { municipality } = await core.call('office.status', {});
      const sheet = {
        recoveryKey,
        municipality: municipality ?? '',
        issuedOn: formatWareki(shell.today(), 'long'),
      };
      return { printed: (await print(renderRecoveryKey(sheet, { assetBase }))) === 'printed' };
    },
  };

  /**
   * The log comes before the paper; here it learns whether there was any. After a printer that stopped half way only the
   * person can tell.
   */
  async function leaving<T>(issued: DocumentView, leave: () => Promise<T>): Promise<T> {
    const outcome = await unlessItFails(issued, leave);
    if (outcome !== 'failed') await settle(issued, outcome !== 'given-up');
    return outcome;
  }

  async function unlessItFails<T>(issued: DocumentView, leave: () => Promise<T>): Promise<T> {
    try {
      return await leave();
    } catch (error) {
      await settle(issued, false);
      throw error;
    }
  }

  function settle(issued: DocumentView, left: boolean): Promise<unknown> {
    return core.call('print.settle', { printNumbers: printNumbersOf(issued), left });
  }

  /** The contents of a packet need to know where its parts begin: nothing but its layout tells. */
  async function paginated(view: DocumentView): Promise<CopyPages[]> {
    if (view.kind !== 'packet') return [];
    return copyPagesOf(view, await shell.renderPdf(renderLayout(view, { assetBase })));
  }

  /** @param known what an earlier look at the same copies found */
  async function numbered(view: DocumentView, known: readonly CopyPages[]): Promise<string> {
    const isKnown = view.kind === 'packet' && fitCopies(view, known);
    return renderDocument(view, { assetBase }, isKnown ? known : await paginated(view));
  }

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

  async function chosenFiles(paths: readonly string[]) {
    const sized = await Promise.all(
      paths
        .slice(0, mostFiles)
        .map(async (path) => ({ path, label: basename(path), bytes: await sizeOf(path) })),
    );
    const tokens = await granted(sized);
    return sized.map(({ label, bytes }, index) => ({
      token: tokens[index]?.token ?? '',
      name: fitting(label),
      bytes,
    }));
  }

  async function picked(path: string | null): Promise<{ token: string; label: string } | null> {
    if (path === null) return null;
    const [token = null] = await granted([{ path, label: basename(path) || path }]);
    return token;
  }

  const running = new Map<string, AbortController>();
  return {
    send: async ({ id, name, input }) => {
      if (!isShellName(name)) return failed(new OperationFailure('unknown-operation'));
      const parsed = operations[name].input.safeParse(input);
      if (!parsed.success)
        return failed(new OperationFailure('validation', { problems: problemsOf(parsed.error) }));
      const control = new AbortController();
      running.set(id, control);
      try {
        const handle = handlers[name] as (parsed: unknown, signal: AbortSignal) => Promise<unknown>;
        return { ok: true, value: await handle(parsed.data, control.signal) };
      } catch (error) {
        return failed(error);
      } finally {
        running.delete(id);
      }
    },
    cancel: (id) => running.get(id)?.abort(),
  };
}

/** One drawing of a map. @throws OperationFailure `not-found` where the paper has no such drawing */
function mapOf(view: DocumentView, index: number): { view: HouseholdMapView; drawing: MapDrawing } {
  const drawing = view.kind === 'household-map' ? view.drawings[index] : undefined;
  if (view.kind !== 'household-map' || drawing === undefined) throw new OperationFailure('not-found');
  return { view, drawing };
}

/** The whole content. @throws OperationFailure `corrupt` when it is not what was stored */
async function readAttachment(
  core: CoreClient,
  { id, parts, sha256 }: OutputOf<'attachment.get'>,
): Promise<Uint8Array> {
  const read: Buffer[] = [];
  for (let part = 0; part < parts; part += 1) {
    const { content } = await core.call('attachment.read', { id, part });
    read.push(Buffer.from(content, 'base64'));
  }
  const content = Buffer.concat(read);
  if (createHash('sha256').update(content).digest('hex') !== sha256) throw new OperationFailure('corrupt');
  return content;
}

async function sizeOf(path: string): Promise<number> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw fileFailure(error);
  });
  return size;
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
