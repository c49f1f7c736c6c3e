import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JOB_SCHEMA } from '../database/migrate.js';
import type { CountJobs } from './metrics.js';

/** Counts the jobs in the queue; one query. */
export const jobCounter =
  (app: INestApplicationContext): CountJobs =>
  async () => {
    const rows: { queue: string; state: string; count: number }[] = await app.get(DataSource).query(
      `SELECT name AS queue, state::text, count(*)::integer AS count
           FROM ${JOB_SCHEMA}.job GROUP BY 1, 2`,
    );
    return rows;
  };
