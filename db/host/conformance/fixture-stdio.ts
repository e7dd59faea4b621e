import { serveStdio } from '../stdio.ts';
import { createFixtureCore } from './fixture-core.ts';

await serveStdio(createFixtureCore(), { input: process.stdin, output: process.stdout }, { events: true });
