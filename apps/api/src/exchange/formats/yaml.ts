import { DomainError } from '@plumbline/domain';
import { parseOverlay } from '../../policies/overlay/read-overlay.js';
import { type IncomingFile, unreadable, utf8Text } from '../incoming.js';
import { overlayText } from '../overlay/overlay-text.js';
import { overlayItems } from '../overlay/read-overlay-items.js';
import type { ExchangeFormat } from './format.js';

const readText = (text: string): IncomingFile => {
  try {
    const { overlay, errors } = parseOverlay(text);
    return overlayItems(overlay, errors);
  } catch (error) {
    // What is no YAML, or has no fields, is no request that was malformed but a file that can't be read.
    if (error instanceof DomainError) throw unreadable(error.message);
    throw error;
  }
};

/** The overlay format that stands beside a policy document in this repository. */
export const yaml: ExchangeFormat = {
  name: 'yaml',
  mediaType: 'application/yaml',
  endings: ['.yaml', '.yml'],
  write: (checklist) => new TextEncoder().encode(overlayText(checklist)),
  read: (bytes) => readText(utf8Text(bytes, 'Save it as UTF-8.')),
};
