import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createReadStream, existsSync } from 'node:fs';
import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

/** Whose report it is, and which. */
export interface ReportKey {
  readonly agencyId: string;
  readonly id: string;
}

/** Keeps rendered reports under the data folder; a file is there whole or not at all. */
@Injectable()
export class ReportStore {
  constructor(private readonly config: Config) {}

  async write(key: ReportKey, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(join(path, '..'), { recursive: true });
    const partial = `${path}.part`;
    try {
      const file = await open(partial, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  /** The bytes as a stream, or null when there is no such file. */
  read(key: ReportKey): Readable | null {
    const path = this.pathOf(key);
    return existsSync(path) ? createReadStream(path) : null;
  }

  /** Removes every report of an agency; none is no error. */
  async removeAgency(agencyId: string): Promise<void> {
    await rm(join(this.config.dataDir, 'reports', agencyId), { recursive: true, force: true });
  }

  private pathOf({ agencyId, id }: ReportKey): string {
    return join(this.config.dataDir, 'reports', agencyId, `${id}.pdf`);
  }
}
