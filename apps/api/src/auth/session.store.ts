import { Injectable } from '@nestjs/common';
import { type Actor, domainEvent, type Grant, type JsonObject } from '@plumbline/domain';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AuditTrail } from '../audit/audit-trail.js';
import { Config } from '../config/config.js';
import { Clock } from '../core/clock.js';
import { SYSTEM, type Tx } from '../database/tenant.js';

export interface SessionKey {
  userId: string;
  sessionId: string;
}

export interface OpenSession extends SessionKey {
  endsAt: Date;
}

/** A refresh token with what decides about it. */
export interface PresentedToken extends OpenSession {
  usedAt: Date | null;
  successorUsedAt: Date | null;
  isOpen: boolean;
}

/** Why a session ended. */
export const END_REASONS = [
  'signed-out',
  'refresh-token-reused',
  'disabled',
  'ended-by-administrator',
  'password-set',
  'expired',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Sessions and their refresh tokens in the database. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: AuditTrail,
  ) {}

  /** The person of a session that still stands, with grants; null otherwise. One query. */
  async actorOf({ userId, sessionId }: SessionKey): Promise<Actor | null> {
    const rows: { id: string; name: string; grants: Grant[] }[] = await this.dataSource.query(
      `SELECT u.id, u.name,
              coalesce(json_agg(json_build_object('role', g.role, 'agencyId', g.agency_id))
                         FILTER (WHERE g.id IS NOT NULL), '[]') AS grants
         FROM plumbline.session s
         JOIN plumbline.app_user u ON u.id = s.user_id AND u.disabled_at IS NULL
         LEFT JOIN plumbline.role_grant g
           ON g.user_id = u.id AND (g.until IS NULL OR g.until > $3)
        WHERE s.id = $1 AND s.user_id = $2
          AND s.revoked_at IS NULL AND s.idle_until > $3 AND s.ends_at > $3
        GROUP BY u.id`,
      [sessionId, userId, this.clock.now()],
    );
    const row = rows[0];
    return row === undefined ? null : { userId: row.id, name: row.name, grants: row.grants };
  }

  /** Opens a session with its first refresh token. */
  async open(tx: Tx, { userId, tokenHash }: { userId: string; tokenHash: string }) {
    const sessionId = uuid();
    const now = this.clock.now();
    const endsAt = new Date(now.getTime() + this.config.sessionMaxSeconds * 1000);
    await tx.query(
      `INSERT INTO plumbline.session (id, user_id, created_at, idle_until, ends_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [sessionId, userId, now, this.idleUntil(now, endsAt), endsAt],
    );
    await this.addToken(tx, { sessionId, tokenHash });
    await this.record(asPerson(tx, userId), { type: 'session.started', sessionId, payload: {} });
    return { userId, sessionId, endsAt };
  }

  /** Finds a refresh token and locks it with its session; null when nobody was given it. */
  async present(tx: Tx, tokenHash: string): Promise<PresentedToken | null> {
    const rows = await tx.query<PresentedToken>(
      `SELECT s.id AS "sessionId", s.user_id AS "userId", s.ends_at AS "endsAt",
              r.used_at AS "usedAt", n.used_at AS "successorUsedAt",
              (s.revoked_at IS NULL AND s.idle_until > $2 AND s.ends_at > $2
                AND u.disabled_at IS NULL) AS "isOpen"
         FROM plumbline.refresh_token r
         JOIN plumbline.session s ON s.id = r.session_id
         JOIN plumbline.app_user u ON u.id = s.user_id
         LEFT JOIN plumbline.refresh_token n ON n.token_sha256 = r.successor_sha256
        WHERE r.token_sha256 = $1
          FOR UPDATE OF r, s`,
      [tokenHash, this.clock.now()],
    );
    return rows[0] ?? null;
  }

  /** Marks a token used, adds its successor, and counts the session as active. */
  async rotate(
    tx: Tx,
    session: OpenSession,
    { used, successor }: { used: string; successor: string },
  ): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `UPDATE plumbline.refresh_token SET used_at = $2, successor_sha256 = $3
        WHERE token_sha256 = $1`,
      [used, now, successor],
    );
    await this.addToken(tx, { sessionId: session.sessionId, tokenHash: successor });
    await tx.query('UPDATE plumbline.session SET idle_until = $2 WHERE id = $1', [
      session.sessionId,
      this.idleUntil(now, session.endsAt),
    ]);
  }

  /** Ends a session at once: its access tokens stop working with the next request. */
  async end(tx: Tx, sessionId: string, why: EndReason): Promise<void> {
    const ended = await tx.query<{ userId: string }>(
      `UPDATE plumbline.session SET revoked_at = $2, revoked_why = $3
        WHERE id = $1 AND revoked_at IS NULL RETURNING user_id AS "userId"`,
      [sessionId, this.clock.now(), why],
    );
    const [session] = ended;
    if (session === undefined) return;
    // A token used twice says that someone took it: nobody knows who ended this session.
    const by = why === 'signed-out' ? asPerson(tx, session.userId) : tx;
    await this.record(by, { type: 'session.ended', sessionId, payload: { why } });
  }

  private record(
    tx: Tx,
    event: {
      type: 'session.started' | 'session.ended';
      sessionId: string;
      payload: JsonObject;
    },
  ): Promise<void> {
    const { type, sessionId, payload } = event;
    const subject = { kind: 'session', id: sessionId } as const;
    return this.audit.record(tx, [domainEvent({ type, agencyId: null, subject, payload })]);
  }

  private async addToken(
    tx: Tx,
    { sessionId, tokenHash }: { sessionId: string; tokenHash: string },
  ): Promise<void> {
    await tx.query(
      'INSERT INTO plumbline.refresh_token (token_sha256, session_id) VALUES ($1, $2)',
      [tokenHash, sessionId],
    );
  }

  private idleUntil(now: Date, endsAt: Date): Date {
    const idle = now.getTime() + this.config.sessionIdleSeconds * 1000;
    return new Date(Math.min(idle, endsAt.getTime()));
  }
}

/** The same transaction with the person as the one who acts, whom their credentials name. */
const asPerson = (tx: Tx, userId: string): Tx => ({ ...tx, actor: { ...SYSTEM, userId } });
