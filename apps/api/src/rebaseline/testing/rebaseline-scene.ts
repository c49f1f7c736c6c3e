import type { ChecklistVersionView } from '../../checklists/checklist.view.js';
import type { PolicyView } from '../../policies/policy.view.js';
import { newId } from '../../database/new-id.js';
import {
  expectStatus,
  type ReviewScene,
  type SceneReview,
} from '../../reviews/testing/review-scene.js';
import { aPolicy, revised } from '../../revisions/testing/policy-text.js';
import type { Person } from '../../testing/test-app.js';
import type { RebaselineInput } from '../rebaseline.dto.js';
import type { RebaselineView } from '../rebaseline.view.js';

/** A policy of its own with version 1 published, and the steps to version 2 and onto it. */
export class RebaselineScene {
  private constructor(
    readonly scene: ReviewScene,
    readonly policyId: string,
    readonly versionId: string,
    private readonly office: string,
  ) {}

  static async start(scene: ReviewScene): Promise<RebaselineScene> {
    const office = `office ${newId()}`;
    const policy = await upload(scene, 'policies?name=policy.txt', aPolicy(office));
    const versionId = policy.checklistVersionId ?? '';
    const made = new RebaselineScene(scene, policy.id, versionId, office);
    await made.publish(versionId);
    return made;
  }

  /** A running review on version 1, every item accepted unless said otherwise. */
  async running(which: 'accepted' | 'open' = 'accepted'): Promise<SceneReview> {
    const review = await this.scene.open({ checklistVersionId: this.versionId });
    if (which === 'accepted') await this.scene.decideAll(review.id);
    return this.scene.read(review.id);
  }

  /**
   * Publishes version 2 on a new revision: a register is new, incidents have another wording,
   * training before duty binds more strongly, expenses are gone, plans and refreshers stay.
   */
  async publishNext(): Promise<string> {
    const line = `policies/${this.policyId}/revisions?name=policy-2.txt`;
    const policy = await upload(this.scene, line, revised(this.office));
    const versionId = policy.checklistVersionId ?? '';
    const { items } = await this.version(versionId);
    const incidents = items.find(({ ref }) => ref === '1.3');
    const edited = await this.scene.send(`PATCH /api/checklist-items/${incidents?.id}`, {
      as: this.scene.people.lead,
      version: incidents?.version ?? 0,
      body: { wording: 'Verify that every incident is reported within 24 hours.' },
    });
    expectStatus(edited, 200);
    await this.publish(versionId);
    return versionId;
  }

  async proposal(reviewId: string): Promise<RebaselineView> {
    const line = `GET /api/reviews/${reviewId}/rebaseline`;
    return expectStatus(await this.scene.send(line, { as: this.scene.people.lead }), 200);
  }

  async send(
    line: string,
    {
      reviewId,
      version,
      as = this.scene.people.lead,
      input,
    }: {
      readonly reviewId: string;
      readonly version: number;
      readonly as?: Person;
      readonly input?: Partial<RebaselineInput>;
    },
  ) {
    const body = { toVersionId: newId(), why: 'Version 2 is published.', choices: [], ...input };
    return this.scene.send(`POST /api/reviews/${reviewId}/${line}`, {
      as,
      version,
      ...(line === 'rebaseline' && { body }),
    });
  }

  /** Applies what is proposed, but for the choices named. */
  async apply(reviewId: string, choices: RebaselineInput['choices'] = []): Promise<RebaselineView> {
    const { version, to } = await this.proposal(reviewId);
    const input = { toVersionId: to?.id ?? '', choices };
    return expectStatus(await this.send('rebaseline', { reviewId, version, input }), 200);
  }

  async undo(reviewId: string): Promise<RebaselineView> {
    const { version } = await this.proposal(reviewId);
    return expectStatus(await this.send('rebaseline/undo', { reviewId, version }), 200);
  }

  private async version(id: string): Promise<ChecklistVersionView> {
    const line = `GET /api/checklist-versions/${id}`;
    return expectStatus(await this.scene.send(line, { as: this.scene.people.lead }), 200);
  }

  private async publish(id: string): Promise<void> {
    const { version } = await this.version(id);
    const published = await this.scene.send(`POST /api/checklist-versions/${id}/publish`, {
      as: this.scene.people.lead,
      version,
      body: { note: 'Ready.' },
    });
    expectStatus(published, 200);
  }
}

const upload = async (
  { test, people }: ReviewScene,
  path: string,
  text: string,
): Promise<PolicyView> =>
  expectStatus(
    await test.send(`POST /api/${path}`, {
      as: people.lead,
      body: Buffer.from(text),
      headers: { 'content-type': 'application/octet-stream' },
    }),
    201,
  );
