import type { ChecklistItemContent, FieldError } from '@plumbline/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { EditChecklistItemInput } from '../checklists/checklists.dto.js';
import { findUnclean, UNCLEAN_DETAIL } from '../core/clean-text.js';
import { fieldErrors } from '../core/validation.js';

/** What is wrong with new values, by the same rules as editing one item, each with its pointer. */
export const checkEdit = (edit: Partial<ChecklistItemContent>): FieldError[] => {
  const unclean = findUnclean(edit);
  if (unclean !== null) return [{ ...unclean, detail: UNCLEAN_DETAIL[unclean.code] }];
  return fieldErrors(validateSync(plainToInstance(EditChecklistItemInput, edit)));
};
