import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { callOver, type CoreClient, type Sender } from '../../db/host/client.ts';
import { coreDependencies, type PlainDependencies } from '../../db/host/dependencies.ts';
import { startCoreWorker } from '../../db/host/start-worker.ts';
import { superviseCore, type CoreSupervisor } from '../../db/host/supervise.ts';
import { createAppServer, type AppServer } from '../../electron/shell/app-files.ts';
import { createCallGate, type CallGate } from '../../electron/shell/call-gate.ts';
import { findDrives } from '../../electron/shell/drives.ts';
import { localToday } from '../../electron/shell/local-today.ts';
import {
  createShellOperations,
  type PrintOutcome,
  type Shell,
} from '../../electron/shell/shell-operations.ts';
import { launchChromium } from './chromium.ts';
import type { Dialogs } from './folder-dialogs.ts';
import { renderPdf, renderPng } from './pdf.ts';
import { projectRoot } from './project-root.ts';
import { nodeHostOrigin } from './serve-context.ts';

export interface OfficeHostOptions {
  readonly dependencies: PlainDependencies;
  readonly dialogs: Dialogs;
  /** The drives that are plugged in; this computer's own without it. */
  readonly drives?: Shell['drives'];
  /** Where printed sheets go, each as a PDF, and what became of it there; without it there is no printer. */
  readonly printer?: (pdf: Uint8Array) => Promise<PrintOutcome>;
  /** Folder of the built window; the sheets take their fonts from it. */
  readonly rendererFolder?: string;
  /** Entry of the core's thread. */
  readonly coreWorker?: string | URL;
}

/** The whole application without a window: the core in its thread, dialogs, and paper. */
export interface OfficeHost {
  /** Calls every operation of the contract as a window does, those of the shell included. */
  readonly call: CoreClient['call'];
  /** What a window's messages come to; their sender must have been checked. */
  readonly gate: CallGate;
  readonly core: CoreSupervisor;
  readonly server: AppServer;
  readonly close: () => Promise<void>;
}

export function startOfficeHost(options: OfficeHostOptions): OfficeHost {
  const out = join(projectRoot(), 'out');
  const {
    dependencies,
    rendererFolder = join(out, 'renderer'),
    coreWorker = join(out, 'node-host', 'core-worker.js'),
    printer,
  } = options;
  const server = createAppServer({ origin: nodeHostOrigin, root: rendererFolder });
  const core = superviseCore(() => startCoreWorker(coreWorker, dependencies));
  const { now } = coreDependencies(dependencies);
  let printing: Promise<Browser> | null = null;
  const browser = () => (printing ??= launchChromium({ headless: true }));
  const renderSheet: Shell['renderPdf'] = async (html, signal) =>
    renderPdf(await browser(), server, html, signal);
  const shell: Shell = {
    electron: false,
    ...options.dialogs,
    drives: options.drives ?? (() => findDrives(driveSurroundings)),
    renderPdf: renderSheet,
    renderPng: async (picture) => renderPng(await browser(), server, picture),
    print: printer ? async (html, signal) => printer(await renderSheet(html, signal)) : null,
    today: () => localToday(now()),
  };
  const gate = createCallGate({
    shell: createShellOperations(core.client, shell, nodeHostOrigin),
    core: core.window,
  });
  const sender: Sender = { send: gate.call, cancel: gate.cancel };
  return {
    call: callOver(sender),
    gate,
    core,
    server,
    close: async () => {
      await core.stop();
      await (await printing)?.close();
    },
  };
}

const driveSurroundings = {
  platform: process.platform,
  environment: process.env,
  list: (folder: string) => readdir(folder).catch(() => []),
  exists: (folder: string) =>
    access(folder).then(
      () => true,
      () => false,
    ),
};
