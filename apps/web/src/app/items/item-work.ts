import { inject, Injectable, signal } from '@angular/core';
import { type Blocker } from '@plumbline/domain';
import { EvidenceClient } from '../api/evidence-client';
import { ItemsClient } from '../api/items-client';
import { type ItemView } from '../api/views';
import { permitted } from '../core/allowed';
import { ProblemError, toProblem } from '../core/problem';
import { problemSentence } from '../core/words';
import { inputOf, inputOfDraft } from './assessment-input';
import { DraftSaver } from './draft-saver';
import { ItemForm } from './item-form';
import { INPUT_FIELDS, type InputField, isSame, mergeInputs } from './merge-inputs';

/** Two people changed the same item: theirs, and the fields on which both differ. */
export interface Conflict {
  readonly theirs: ItemView;
  readonly fields: readonly InputField[];
}

const isItemView = (value: unknown): value is ItemView =>
  typeof value === 'object' && value !== null && 'assessment' in value && 'version' in value;

/** The acts of a person on one item, and what came of the last one. */
@Injectable()
export class ItemWork {
  private readonly items = inject(ItemsClient);
  private readonly evidence = inject(EvidenceClient);
  private readonly form = inject(ItemForm);
  private readonly saver = inject(DraftSaver);

  private readonly shown = signal<ItemView | undefined>(undefined);
  private readonly busy = signal(false);
  private readonly refused = signal<string | null>(null);
  private readonly lacks = signal<readonly Blocker[]>([]);
  private readonly clash = signal<Conflict | null>(null);

  readonly view = this.shown.asReadonly();
  readonly isBusy = this.busy.asReadonly();
  readonly refusal = this.refused.asReadonly();
  /** What the last try to submit lacked. */
  readonly missing = this.lacks.asReadonly();
  readonly conflict = this.clash.asReadonly();

  /** Shows an item and, for who may write on it, its words: unsent ones before stored ones. */
  begin(view: ItemView | undefined): void {
    this.shown.set(view);
    this.refused.set(null);
    this.lacks.set([]);
    this.clash.set(null);
    if (view === undefined || !permitted(view, 'item.assess').allowed) {
      this.saver.watch(null);
      return;
    }
    this.loadWords(view);
  }

  /** Whether it was submitted; if not, `missing`, `conflict` or `refusal` say why. */
  async submit(): Promise<boolean> {
    this.lacks.set(this.form.blockers());
    if (this.missing().length > 0 || this.conflict() !== null) return false;
    await this.saver.flush();
    return this.act((view) => this.items.submit(view, this.form.toSend()));
  }

  /** Whether the act was done; the answer takes the place of what was shown. */
  async act(send: (view: ItemView) => Promise<ItemView>): Promise<boolean> {
    const view = this.view();
    if (view === undefined || this.isBusy()) return false;
    this.busy.set(true);
    this.refused.set(null);
    try {
      this.begin(await this.sendTwice(view, send));
      return true;
    } catch (error) {
      this.refuse(view, toProblem(error));
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  /** Goes on with the words chosen in a conflict, on top of the newer version. */
  settle(conflict: Conflict, mine: Parameters<ItemForm['replace']>[0]): void {
    this.adopt(conflict.theirs);
    this.form.know(conflict.theirs.assessment.evidence);
    this.form.replace(mine);
    this.clash.set(null);
  }

  /** Drops my words for what is stored now. */
  async takeTheirs({ theirs }: Conflict): Promise<void> {
    await this.items.dropDraft(theirs.id);
    this.begin({ ...theirs, draft: null });
  }

  /** Somebody's assignment or date changed the version, not the content: that is no conflict. */
  private async sendTwice(
    view: ItemView,
    send: (view: ItemView) => Promise<ItemView>,
  ): Promise<ItemView> {
    try {
      return await send(view);
    } catch (error) {
      const current = error instanceof ProblemError ? error.current : null;
      const isHarmless =
        isItemView(current) &&
        current.assessment.revision === view.assessment.revision &&
        current.status === view.status;
      if (!isHarmless) throw error;
      this.adopt(current);
      return send(current);
    }
  }

  private refuse(view: ItemView, problem: ProblemError): void {
    if (problem.code === 'stale' && isItemView(problem.current)) {
      this.collide(view, problem.current);
      return;
    }
    if (problem.blockers.length > 0 && problem.code === 'rule-unmet') {
      this.lacks.set(problem.blockers);
      return;
    }
    this.refused.set(problemSentence(problem));
  }

  private collide(view: ItemView, theirs: ItemView): void {
    if (!permitted(theirs, 'item.assess').allowed) {
      this.begin(theirs);
      this.refused.set($localize`Someone else moved this item on; this is where it stands now.`);
      return;
    }
    const { merged, conflicts } = mergeInputs({
      base: inputOf(view),
      mine: this.form.current(),
      theirs: inputOf(theirs),
    });
    const conflict = { theirs, fields: conflicts };
    if (conflicts.length > 0) {
      // What only they changed is taken at once; the panel asks about the rest.
      this.form.know(theirs.assessment.evidence);
      this.form.replace(merged);
      this.clash.set(conflict);
      return;
    }
    this.settle(conflict, merged);
    this.refused.set(
      $localize`Someone else changed other fields; both are in the form. Submit again.`,
    );
  }

  private adopt(view: ItemView): void {
    this.shown.set(view);
    this.saver.rebase(view);
  }

  private loadWords(view: ItemView): void {
    const stored = inputOf(view);
    const kept = this.saver.kept(view);
    const unsent = kept ?? view.draft?.fields ?? null;
    const mine = unsent === null ? stored : inputOfDraft(unsent, stored);
    this.form.load(view, mine);
    this.saver.watch(view, () => void this.refreshVersion(view.id));
    void this.loadEvidence(view);
    if (kept !== null) this.form.replace(mine);
    const isOld = view.draft !== null && view.draft.baseRevision !== view.assessment.revision;
    const fields = INPUT_FIELDS.filter((field) => !isSame(mine[field], stored[field]));
    if (isOld && fields.length > 0) this.clash.set({ theirs: view, fields });
  }

  private async loadEvidence(view: ItemView): Promise<void> {
    if (this.form.unknownEvidence().length === 0) return;
    try {
      this.form.know(await this.evidence.ofAgency(view.agency.id));
    } catch (error) {
      this.refused.set(problemSentence(toProblem(error)));
    }
  }

  /** The first words begin the item on the server, which changes its version and status. */
  private async refreshVersion(id: string): Promise<void> {
    try {
      const view = await this.items.read(id);
      if (this.view()?.id === id) this.adopt(view);
    } catch {
      // The next write meets the newer version and adopts it then.
    }
  }
}
