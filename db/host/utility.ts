import { createCore } from '../core.ts';
import { serveInUtility, type ElectronPort } from './serve-utility.ts';

// The entry of Electron's utility process.
const { parentPort } = process as unknown as { parentPort: ElectronPort };
serveInUtility(parentPort, createCore);
