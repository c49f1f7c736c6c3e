import { rmSync } from 'node:fs';

export default async () => {
  const { server, dataDir } = globalThis.plumblineTestServer;
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
};
