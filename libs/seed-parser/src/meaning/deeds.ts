import { namesAgent, namesPeople } from './subjects.js';
import { thirdPerson } from './verbs.js';
import { find, fits } from './rules.js';

/** A word of a sentence that speaks for or against its being a control, and how much. */
export interface Sign {
  readonly words: string;
  readonly weight: number;
}

// What is done to keep something in check, and leaves a trace that can be looked at.
const CHECKING =
  `acknowledge approve archive assess audit authenticate authorize blur certify check confirm count countersign
designate destroy disclose document encrypt escalate evaluate examine file inspect keep limit lock log maintain measure monitor name
nominate note notify obtain patch post preserve publish rate reconcile recertify record recuse redact refer register
report require restrict retain return review rotate score scan screen separate service shred sign submit suspend tag
test track update validate verify vet weigh answer appoint assign back consult debrief delete dismiss mask post
print receive remove renew replace respond revoke seal store supervise train`.split(/\s+/u);

const IRREGULAR: Readonly<Record<string, string>> = {
  keep: 'kept',
  submit: 'submitted',
  log: 'logged',
  tag: 'tagged',
  scan: 'scanned',
  refer: 'referred',
  shred: 'shredded',
};

const participle = (base: string): string => {
  const own = IRREGULAR[base];
  if (own !== undefined) return own;
  if (/e$/u.test(base)) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
};

// Too common to count in the active voice: agencies receive, return and note all sorts of things.
const PASSIVE_ONLY = new Set(
  'back count delete limit lock name note receive remove replace return separate service store weigh measure print'.split(
    ' ',
  ),
);
const ACTIVE = CHECKING.filter((base) => !PASSIVE_ONLY.has(base));

const DONE = new RegExp(
  String.raw`\b(?:is|are|be|being|gets?)\s+(?:not\s+|also\s+|then\s+|\w+ly\s+)*(?:${CHECKING.map(participle).join('|')}|held|drawn up|written down|blurred|carried out|performed|conducted|set (?:out|down)|installed|granted|given)\b`,
  'iu',
);
const DOES = new RegExp(
  String.raw`\b(?:${ACTIVE.map(thirdPerson).join('|')}|(?<=\b(?!needs|its|this|as|was|is|has)[\p{L}]+s\s(?:also\s|then\s|\w+ly\s)?)(?:${ACTIVE.join('|')})|(?<=\b(?:staff|personnel|police|who|they|and|then)\s(?:also\s|then\s)?)(?:${ACTIVE.join('|')}))\b`,
  'iu',
);
// Where a rule binds, its verb stands in the base form: `must file`, `may not open`.
const BOUND = new RegExp(
  String.raw`\b(?:must|shall|should|will|to|not|can|may)\s+(?:not\s+|also\s+|\w+ly\s+)?(?:${CHECKING.join('|')})\b`,
  'iu',
);

const IMPERATIVE = new RegExp(
  String.raw`^(?:${ACTIVE.join('|')})(?= (?:the|a|an|all|each|every|that|any|your|for|no|to)\b)`,
  'iu',
);

/** The act of control in a sentence that binds, null where it only tells of work done. */
export function deedIn(sentence: string): Sign | null {
  const done = find(DONE, sentence) ?? find(DOES, sentence);
  if (done) return { words: done[0], weight: 1 };
  const told = find(IMPERATIVE, sentence);
  if (told) return { words: told[0], weight: 1 };
  const bound = find(BOUND, sentence);
  return bound && !/^to /iu.test(bound[0]) ? { words: bound[0], weight: 0.75 } : null;
}

const STRONG_MEASURE =
  /\bwithin (?:[\p{L}]+ |\d+ ){1,3}(?:minutes?|hours?|days?|weeks?|months?|years?)\b|\b(?:every|each|once (?:a|every|each|per)|twice (?:a|every|each|per)|per) (?:[\p{L}\d-]+ ){0,2}?(?:day|night|morning|shift|week|month|quarter|semester|term|season|year|trip|run|miles|days|weeks|months|years)s?\b|\b(?:daily|weekly|monthly|quarterly|annually|yearly|semi-?annual(?:ly)?|biennial(?:ly)?)\b|\bat least\b|\bno (?:later|more|fewer|less|earlier) than\b|\b(?:for|than|over|under|exceeding) (?:at least )?(?:\$[\d,]+|\d+ (?:percent|days?|months?|years?|hours?)|(?:two|three|four|five|six|seven|eight|ten|twelve) (?:business |calendar )?(?:days?|months?|years?))\b|\b(?:two|three|four|five|\d+) times\b|\b(?:immediately|promptly|without (?:undue |unreasonable )?delay)\b|\b(?:annual|yearly|quarterly|monthly|weekly|daily) (?=\p{L})/iu;
const WEAK_MEASURE =
  /\b(?:before|prior to|until|unless|after each|after every|in writing|written|in advance|at the time of|as soon as|on the day|each|every|only|by name|independent(?:ly)?|random(?:ly)?|signed|regular(?:ly)?|periodic(?:ally)?|in full)\b/iu;

