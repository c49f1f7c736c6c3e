// Jest settings of the projects that run on Node. Nest 12 is native ESM, so Node is started with
// --experimental-vm-modules. The condition list leaves `import` out: with it `pg` resolves to a
// wrapper that Jest can't load.
export const nodeProject = ({ displayName, rootDir }) => ({
  displayName,
  rootDir,
  testEnvironment: 'node',
  testEnvironmentOptions: {
    customExportConditions: ['@plumbline/source', 'node', 'node-addons'],
  },
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
});
