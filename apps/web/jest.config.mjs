// CommonJS on jsdom, without --experimental-vm-modules: Angular's own packages are transformed.
export default {
  displayName: 'web',
  preset: 'jest-preset-angular',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testTimeout: 20_000,
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  testEnvironmentOptions: {
    customExportConditions: ['@plumbline/source', 'node', 'node-addons'],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: ['node_modules/(?!(.*\\.mjs$|@angular/common/locales/.*\\.js$))'],
};
