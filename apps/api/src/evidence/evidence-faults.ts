import { type EvidenceKind, type FieldError, isBlank } from '@plumbline/domain';
import { type AddEvidenceInput } from './evidence.dto.js';

type ContentField = 'sha256' | 'fileName' | 'url' | 'text';

/** What each kind is made of: all of its fields, and none of the others'. */
const FIELDS_OF: Readonly<Record<EvidenceKind, readonly ContentField[]>> = {
  file: ['sha256', 'fileName'],
  link: ['url'],
  attestation: ['text'],
};

const CONTENT_FIELDS = Object.values(FIELDS_OF).flat();

const WANTED: Readonly<Record<ContentField, string>> = {
  sha256: 'Upload the file first, then name the hash that the upload answered.',
  fileName: 'Name the file.',
  url: 'Give the address of the link.',
  text: 'Write what is attested.',
};

/** What is wrong with a piece of evidence beyond the shape of its fields; empty when nothing is. */
export const evidenceFaults = (input: AddEvidenceInput): FieldError[] => [
  ...CONTENT_FIELDS.flatMap((field) => fieldFaults(input, field)),
  ...linkFaults(input),
  ...periodFaults(input),
];

const fieldFaults = (input: AddEvidenceInput, field: ContentField): FieldError[] => {
  const isWanted = FIELDS_OF[input.kind].includes(field);
  const isThere = !isBlank(input[field]);
  if (isWanted === isThere) return [];
  return isWanted
    ? [{ pointer: `/${field}`, code: 'missing', detail: WANTED[field] }]
    : [{ pointer: `/${field}`, code: 'does-not-fit', detail: `Leave ${field} out here.` }];
};

const linkFaults = ({ kind, url }: AddEvidenceInput): FieldError[] => {
  if (kind !== 'link' || url === undefined || url === null || isWebAddress(url)) return [];
  const detail = 'Give an address that begins with https:// or http://.';
  return [{ pointer: '/url', code: 'not-a-web-address', detail }];
};

const isWebAddress = (url: string): boolean => {
  const address = URL.canParse(url) ? new URL(url) : null;
  return address !== null && ['http:', 'https:'].includes(address.protocol);
};

const periodFaults = ({ coversFrom, coversTo }: AddEvidenceInput): FieldError[] => {
  if (coversFrom == null || coversTo == null || coversFrom <= coversTo) return [];
  const detail = 'Let the period end on or after the day it begins.';
  return [{ pointer: '/coversTo', code: 'before-start', detail }];
};
