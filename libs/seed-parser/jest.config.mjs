import { nodeProject } from '../../jest.node.mjs';

export default nodeProject({ displayName: 'seed-parser', rootDir: import.meta.dirname });
