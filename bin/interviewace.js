#!/usr/bin/env node
// The launcher: checks the Node version in plain words, enables the compile cache, starts the program. Nothing else.
// It keeps to syntax that old versions parse, so that they can say what is missing instead of crashing.
import module from 'node:module';

/** Oldest release of each line that runs the dependencies; `engines` in package.json says the same. */
const oldest = { 22: [22, 2], 24: [15, 0] };

function isSupported(version) {
  const [major, minor, patch] = version.split('.').map(Number);
  if (major >= 26) return true;
  const least = oldest[major];
  return least !== undefined && (minor > least[0] || (minor === least[0] && patch >= least[1]));
}

function explain(error) {
  const notBuilt = error.code === 'ERR_MODULE_NOT_FOUND' && /dist[\\/]main\.js/.test(error.message);
  if (!notBuilt) throw error;
  process.stderr.write('InterviewAce is not built here. Run: npm ci\n');
  process.exitCode = 1;
}

if (isSupported(process.versions.node)) {
  if (module.enableCompileCache) module.enableCompileCache();
  import('../dist/main.js').then(main => main.run(), explain);
} else {
  const self = JSON.stringify(process.argv[1]);
  process.stderr.write(
    `InterviewAce needs Node 22.22.2+, 24.15+ or 26+; this is Node ${process.versions.node}. ` +
      `Run it with one that npm brings: npx -y -p node@24 -- node ${self}\n`,
  );
  process.exitCode = 1;
}
