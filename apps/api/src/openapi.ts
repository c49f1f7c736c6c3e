import { describeOffline } from './core/openapi/describe-offline.js';

// Prints the API document: `node apps/api/dist/openapi.js > apps/api/openapi.json`.
process.stdout.write(`${JSON.stringify(await describeOffline(), null, 2)}\n`);
