import * as vscode from 'vscode';
import type { Issue } from '../../core/lint/rule';
import { accessField, addFields, type NewField } from '../../core/sources/add-field';
import { DRAFT, fileName, formatOf } from '../../core/sources/bibliography';
import { fieldsToFill } from '../../core/sources/gaps';
import type { SourceItem } from '../../core/sources/source';
import { LineIndex } from '../../core/text/line-index';
import { today } from '../../today';
import { toRangeByLines } from '../convert';
import type { MoreActions } from '../findings/code-actions';
import { changeable } from '../languages';
import { commandFix, fileFix } from '../quick-fix';
import type { Bibliographies } from './bibliographies';

/** What an entry in a file of the bibliography lacks, by the rule that says so. Entries in the draft have their own fixes. */
const LACKING: Readonly<Record<string, (item: SourceItem) => readonly NewField[]>> = {
  'missing-access-date': () => [accessField(today())],
  'incomplete-source': fieldsToFill,
};

/** Quick fixes that change the bibliography: add today as the day of access, add the fields that an entry lacks. */
export function sourceActions(bibliographies: Bibliographies): MoreActions {
  return (document, issues) => issues.map((issue) => entryAction(bibliographies, document, issue)).filter((action) => action !== undefined);
}

/** The quick fix that asks which source of the bibliography to cite for a claim; none where there is no bibliography. */
export function citeActions(bibliographies: Bibliographies): MoreActions {
  return (document, issues) => issues.filter(({ rule }) => ANSWERED_BY_CITATION.has(rule))
    .map((issue) => citeAction(bibliographies, document, issue)).filter((action) => action !== undefined);
}

function entryAction(bibliographies: Bibliographies, document: vscode.TextDocument, { rule, start, end }: Issue): vscode.CodeAction | undefined {
  const key = document.getText().slice(start, end);
  const source = LACKING[rule] && bibliographies.current(document)?.byKey.get(key);
  const file = source && source.file !== DRAFT ? bibliographies.files.known(source.file) : undefined;
  if (!source || !file || !changeable()(file.uri)) return undefined;
  const fields = LACKING[rule](source.item);
  const edit = fields.length ? addFields(file.text, formatOf(file.uri.path) ?? 'bibtex', source, fields) : undefined;
  if (!edit) return undefined;
  const name = fileName(file.uri.path);
  const title = rule === 'missing-access-date' ? vscode.l10n.t('Say in {0} that you read it today ({1})', name, today())
    : vscode.l10n.t('Add what “{0}” lacks to {1}, to be filled in', key, name);
  return fileFix(title, file.uri, [vscode.TextEdit.replace(toRangeByLines(new LineIndex(file.text), edit), edit.text)]);
}

/** Findings that a citation after the sentence answers. */
const ANSWERED_BY_CITATION = new Set(['uncited-claim', 'uncited-quotation', 'vague-attribution', 'self-citation-only']);

function citeAction(bibliographies: Bibliographies, document: vscode.TextDocument, { start }: Issue): vscode.CodeAction | undefined {
  if (!bibliographies.current(document)?.sources.length) return undefined;
  const sentence = bibliographies.draftOf(document).sentences.findLast((one) => one.start <= start);
  if (!sentence) return undefined;
  const before = /(?:(?<![.!?…])[.!?…]+[”’"')\]]*|(?<![”’"')\]])[”’"')\]]*)$/.exec(document.getText().slice(sentence.start, sentence.end))!.index;
  return commandFix(vscode.l10n.t('Cite a source…'), 'policyWriter.insertCitation', undefined, sentence.start + before);
}
