import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');

const entries = {
  main: 'build/node-host/main.ts',
  host: 'build/node-host/host.ts',
  demo: 'build/node-host/demo.ts',
  core: 'build/node-host/core.ts',
  rescue: 'build/node-host/rescue.ts',
  'core-worker': 'build/node-host/core-worker.ts',
  bench: 'tests/bench/main.ts',
  gallery: 'tests/gallery/main.tsx',
};

export default defineConfig({
  root,
  publicDir: false,
  // React as the product has it: bundled, without its checks for those who develop with it.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: ['react', 'react-dom'] },
  build: {
    ssr: true,
    outDir: join(root, 'out/node-host'),
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        Object.entries(entries)
          .map(([name, path]) => [name, join(root, path)] as const)
          .filter(([, path]) => existsSync(path)),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
