import type { DraftReport } from '../core/report/draft-report';

/** The words of the panel, in the writer's language; `note` is said above the report, where there is one. */
export interface PanelWords {
  readonly [word: string]: string;
}

/** What the panel keeps while it is hidden or the window is loaded anew. */
export interface PanelState {
  readonly scroll: number;
  /** The draft that it shows. */
  readonly uri?: string;
}

/** What the editor tells the panel. */
export type ToPanel =
  | { readonly type: 'report'; readonly report: DraftReport; readonly words: PanelWords; readonly uri: string }
  | { readonly type: 'nothing'; readonly words: PanelWords };

/** What the panel asks of the editor. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly start: number; readonly end: number }
  | { readonly type: 'command'; readonly command: 'export' | 'sheet' | 'review' | 'next' };
