/**
 * Bundles src/ into dist/: one ES module an entry, shared chunks split out, vendors left in node_modules.
 * Splitting keeps a command from loading what another one needs; the start-up budget depends on it.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { fixPdfjs } from './pdfjs-fixes.ts';

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

/** Small and pure: cheaper inside the bundle than as files of their own. Everything else stays outside. */
const bundled = new Set([
  'commander',
  'chalk',
  'kysely',
  'ink',
  'react',
  'zod',
  'string-width',
  'yaml',
  'ora',
  // Not for its size: it is mended on the way.
  'unpdf',
]);

/**
 * An import of a built-in module touches all that it exports, and so loads what hides behind its getters: `node:fs` the
 * promises and readline, `node:process` the workers, `node:child_process` the network. commander, which `--help` needs, is
 * given them as they are, and the last one when it is used: a twentieth of the start.
 */
const lightBuiltIns: Plugin = {
  name: 'light-built-ins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:(?:child_process|fs|process)$/ }, ({ importer, path: name }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: name, namespace: 'light' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'light' }, ({ path: name }) => ({
      contents:
        name === 'node:child_process'
          ? `export default { spawn: (...args) => process.getBuiltinModule('${name}').spawn(...args) };`
          : `export default process.getBuiltinModule('${name}');`,
    }));
  },
};

/** Why pdfjs is mended, and where, stands in pdfjs-fixes.ts. */
const mendedPdfjs: Plugin = {
  name: 'mended-pdfjs',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/ }, async ({ path: file }) => ({
      contents: fixPdfjs(await readFile(file, 'utf8')),
    }));
  },
};

const result = await build({
  absWorkingDir: new URL('.', root).pathname,
  entryPoints: {
    main: 'src/main.ts',
    'document-worker': 'src/infrastructure/documents/document-worker.ts',
    'judge-worker': 'src/bootstrap/judge-worker.ts',
  },
  outdir: 'dist',
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  sourcemap: false,
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    APP_VERSION: JSON.stringify(manifest.version),
  },
  banner: {
    // A name that no module uses itself: each of them may import createRequire too.
    js: "import { createRequire as requireForBundled } from 'node:module'; const require = requireForBundled(import.meta.url);",
  },
  // react-devtools-core is what Ink would load with DEV=true, which the definition above rules out.
  external: [
    'react-devtools-core',
    ...[...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies)].filter(
      name => !bundled.has(name),
    ),
  ],
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
  plugins: [lightBuiltIns, mendedPdfjs],
});
// Written only when all of it was built, so that a mistake in the source leaves the last build in place.
await rm(new URL('dist', root), { recursive: true, force: true });
for (const file of result.outputFiles) {
  await mkdir(path.dirname(file.path), { recursive: true });
  await writeFile(file.path, file.contents);
}
const bytes = result.outputFiles.reduce((sum, file) => sum + file.contents.length, 0);
process.stderr.write(`built ${result.outputFiles.length} files, ${Math.round(bytes / 1024)} KiB\n`);
