// npm start: opens the app from a bare clone.
import { buildAppIfStale } from './build-app.mjs';
import { chromiumMissing, ensureChromium } from './chromium.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { ensureInstalled, fail, hasDisplay, projectNode, run } from './environment.mjs';

if (!hasDisplay()) {
  fail(
    'There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n' +
      'Start it from a desktop session, or on a virtual display: xvfb-run -a npm start\n' +
      'Without any window: npm run demo -- --out <folder>',
  );
}

ensureInstalled();
const node = projectNode();
if (buildAppIfStale(node) !== 0) fail('The build failed; its message is above.');

const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
const personArguments = process.argv.slice(2);
const electron = ensureElectron(node);
if (electron) {
  // Chromium refuses its sandbox to root.
  process.exitCode = run(electron, [...(asRoot ? ['--no-sandbox'] : []), '.', ...personArguments]);
} else {
  console.error(
    'The Electron runtime is neither installed nor downloadable (to try again: npx install-electron): opening the same app in Chromium.',
  );
  const chromium = ensureChromium(node) ?? fail(chromiumMissing);
  process.exitCode = run(node, ['out/node-host/main.js', ...personArguments], {
    env: { ...process.env, CHROME_PATH: chromium },
  });
}
