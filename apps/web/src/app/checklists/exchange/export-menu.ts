import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Component, inject, input, output } from '@angular/core';
import { EXCHANGE_FORMATS, ExchangeClient, type ExchangeFormat } from '../../api/exchange-client';
import { Attempt } from '../../core/attempt';
import { Announcer } from '../../ui/announcer';
import { saveAs } from '../../ui/download';
import { Icon } from '../../ui/icon';

interface FormatWords {
  readonly name: string;
  readonly use: string;
}

const FORMAT_WORDS: Readonly<Record<ExchangeFormat, FormatWords>> = {
  xlsx: { name: $localize`Excel workbook`, use: $localize`to edit in a spreadsheet` },
  csv: { name: $localize`CSV`, use: $localize`for other programs` },
  yaml: { name: $localize`YAML overlay`, use: $localize`to keep beside the document` },
  oscal: { name: $localize`OSCAL catalog`, use: $localize`for assessment tools` },
};

/** Hands out the version that is shown, as one of four kinds of file. */
@Component({
  selector: 'pl-export-menu',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon],
  template: `
    <button
      type="button"
      class="btn sm"
      [cdkMenuTriggerFor]="menu"
      [attr.aria-disabled]="attempt.isBusy()"
    >
      <pl-icon name="download" /><ng-container i18n>Export</ng-container>
    </button>
    <ng-template #menu>
      <div class="menu export-menu" cdkMenu aria-label="Export as" i18n-aria-label>
        @for (format of formats; track format) {
          <button type="button" cdkMenuItem (cdkMenuItemTriggered)="save(format)">
            {{ words[format].name }} <span class="meta">{{ words[format].use }}</span>
          </button>
        }
      </div>
    </ng-template>
  `,
  styles: `
    .export-menu {
      position: static;
    }
  `,
})
export class ExportMenu {
  private readonly client = inject(ExchangeClient);
  private readonly announcer = inject(Announcer);
  readonly versionId = input.required<string>();
  readonly refused = output<string>();
  protected readonly attempt = new Attempt();
  protected readonly formats = EXCHANGE_FORMATS;
  protected readonly words = FORMAT_WORDS;

  protected async save(format: ExchangeFormat): Promise<void> {
    const file = await this.attempt.run(() => this.client.export(this.versionId(), format));
    const refusal = this.attempt.refusal();
    if (refusal !== null) this.refused.emit(refusal);
    if (file === null) return;
    saveAs(file.bytes, file.fileName);
    this.announcer.say($localize`Saved as ${file.fileName}:name:.`);
  }
}
