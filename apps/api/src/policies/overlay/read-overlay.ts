import { DomainError, type FieldError } from '@plumbline/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { parse, YAMLParseError } from 'yaml';
import { isCleanText } from '../../core/clean-text.js';
import { fieldErrors } from '../../core/validation.js';
import { Overlay } from './overlay.dto.js';

const notAnOverlay = (detail: string): DomainError =>
  new DomainError('malformed', {
    detail: `The overlay can't be read: ${detail}`,
    errors: [{ pointer: '', code: 'not-an-overlay', detail }],
  });

/**
 * Reads an overlay from YAML or JSON text.
 * @throws DomainError `malformed` with the place of each thing that is wrong.
 */
export const readOverlay = (text: string): Overlay => {
  const { overlay, errors } = parseOverlay(text);
  if (errors.length === 0) return overlay;
  const places = errors.map(({ pointer, detail }) => `${pointer}: ${detail}`);
  throw new DomainError('malformed', {
    detail: `The overlay needs a change. ${places.join(' ')}`,
    errors,
  });
};

/**
 * An overlay with what is wrong in it; with errors it may have another shape than its class says.
 * @throws DomainError `malformed` for what has no fields at all.
 */
export const parseOverlay = (
  text: string,
): { readonly overlay: Overlay; readonly errors: readonly FieldError[] } => {
  if (!isCleanText(text)) throw notAnOverlay('it is not text. Save it as YAML in UTF-8.');
  const overlay = plainToInstance(Overlay, parseYaml(text));
  const errors = fieldErrors(
    validateSync(overlay, { whitelist: true, forbidNonWhitelisted: true }),
  );
  return { overlay, errors };
};

const parseYaml = (text: string): object => {
  const value = parsed(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw notAnOverlay('it has no fields. Begin with schema: and items:.');
};

const parsed = (text: string): unknown => {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (error) {
    // An alias, of which one could blow up into gigabytes, is refused with a ReferenceError.
    if (error instanceof YAMLParseError || error instanceof ReferenceError) {
      throw notAnOverlay(error.message);
    }
    throw error;
  }
};
