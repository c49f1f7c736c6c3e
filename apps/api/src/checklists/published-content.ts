import { canonicalJson } from '@plumbline/domain';
import { createHash } from 'node:crypto';
import { type ItemRow, refOf, type VersionRow } from './version-reader.js';

/** The schema of what a publication hashes; a change of shape is a new number. */
export const CHECKLIST_VERSION_SCHEMA = 'plumbline.checklist-version/1';

/** SHA-256, in hex, of the RFC 8785 bytes of a version's items and the document behind them. */
export const contentSha256 = (version: VersionRow, items: readonly ItemRow[]): string =>
  createHash('sha256')
    .update(canonicalJson(publishedContent(version, items)), 'utf8')
    .digest('hex');

const publishedContent = (version: VersionRow, items: readonly ItemRow[]) => ({
  schema: CHECKLIST_VERSION_SCHEMA,
  checklist: { title: version.title, version: version.number },
  document: {
    slug: version.slug,
    title: version.documentTitle,
    revision: version.revision,
    sha256: version.sha256,
  },
  items: items.map((item) => ({
    itemKey: item.itemKey,
    ordinal: item.ordinal,
    ref: refOf(item),
    title: item.title,
    wording: item.wording,
    obligation: item.obligation,
    category: item.category,
    methods: item.methods,
    suggestedEvidence: item.suggestedEvidence,
    cadence: { interval: item.cadence.interval, trigger: item.cadence.trigger },
    responsibleUnit: item.responsibleUnit,
    sources: item.sources.map(({ practiceKey, ref, span }) => ({ practiceKey, ref, span })),
  })),
});
