/**
 * Who may import whom. Each rule names one forbidden arrow; Docs/architecture.md tells why the rooms are as they are.
 * test/architecture/rooms.test.ts cruises planted breaches and expects every rule here to fire.
 */
const room = (name, from, to) => ({ name, severity: 'error', from, to });

/** Everything but the named folders of src/, and no package but the named ones. */
const onlyRooms = (name, from, rooms) =>
  room(
    `${name}-imports-only-its-rooms`,
    { path: from, pathNot: '\\.test\\.tsx?$' },
    {
      path: '^src/',
      pathNot: rooms,
    },
  );

const onlyPackages = (name, from, packages) =>
  room(
    `${name}-uses-only-its-packages`,
    { path: from, pathNot: '\\.test\\.tsx?$' },
    {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'unknown'],
      ...(packages ? { pathNot: packages.map(pkg => `node_modules/${pkg}/`) } : {}),
    },
  );

const noNode = (name, from) =>
  room(`${name}-knows-no-node`, { path: from, pathNot: '\\.test\\.tsx?$' }, { dependencyTypes: ['core'] });

export default {
  forbidden: [
    room('no-cycles', {}, { circular: true }),
    room('no-orphan-imports', {}, { couldNotResolve: true }),
    room(
      'no-tests-in-the-product',
      { path: '^(src|migrations)/', pathNot: '\\.test\\.tsx?$' },
      { path: '(^test/|\\.test\\.tsx?$)' },
    ),

    onlyRooms('shared', '^src/shared/', ['^src/shared/']),
    onlyPackages('shared', '^src/shared/'),
    noNode('shared', '^src/shared/'),

    onlyRooms('domain', '^src/domain/', ['^src/(domain|shared)/']),
    onlyPackages('domain', '^src/domain/'),
    noNode('domain', '^src/domain/'),

    onlyRooms('application', '^src/application/', ['^src/(application|domain|shared)/']),
    onlyPackages('application', '^src/application/'),
    noNode('application', '^src/application/'),

    room(
      'infrastructure-folders-are-strangers',
      { path: '^src/infrastructure/([^/]+)/', pathNot: '\\.test\\.tsx?$' },
      { path: '^src/infrastructure/', pathNot: '^src/infrastructure/$1/' },
    ),
    onlyRooms('infrastructure', '^src/infrastructure/', ['^src/(infrastructure|application|domain|shared)/']),
    room(
      'infrastructure-calls-no-use-case',
      { path: '^src/infrastructure/', pathNot: '\\.test\\.tsx?$' },
      { path: '^src/application/', pathNot: '^src/application/(ports/|errors\\.ts|page\\.ts)' },
    ),
    onlyPackages('persistence', '^src/infrastructure/persistence/', [
      'kysely',
      'better-sqlite3',
      'zod',
      '@types/better-sqlite3',
    ]),
    onlyPackages('documents', '^src/infrastructure/documents/', [
      'unpdf',
      'mammoth',
      'yauzl',
      '@types/yauzl',
    ]),
    onlyPackages('bank', '^src/infrastructure/bank/', ['yaml']),
    onlyPackages('coach', '^src/infrastructure/coach/'),
    onlyPackages('settings', '^src/infrastructure/settings/', ['conf']),
    onlyPackages('secrets', '^src/infrastructure/secrets/', ['keytar']),
    onlyPackages('logging', '^src/infrastructure/logging/', ['pino']),
    onlyPackages('host', '^src/infrastructure/host/'),
    onlyPackages('runs', '^src/infrastructure/runs/'),

    onlyRooms('contracts', '^src/interfaces/contracts/', ['^src/(interfaces/contracts|shared)/']),
    onlyPackages('contracts', '^src/interfaces/contracts/', ['zod']),
    onlyRooms('presenters', '^src/interfaces/presenters/', [
      '^src/(interfaces/(presenters|contracts)|application|domain|shared)/',
    ]),
    onlyPackages('presenters', '^src/interfaces/presenters/', ['string-width']),
    noNode('presenters', '^src/interfaces/presenters/'),
    onlyRooms('cli', '^src/interfaces/cli/', [
      '^src/(interfaces/(cli|presenters|contracts)|application|domain|shared)/',
    ]),
    onlyPackages('cli', '^src/interfaces/cli/', [
      'commander',
      'chalk',
      '@inquirer/prompts',
      'ora',
      '@bomb.sh/tab',
    ]),
    onlyRooms('tui', '^src/interfaces/tui/', [
      '^src/(interfaces/(tui|presenters)|application|domain|shared)/',
    ]),
    onlyPackages('tui', '^src/interfaces/tui/', ['ink', 'react', '@types/react', 'string-width']),
    room(
      'interfaces-call-use-cases-through-app',
      { path: '^src/interfaces/', pathNot: '\\.test\\.tsx?$' },
      {
        path: '^src/application/',
        pathNot: '^src/application/(app|errors|page)\\.ts$|^src/application/ports/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    room(
      'bootstrap-loads-adapters-on-first-use',
      { path: '^src/bootstrap/', pathNot: '\\.test\\.tsx?$' },
      { path: '^src/(infrastructure|interfaces)/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    ),
    onlyRooms('main', '^src/main\\.ts$', ['^src/(bootstrap/|shared/|interfaces/cli/(program|io)\\.ts)']),
    onlyRooms('migrations', '^migrations/', ['^migrations/']),
    onlyPackages('migrations', '^migrations/', ['kysely']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
