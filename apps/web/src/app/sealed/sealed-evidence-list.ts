import { Component, input } from '@angular/core';
import { type SealedEvidence } from '@plumbline/domain';
import { EVIDENCE_KIND_WORDS } from '../core/labels';
import { DatePipe } from '../ui/date-pipes';
import { periodWords } from '../ui/dates';
import { Hash } from '../ui/hash';
import { Icon } from '../ui/icon';

/** Cited evidence, each piece by its dates and its hash. */
@Component({
  selector: 'pl-sealed-evidence-list',
  imports: [DatePipe, Hash, Icon],
  template: `
    @if (evidence().length > 0) {
      <h4 i18n>Evidence</h4>
      <ul>
        @for (piece of evidence(); track $index) {
          <li>
            <p>
              <b>{{ piece.title }}</b>
              <span class="meta">
                {{ kindWords[piece.kind] }}
                @if (piece.fileName; as name) {
                  <ng-container>· {{ name }}</ng-container>
                }
                @if (piece.datedOn; as day) {
                  <ng-container i18n>· dated {{ day | plDate }}</ng-container>
                }
                @if (piece.coversFrom; as from) {
                  @if (piece.coversTo; as to) {
                    <ng-container i18n>· covers {{ period(from, to) }}</ng-container>
                  }
                }
                @if (piece.sensitivity === 'restricted') {
                  <span class="row restricted"
                    ><pl-icon name="lock" [size]="14" /><ng-container i18n
                      >Restricted</ng-container
                    ></span
                  >
                }
              </span>
            </p>
            @if (piece.url; as url) {
              <p class="meta address">{{ url }}</p>
            }
            @if (piece.text; as text) {
              <p class="said">{{ text }}</p>
            }
            @if (piece.sha256; as hash) {
              <pl-hash class="meta" [value]="hash" />
            }
          </li>
        }
      </ul>
    } @else {
      <p class="meta" i18n>No evidence is cited.</p>
    }
  `,
  styles: `
    h4 {
      margin: 0;
      font-size: 0.875rem;
    }
    li {
      padding: 4px 0 4px 10px;
      border-left: 2px solid var(--pl-line);
      margin-top: 6px;
      font-size: 0.875rem;
    }
    .restricted {
      display: inline-flex;
      gap: 4px;
    }
    .address {
      overflow-wrap: anywhere;
    }
  `,
})
export class SealedEvidenceList {
  readonly evidence = input.required<readonly SealedEvidence[]>();
  protected readonly kindWords = EVIDENCE_KIND_WORDS;
  protected readonly period = periodWords;
}
