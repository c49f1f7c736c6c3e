import { nodeProject } from '../../jest.node.mjs';

export default {
  ...nodeProject({ displayName: 'api', rootDir: import.meta.dirname }),
  globalSetup: '<rootDir>/src/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/src/testing/global-teardown.mjs',
  testTimeout: 30_000,
};
