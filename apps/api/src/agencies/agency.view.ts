import { ShowsFlag, ShowsId, ShowsList, ShowsText } from '../core/fields/view-fields.js';

export class AgencyView {
  @ShowsId()
  readonly id!: string;

  @ShowsText()
  readonly slug!: string;

  @ShowsText()
  readonly name!: string;

  @ShowsText({ description: 'IANA name; the agency reads its due dates there' })
  readonly timeZone!: string;

  @ShowsFlag()
  readonly isSample!: boolean;
}

export class AgencyListView {
  @ShowsList(() => AgencyView)
  readonly items!: readonly AgencyView[];
}
