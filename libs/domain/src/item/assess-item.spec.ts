import { type Actor } from '../access/actor.js';
import { FINDING_STATES, type FindingContent } from '../finding/finding.js';
import { statesFor } from '../lifecycle/transitions.js';
import { aFinding, anActor, anAssessment, anItem, aReview, OFFICER } from '../testing/builders.js';
import { assessItem, beginItem, submitItem } from './assess-item.js';
import { type AssessmentContent, EMPTY_ASSESSMENT } from './assessment.js';
import { ITEM_LIFECYCLE } from './item-lifecycle.js';
import { ITEM_STATUSES } from './item-status.js';
import { type ItemState } from './item.js';

const context = { evidence: [{ evidenceId: 'evidence-1', state: 'usable' as const }] };

function commands(actor: Actor = anActor()) {
  let made = 0;
  const newId = () => `new-${(made += 1)}`;
  const command = { actor, review: aReview(), newId };
  return {
    save: (item: ItemState, content: AssessmentContent) =>
      assessItem(item, { ...command, content }),
    submit: (item: ItemState, content: AssessmentContent) =>
      submitItem(item, { ...command, content, context }),
    begin: (item: ItemState) => beginItem(item, command),
  };
}
const types = ({ events }: { events: readonly { type: string }[] }) =>
  events.map(({ type }) => type);
const wrongState = expect.objectContaining({ code: 'wrong-state' });

