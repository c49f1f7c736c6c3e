import { DefaultNamingStrategy } from 'typeorm';

/** `payloadSha256` is the column `payload_sha256`; tables are named by their entities. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
  }
}
