import { Component, computed, input } from '@angular/core';
import { type ChecklistImportView } from '../../api/views';
import { Icon } from '../../ui/icon';
import { differencesOf } from './import-difference';

/** What a file would change: each item with its fields, and everything that has to be mended first. */
@Component({
  selector: 'pl-import-preview',
  imports: [Icon],
  templateUrl: './import-preview.html',
  styles: `
    .import-table {
      max-height: 60vh;
      overflow: auto;
      border: 1px solid var(--pl-line);
      border-radius: 6px;
    }
    th[scope='row'] {
      width: 220px;
      font-weight: 600;
    }
    th,
    td {
      vertical-align: top;
    }
    td {
      overflow-wrap: anywhere;
    }
    @media (max-width: 719px) {
      table,
      tbody,
      tr,
      th[scope='row'],
      td {
        display: block;
        width: auto;
        min-width: 0;
        white-space: normal;
      }
      thead {
        display: none;
      }
      .diff > div {
        grid-template-columns: minmax(0, 1fr);
      }
      .diff dd {
        grid-column: 1;
      }
    }
  `,
})
export class ImportPreview {
  readonly preview = input.required<ChecklistImportView>();
  protected readonly changes = computed(() =>
    this.preview().changed.map((change) => ({ ...change, differences: differencesOf(change) })),
  );
  protected readonly missing = computed(() => {
    const refs = this.preview().missing.map(({ ref }) => ref);
    return refs.length === 0 ? null : refs.join(', ');
  });
}
