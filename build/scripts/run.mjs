// npm run demo | bench | gallery | core | rescue: runs one entry of the node host.
// Standard output belongs to the entry alone: `npm run --silent core` speaks JSON lines on it.
import { buildAppIfStale } from './build-app.mjs';
import { chromiumMissing, ensureChromium } from './chromium.mjs';
import { ensureInstalled, fail, projectNode, run } from './environment.mjs';

const [entry, ...entryArguments] = process.argv.slice(2);
// They print, measure the painted screen, or make pictures.
const needsChromium = ['demo', 'bench', 'gallery'].includes(entry ?? '');

ensureInstalled();
const node = projectNode();
if (buildAppIfStale(node) !== 0) fail('The build failed; its message is above.');
const environment = { ...process.env };
if (needsChromium) environment['CHROME_PATH'] = ensureChromium(node) ?? fail(chromiumMissing);
process.exitCode = run(node, [`out/node-host/${entry}.js`, ...entryArguments], { env: environment });
