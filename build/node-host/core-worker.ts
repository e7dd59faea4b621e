import { createCore } from '../../db/core.ts';
import { serveInWorker } from '../../db/host/serve-worker.ts';

serveInWorker(createCore);
