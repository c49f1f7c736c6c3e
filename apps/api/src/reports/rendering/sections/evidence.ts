import { EVIDENCE_KIND_LABELS, EVIDENCE_SLOT_LABELS, type SealedEvidence } from '@plumbline/domain';
import { type Block, paragraph, type Text, weak } from '../blocks.js';
import { shortDay } from '../wording/dates.js';
import { fileSize } from '../wording/file-size.js';
import { date, hash, words } from './columns.js';

/** The evidence an assessment cites, with the days it speaks of and its hashes. */
export function evidenceBlocks(evidence: readonly SealedEvidence[]): Block[] {
  if (evidence.length === 0) return [paragraph([weak('No evidence is cited.')])];
  return [
    {
      kind: 'table',
      caption: null,
      columns: [words('Evidence'), date('Speaks of'), hash()],
      rows: evidence.map((piece) => [description(piece), daysInWords(piece), piece.sha256 ?? '–']),
      lastRow: 'ordinary',
    },
  ];
}

function description(piece: SealedEvidence): Text {
  const kind = EVIDENCE_KIND_LABELS[piece.kind];
  const slot = EVIDENCE_SLOT_LABELS[piece.slot].toLowerCase();
  const size = piece.size === null ? '' : `, ${fileSize(piece.size)}`;
  const facts = [`${kind} (${slot}), revision ${piece.revision}${size}`, ...whatItHolds(piece)];
  return [piece.title, ...facts.map((fact) => weak(`\n${fact}`))];
}

/** What the piece says, except where it is for its own readers only. */
const whatItHolds = (piece: SealedEvidence): string[] =>
  piece.sensitivity === 'restricted'
    ? ['Restricted: open it in Plumbline.']
    : [piece.fileName, piece.url, piece.text].filter((part) => part !== null);

/** The day, the period and the expiry, each on lines that fit the column. */
function daysInWords(piece: SealedEvidence): string {
  const { datedOn, expiresOn } = piece;
  const days = [
    datedOn === null ? null : shortDay(datedOn),
    periodInWords(piece),
    expiresOn === null ? null : `expires\n${shortDay(expiresOn)}`,
  ].filter((day) => day !== null);
  return days.length === 0 ? 'no date' : days.join('\n');
}

function periodInWords({ coversFrom, coversTo }: SealedEvidence): string | null {
  if (coversFrom !== null && coversTo !== null) {
    return `${shortDay(coversFrom)} –\n${shortDay(coversTo)}`;
  }
  if (coversFrom !== null) return `from\n${shortDay(coversFrom)}`;
  return coversTo === null ? null : `until\n${shortDay(coversTo)}`;
}
