import { nodeProject } from '../../jest.node.mjs';

export default nodeProject({ displayName: 'domain', rootDir: import.meta.dirname });
