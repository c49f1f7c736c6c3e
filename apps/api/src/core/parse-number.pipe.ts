import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from '@plumbline/domain';

/** The largest `integer` of PostgreSQL. */
const MOST = 2_147_483_647;

/**
 * Reads a number in an address: of a revision, of an edition.
 * @throws DomainError `malformed` for what isn't one, `not-found` for one that nothing can have.
 */
@Injectable()
export class ParseNumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^\d+$/.test(value)) {
      throw new DomainError('malformed', { detail: 'Put a whole number into the address.' });
    }
    const number = Number(value);
    if (number > MOST) throw new DomainError('not-found');
    return number;
  }
}