describe('saving', () => {
  it('makes the next revision with its writer, and says what was written', () => {
    const change = commands().save(anItem({ assessmentRevision: 3 }), anAssessment());
    expect(change.item).toMatchObject({
      status: 'in_progress',
      outcome: 'compliant',
      assessmentRevision: 4,
      preparers: [OFFICER],
      content: anAssessment(),
    });
    expect(types(change)).toEqual(['item.assessed']);
    expect(change.events[0]).toMatchObject({
      schema: 'plumbline.event/1',
      agencyId: 'agency-1',
      subject: { kind: 'item', id: 'item-1' },
      payload: { assessmentRevision: 4, outcome: 'compliant' },
    });
    expect(change.voids).toEqual(['approvals']);
  });

  it('begins an open item', () => {
    const change = commands().save(anItem({ status: 'open' }), anAssessment());
    expect(change.item.status).toBe('in_progress');
    expect(types(change)).toEqual(['item.begun', 'item.assessed']);
  });

  it('leaves a returned item returned', () => {
    const returned = anItem({ status: 'returned' });
    expect(commands().save(returned, anAssessment()).item.status).toBe('returned');
  });

  it('that repeats the content makes no revision and no event', () => {
    const findings = [aFinding({ id: 'f-1', state: 'draft' })];
    const content = anAssessment({
      outcome: 'non_compliant',
      methods: ['examine', 'test'],
      findings,
    });
    const item = anItem({ assessmentRevision: 2, content });
    const repeated = {
      ...content,
      methods: ['test', 'examine'] as const,
      reason: '  ',
      findings: [aFinding({ id: 'f-1' })],
    };
    expect(commands().save(item, repeated)).toEqual({ item, events: [], voids: [] });
  });

  it('of nothing on an open item changes nothing', () => {
    const item = anItem({ status: 'open' });
    expect(commands().save(item, EMPTY_ASSESSMENT)).toEqual({ item, events: [], voids: [] });
  });

  it.each<[string, Partial<AssessmentContent>]>([
    ['outcome', { outcome: 'not_applicable' }],
    ['methods', { methods: ['examine', 'interview'] }],
    ['narrative', { narrative: 'Other words.' }],
    ['reason', { reason: 'A reason.' }],
    ['evidence', { evidence: [] }],
    [
      'evidence revision',
      { evidence: [{ evidenceId: 'evidence-1', evidenceRevision: 2, slot: 'proof' }] },
    ],
    [
      'evidence slot',
      { evidence: [{ evidenceId: 'evidence-1', evidenceRevision: 1, slot: 'directive' }] },
    ],
    ['a finding', { findings: [aFinding()] }],
  ])('of a changed %s is a revision', (_what, changes) => {
    const item = anItem({ assessmentRevision: 1, content: anAssessment() });
    expect(commands().save(item, anAssessment(changes)).item.assessmentRevision).toBe(2);
  });

  it('adds a second writer to the preparers, the first once', () => {
    const first = commands().save(anItem(), anAssessment()).item;
    const again = commands().save(first, anAssessment({ narrative: 'More.' })).item;
    const leadOfficer = commands(anActor('officer', { userId: 'lead-officer-1' }));
    const both = leadOfficer.save(again, anAssessment({ narrative: 'Even more.' })).item;
    expect(both.preparers).toEqual([OFFICER, 'lead-officer-1']);
  });

  it('is refused to others as forbidden, and for another agency as not found', () => {
    const other = commands(anActor('officer', { userId: 'other' }));
    expect(() => other.save(anItem(), anAssessment())).toThrow(
      expect.objectContaining({ code: 'forbidden', blockers: [{ code: 'not-its-officer' }] }),
    );
    expect(() => commands().save(anItem({ agencyId: 'agency-2' }), anAssessment())).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it('does not change the item it was given', () => {
    const item = anItem();
    const before = JSON.stringify(item);
    commands().submit(item, anAssessment());
    expect(JSON.stringify(item)).toBe(before);
  });
});

describe.each(ITEM_STATUSES)('an item that is %s', (status) => {
  const item = anItem({ status, assessmentRevision: 1, content: anAssessment() });
  const canBegin = status === 'open';
  const changed = anAssessment({ narrative: 'Changed.' });

  it('is saved where the table allows', () => {
    const allowed = canBegin || statesFor(ITEM_LIFECYCLE, 'save').includes(status);
    if (allowed) expect(commands().save(item, changed).item.assessmentRevision).toBe(2);
    else expect(() => commands().save(item, changed)).toThrow(wrongState);
  });

  it('is submitted where the table allows', () => {
    const allowed = canBegin || statesFor(ITEM_LIFECYCLE, 'submit').includes(status);
    if (allowed) expect(commands().submit(item, changed).item.status).toBe('submitted');
    else expect(() => commands().submit(item, changed)).toThrow(wrongState);
  });
});

describe('the first autosave', () => {
  it('begins an open item without a revision', () => {
    const change = commands().begin(anItem({ status: 'open' }));
    expect(change.item).toEqual(anItem({ status: 'in_progress' }));
    expect(types(change)).toEqual(['item.begun']);
  });

  it('changes nothing on an item that is under way, and is refused on a decided one', () => {
    expect(types(commands().begin(anItem({ status: 'returned' })))).toEqual([]);
    expect(() => commands().begin(anItem({ status: 'accepted' }))).toThrow(wrongState);
  });
});

describe('submitting', () => {
  it('saves, hands in and names the submitter', () => {
    const change = commands().submit(anItem({ status: 'open' }), anAssessment());
    expect(change.item).toMatchObject({
      status: 'submitted',
      assessmentRevision: 1,
      submittedBy: OFFICER,
    });
    expect(types(change)).toEqual(['item.begun', 'item.assessed', 'item.submitted']);
    expect(change.events.at(-1)?.payload).toEqual({ assessmentRevision: 1 });
  });

  it('of saved content makes no further revision', () => {
    const item = anItem({ assessmentRevision: 5, content: anAssessment() });
    const change = commands().submit(item, anAssessment());
    expect(change.item.assessmentRevision).toBe(5);
    expect(types(change)).toEqual(['item.submitted']);
  });

  it('is refused as an unmet rule with a pointer to each field', () => {
    const content = anAssessment({ outcome: 'non_compliant', findings: [aFinding({ cause: '' })] });
    expect(() => commands().submit(anItem(), content)).toThrow(
      expect.objectContaining({
        code: 'rule-unmet',
        errors: [
          {
            pointer: '/findings/0/cause',
            code: 'finding-incomplete',
            detail: 'Fill in this element of the finding.',
          },
        ],
      }),
    );
  });

  it('is refused while a draft finding is left that the request does not mention', () => {
    const findings = [aFinding({ id: 'f-1', state: 'draft' })];
    const item = anItem({ content: anAssessment({ outcome: 'non_compliant', findings }) });
    expect(() => commands().submit(item, anAssessment())).toThrow(
      expect.objectContaining({
        blockers: [
          { code: 'finding-left', params: { outcome: 'compliant' }, pointer: '/findings/0' },
        ],
      }),
    );
  });

  it('withdraws the draft finding that an outcome no longer has', () => {
    const finding = aFinding({ id: 'f-1', state: 'draft' });
    const content = anAssessment({ outcome: 'non_compliant', findings: [finding] });
    const item = anItem({ assessmentRevision: 1, content });
    const change = commands().submit(
      item,
      anAssessment({ findings: [{ ...finding, withdraw: true }] }),
    );
    expect(change.item.content.findings).toEqual([]);
    expect(types(change)).toEqual(['item.assessed', 'finding.withdrawn', 'item.submitted']);
    expect(change.events[1]?.subject).toEqual({ kind: 'finding', id: 'f-1' });
  });
});

describe('the findings of a save', () => {
  const failing = (...findings: FindingContent[]) =>
    anAssessment({ outcome: 'non_compliant', findings });

  it('that are new get an id and are drafts', () => {
    const change = commands().save(anItem(), failing(aFinding(), aFinding({ severity: 'high' })));
    expect(change.item.content.findings.map(({ id, state }) => [id, state])).toEqual([
      ['new-1', 'draft'],
      ['new-2', 'draft'],
    ]);
    expect(types(change)).toEqual(['item.assessed', 'finding.drafted', 'finding.drafted']);
    expect(change.events[0]?.payload['findingIds']).toEqual(['new-1', 'new-2']);
    expect(change.events[1]?.payload).toMatchObject({ itemId: 'item-1', assessmentRevision: 1 });
  });

  it('that are new and withdrawn at once never were', () => {
    const change = commands().save(anItem(), failing(aFinding({ withdraw: true })));
    expect(change.item.content.findings).toEqual([]);
    expect(types(change)).toEqual(['item.assessed']);
  });

  it('that are left out stay', () => {
    const stored = aFinding({ id: 'f-1', state: 'draft' });
    const item = anItem({ assessmentRevision: 1, content: failing(stored) });
    const change = commands().save(item, { ...failing(), narrative: 'More.' });
    expect(change.item.content.findings).toEqual([stored]);
  });

  it.each(FINDING_STATES)(
    'are edited back to draft only from a state that allows it: %s',
    (state) => {
      const item = anItem({
        assessmentRevision: 1,
        content: failing(aFinding({ id: 'f-1', state })),
      });
      const edited = failing(aFinding({ id: 'f-1', effect: 'Worse than thought.' }));
      if (['draft', 'issued', 'responded'].includes(state)) {
        const change = commands().save(item, edited);
        expect(change.item.content.findings[0]).toMatchObject({
          id: 'f-1',
          state: 'draft',
          effect: 'Worse than thought.',
        });
        expect(types(change)).toEqual(['item.assessed', 'finding.edited']);
      } else {
        expect(() => commands().save(item, edited)).toThrow(wrongState);
      }
    },
  );

  it.each(FINDING_STATES)('are withdrawn by a save only as drafts: %s', (state) => {
    const item = anItem({
      assessmentRevision: 1,
      content: failing(aFinding({ id: 'f-1', state })),
    });
    const withdraw = failing(aFinding({ id: 'f-1', withdraw: true }));
    if (state === 'draft') {
      expect(types(commands().save(item, withdraw))).toContain('finding.withdrawn');
    } else {
      expect(() => commands().save(item, withdraw)).toThrow(
        expect.objectContaining({
          code: 'wrong-state',
          blockers: [{ code: 'wrong-status', params: { status: state }, pointer: '/findings/0' }],
        }),
      );
    }
  });

  it('keep their stored state whatever a client says', () => {
    const item = anItem({
      assessmentRevision: 1,
      content: failing(aFinding({ id: 'f-1', state: 'issued' })),
    });
    const claim = failing(aFinding({ id: 'f-1', state: 'draft', withdraw: true }));
    expect(() => commands().save(item, claim)).toThrow(wrongState);
  });

  it.each<Partial<FindingContent>>([
    { severity: 'critical' },
    { responsibleOfficialId: 'other' },
    { recommendation: 'Check the register monthly.' },
  ])('are edited by a change of %p', (changes) => {
    const stored = aFinding({ id: 'f-1', state: 'issued' });
    const item = anItem({ assessmentRevision: 1, content: failing(stored) });
    const change = commands().save(item, failing(aFinding({ id: 'f-1', ...changes })));
    expect(change.item.content.findings).toEqual([{ ...stored, ...changes, state: 'draft' }]);
  });

  it('that are new are judged as drafts whatever a client says', () => {
    const claim = failing(aFinding({ state: 'closed', cause: '' }));
    expect(() => commands().submit(anItem(), claim)).toThrow(
      expect.objectContaining({
        blockers: [expect.objectContaining({ pointer: '/findings/0/cause' })],
      }),
    );
  });

  it("of another item aren't found", () => {
    expect(() => commands().save(anItem(), failing(aFinding({ id: 'f-9' })))).toThrow(
      expect.objectContaining({
        code: 'not-found',
        errors: [expect.objectContaining({ pointer: '/findings/0/id' })],
      }),
    );
  });
});
