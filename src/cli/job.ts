import type { Settings } from '../core/config/settings';
import type { DraftCoverage } from '../core/report/coverage';
import type { Finding } from '../core/report/finding';
import type { Repair } from './repair';

/** One draft to be checked, here or in a worker thread: plain data. */
export interface Job {
  /** Name for people. */
  readonly file: string;
  /** Absolute path; for standard input, the path that the draft would have. */
  readonly path: string;
  /** The text, when it does not come from the file. */
  readonly text?: string;
  /** A byte order mark stood before that text. */
  readonly hasBom?: boolean;
  readonly settings: Settings;
  /** Changes when the file does. */
  readonly stamp?: string;
  /** `places` are findings without their fixes, which take as long to make as the findings. */
  readonly want: 'findings' | 'places' | 'analysis' | 'coverage' | 'repair';
}

/** A file that cannot be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly message: string;
}

/** What came of a job: what was wanted, or why there is none. Plain data. */
export interface Done {
  readonly file: string;
  readonly problem?: string;
  /** What is wrong in the draft's bibliography and glossary, a line each; drafts that share them tell the same. */
  readonly remarks?: readonly string[];
  /** Absolute paths of the bibliographies that the draft names itself, and of the places where one that is not there was looked for. */
  readonly named?: readonly string[];
  /** Files of the draft's bibliography and glossary that cannot be read. */
  readonly unread?: readonly UnreadFile[];
  readonly findings?: readonly Finding[];
  /** Sentences that need a citation, and how many of them have one. */
  readonly flagged?: number;
  readonly cited?: number;
  /** The analysis as JSON text: cheaper to hand over between threads than the object. */
  readonly json?: string;
  readonly coverage?: DraftCoverage;
  readonly repair?: Repair;
}
