import {
  ShowsFlag,
  ShowsId,
  ShowsList,
  ShowsText,
  ShowsVersion,
} from '../core/fields/view-fields.js';

export class AgencyView {
  @ShowsId()
  readonly id!: string;

  @ShowsText()
  readonly slug!: string;

  @ShowsText()
  readonly name!: string;

  @ShowsText({ description: 'IANA name; the agency reads its due dates there' })
  readonly timeZone!: string;

  @ShowsVersion()
  readonly version!: number;

  @ShowsFlag()
  readonly isSample!: boolean;
}

export class AgencyListView {
  @ShowsList(() => AgencyView)
  readonly items!: readonly AgencyView[];
}
