import { CHECKLIST_VERSION_LIFECYCLE } from '../checklist/checklist-lifecycle.js';
import { EVIDENCE_LIFECYCLE, EVIDENCE_REQUEST_LIFECYCLE } from '../evidence/evidence-lifecycle.js';
import { ACTION_LIFECYCLE } from '../finding/corrective-action.js';
import { FINDING_LIFECYCLE } from '../finding/finding-lifecycle.js';
import { ITEM_LIFECYCLE } from '../item/item-lifecycle.js';
import { REPORT_LIFECYCLE } from '../report/report-lifecycle.js';
import { REBASELINE_LIFECYCLE } from '../review/rebaseline-lifecycle.js';
import { REVIEW_LIFECYCLE } from '../review/review-lifecycle.js';
import { type Lifecycle, next } from './transitions.js';

/** What each table must say, written out by hand: `from action -> to`, one line a pair. */
const EXPECTED: readonly (readonly [string, Lifecycle<string, string, string>, string])[] = [
  [
    'item',
    ITEM_LIFECYCLE,
    `open begin in_progress
     in_progress save in_progress
     in_progress submit submitted
     returned save returned
     returned submit submitted
     returned reassess in_progress
     submitted withdraw in_progress
     submitted accept accepted
     submitted return returned
     submitted reassess in_progress
     accepted revise in_progress
     accepted reconsider returned
     accepted reassess in_progress`,
  ],
  [
    'finding',
    FINDING_LIFECYCLE,
    `draft edit draft
     draft issue issued
     draft withdraw withdrawn
     issued edit draft
     issued respond responded
     issued record_refusal responded
     issued withdraw withdrawn
     responded edit draft
     responded withdraw withdrawn
     responded start_correcting correcting
     responded accept_risk risk_accepted
     correcting withdraw withdrawn
     correcting verify verified
     correcting accept_risk risk_accepted
     verified close closed
     verified fail_retest correcting
     risk_accepted end_risk correcting`,
  ],
  [
    'corrective action',
    ACTION_LIFECYCLE,
    `planned start under_way
     planned drop dropped
     under_way report_done done
     under_way drop dropped
     done verify verified
     done send_back under_way`,
  ],
  [
    'checklist version',
    CHECKLIST_VERSION_LIFECYCLE,
    `draft publish published
     draft discard discarded
     published retire retired`,
  ],
  [
    'evidence',
    EVIDENCE_LIFECYCLE,
    `checking pass usable
     checking refuse refused
     usable withdraw withdrawn
     withdrawn purge purged`,
  ],
  [
    'evidence request',
    EVIDENCE_REQUEST_LIFECYCLE,
    `asked answer answered
     asked withdraw withdrawn
     answered accept accepted
     answered send_back sent_back
     sent_back answer answered`,
  ],
  ['re-baseline', REBASELINE_LIFECYCLE, `applied undo undone`],
  [
    'report',
    REPORT_LIFECYCLE,
    `queued start rendering
     queued cancel cancelled
     rendering issue issued
     rendering fail failed
     rendering cancel cancelled`,
  ],
  [
    'review',
    REVIEW_LIFECYCLE,
    `planned open open
     planned change planned
     planned drop planned
     planned restore planned
     planned cancel cancelled
     open change open
     open drop open
     open restore open
     open rebaseline open
     open undo_rebaseline open
     open cancel cancelled
     open start_work in_progress
     in_progress change in_progress
     in_progress drop in_progress
     in_progress restore in_progress
     in_progress rebaseline in_progress
     in_progress undo_rebaseline in_progress
     in_progress cancel cancelled
     in_progress hand_in submitted
     submitted change submitted
     submitted drop submitted
     submitted restore submitted
     submitted rebaseline submitted
     submitted undo_rebaseline submitted
     submitted cancel cancelled
     submitted finish_decisions accepted
     submitted rework in_progress
     accepted change accepted
     accepted drop accepted
     accepted restore accepted
     accepted rebaseline accepted
     accepted undo_rebaseline accepted
     accepted cancel cancelled
     accepted approve approved
     accepted send_back in_progress
     accepted abandon_edition sealed
     accepted rework in_progress
     approved change approved
     approved drop approved
     approved restore approved
     approved rebaseline approved
     approved undo_rebaseline approved
     approved cancel cancelled
     approved send_back in_progress
     approved seal sealed
     approved rework in_progress
     approved void_approvals accepted
     sealed request_reopening sealed
     sealed grant_reopening accepted
     sealed refuse_reopening sealed`,
  ],
];

describe.each(EXPECTED)('the life of the %s', (_name, lifecycle, expected) => {
  const rows = new Map(
    expected.split('\n').map((line) => {
      const [from = '', action = '', to = ''] = line.trim().split(' ');
      return [`${from} ${action}`, to];
    }),
  );
  const actions = [...new Set(lifecycle.transitions.map(({ action }) => action))];
  const pairs = lifecycle.states.flatMap((from) =>
    actions.map((action) => [from, action] as const),
  );

  it.each(pairs)('from %s, %s leads where the table says or is refused', (from, action) => {
    const to = rows.get(`${from} ${action}`);
    if (to === undefined) {
      expect(() => next(lifecycle, from, action)).toThrow(
        expect.objectContaining({ code: 'wrong-state' }),
      );
    } else {
      expect(next(lifecycle, from, action)).toBe(to);
    }
  });

  it('has no expectation for a pair it lacks', () => {
    const known = pairs.map(([from, action]) => `${from} ${action}`);
    expect([...rows.keys()].filter((pair) => !known.includes(pair))).toEqual([]);
  });

  it('says of every transition who may take it', () => {
    expect(lifecycle.transitions.filter(({ by }) => by.length === 0)).toEqual([]);
  });
});
