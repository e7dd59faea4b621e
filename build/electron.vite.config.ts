import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { printFontsPlugin } from './vite-plugin-print-fonts.ts';

const root = join(import.meta.dirname, '..');

/** Both hosts serve the renderer at the root of a host of its own; electron-vite would force `./`. */
const absoluteBase: Plugin = { name: 'absolute-base', enforce: 'post', config: () => ({ base: '/' }) };

export default defineConfig({
  main: {
    // Papers are put together here: without it the build that is made for finding faults would do it, half as fast.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: join(root, 'out/main'),
      target: 'node24',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: join(root, 'electron/main/index.ts'), utility: join(root, 'db/host/utility.ts') },
        // A native module cannot be bundled.
        external: ['better-sqlite3'],
      },
    },
  },
  preload: {
    build: {
      outDir: join(root, 'out/preload'),
      target: 'node24',
      externalizeDeps: false,
      rolldownOptions: {
        input: join(root, 'electron/preload/index.ts'),
        // A sandboxed preload script can only be one CommonJS file.
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    plugins: [react(), printFontsPlugin(), absoluteBase],
    build: {
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      target: 'chrome146',
      minify: true,
      // The content security policy allows neither inline scripts nor data: fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Read from beside the app, a large file costs nobody a download.
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: join(root, 'renderer/index.html') },
    },
  },
});