/** How often, how soon or how much: what an audit can hold a deed against. */
export function measureIn(sentence: string): Sign | null {
  const strong = find(STRONG_MEASURE, sentence);
  if (strong) return { words: strong[0], weight: 1 };
  const weak = find(WEAK_MEASURE, sentence);
  return weak ? { words: weak[0], weight: 0.5 } : null;
}

const RIGHT =
  /\b(?:can|may|are entitled to|have the right to|have a right to)\s+(?:also\s+|then\s+)?(?:file|submit|lodge|make|appeal|request|ask|complain|report|protest|obtain|inspect|see|review|comment|challenge|object|opt out|dispute|contest|seek|raise|send|correct)\b/iu;

/** A way that people are given to make themselves heard, null where there is none. */
export function rightIn(sentence: string): Sign | null {
  const right = find(RIGHT, sentence);
  return right && givesPeople(sentence.slice(0, right.index))
    ? { words: right[0], weight: 1.5 }
    : null;
}

const givesPeople = (subject: string): boolean =>
  namesPeople(subject) ||
  /\b(?:bidders?|vendors?|requesters?|applicants?|employees|staff|workers?|survivors?|tenants?|drivers?|owners?|claimants?|clients?|users?|visitors?|inmates?|detainees?|teachers?|journalists?|groups?)\b/iu.test(
    subject,
  );

const REFRAINS = /\b(?:do|does) not \p{L}+|\bnever \p{L}+s?\b/iu;

/** Something that is left undone as a rule. */
export function refrainIn(sentence: string): Sign | null {
  const refrains = find(REFRAINS, sentence);
  return refrains ? { words: refrains[0], weight: 1.25 } : null;
}

const WORK =
  /\b(?:arranges?|(?<!to )conducts? (?:\w+ )?(?:interdiction|patrols?|raids?|surveillance|operations?)|deliver|delivers|support|supports|assist|assists|deploy|deploys|transport|transports|carry|carries|share|shares|exchange|exchanges|collaborates?|cooperates?|works? (?:closely|alongside|side by side|together|hand in hand)|combats?|represents?|serves?|contributes?|facilitates?|picks? up|collects? (?!data|hazardous|waste|feedback|information)|buys?|builds?|offers?|helps?|leads?|plays?|provides? (?:\w+ ){0,2}(?:support|assistance|help|services?|equipment|intelligence|resources|personnel|supplies|meals|shelter|manpower))\b/iu;

/** Work that is done, and not what keeps it in check. */
export function workIn(sentence: string): Sign | null {
  const work = WORK.exec(sentence.slice(0, 120));
  return work ? { words: work[0], weight: -1 } : null;
}

const MEANS =
  /^(?:the |all |each |every |these |most |modern |new |mobile |various |advanced |secure )*(?:[\p{L}\d-]+ ){0,3}?(?:GPS|cameras?|software|systems?|tools?|apps?|applications?|platforms?|devices?|sensors?|drones?|scanners?|technolog(?:y|ies)|radios?|tablets?|databases?|stations?|servers?|networks?|equipment|vehicles?|units?|repositor(?:y|ies)|portals?|firewalls?|analytics|kiosks?|computers?|machines?|dashboards?) (?:(?:\w+ )?(?:is|are) (?!(?:\w+ly )?(?:tested|checked|reviewed|inspected|logged|audited|monitored|recorded|encrypted|restricted|limited|required|prohibited))|runs? |run |can |could |may |allows?|enables?|helps?|lets?|supports?|provides?|transmits?|transfers?|charges?|connects?|uses?|stores?|collects?|shows?|displays?|detects?|reads?|makes?|carr(?:y|ies)|offers?)/iu;

/** A technical means that is described for itself. */
export function meansIn(sentence: string): Sign | null {
  const means = fits(DONE, sentence) ? null : find(MEANS, sentence);
  return means ? { words: means[0].trim(), weight: -1.5 } : null;
}

/** Someone a policy binds who does something: little by itself. */
export function actorIn(sentence: string): Sign | null {
  const [subject = ''] = sentence.replace(/^[^,]{0,50}, /u, '').split(SUBJECT_ENDS, 1);
  return subject !== '' && namesAgent(subject) ? { words: subject.trim(), weight: 0.5 } : null;
}

const SUBJECT_ENDS =
  /\s(?:between|among|of|from|by|to|in|for|with|on|at|that|who|which|is|are|was|were|has|have|may|can|must|shall|will|should)\s/u;

const MAKE_UP =
  /\b(?:(?:is|are) (?:made up|composed)|consists?|comprises?) of\b|\bcomprises\b|\bha(?:s|ve) (?:\p{Ll}+|\d+) (?:members|branches|offices|divisions|seats)\b|\b(?:is|are) (?:defined as|an? (?:[\p{Ll}-]+ ){0,3}(?:bod(?:y|ies)|programs?|systems?|units?|offices?|tools?|documents?))\b|\bdecides? on\b|\bin (?:the |federal |state )*courts?\b|\bthis (?:policy|standard|manual|guide|handbook|rule) (?:covers|applies)\b|\bmeans (?:any|a|an|the)\b/iu;

/** A sentence that tells what something is made of or called, and asks nothing. */
export function makeUpIn(sentence: string): Sign | null {
  const found = find(MAKE_UP, sentence);
  return found ? { words: found[0], weight: -1.5 } : null;
}
