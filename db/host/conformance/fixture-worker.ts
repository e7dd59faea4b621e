import { serveInWorker } from '../serve-worker.ts';
import { createFixtureCore } from './fixture-core.ts';

serveInWorker(createFixtureCore);
