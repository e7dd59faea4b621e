// npm run build
import { buildApp } from './build-app.mjs';
import { ensureInstalled, projectNode } from './environment.mjs';

ensureInstalled();
process.exitCode = buildApp(projectNode());
