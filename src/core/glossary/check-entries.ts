import { addTo } from '../text/group-by';
import { asWritten, say } from '../text/wording';
import type { Path, TermsProblem } from './check-shape';
import { canonicalCountry } from '../text/countries';
import type { Entry } from './entry';
import { formsOf } from './glossary';
import { foldName } from './nearby';
import { fullForm } from './write-term';

/** Longer ones are sentences, and would take long to look for. */
const LONGEST_FORM = 200;

/** What makes a well-formed entry wrong or dangerous by itself. `path` is where the entry stands. */
export function checkEntry(entry: Entry, path: Path): TermsProblem[] {
  return [...checkMembers(entry, path), ...checkForms(entry, path), ...checkConfusions(entry, path)];
}

function* checkMembers(entry: Entry, path: Path): Generator<TermsProblem> {
  const seen = new Set<string>();
  for (const [at, member] of (entry.members ?? []).entries()) {
    const where = [...path, 'members', at];
    if (seen.has(member.name)) yield { path: where, wording: say`“${member.name}” is listed twice.` };
    seen.add(member.name);
    if (member.since === undefined && member.role === undefined && /\bin force\b/i.test(member.note ?? '')) {
      yield { path: where, wording: say`The note on “${member.name}” speaks of entry into force; give “since”, or its role.` };
    }
    if (member.since !== undefined && member.until !== undefined && member.until < member.since) {
      yield { path: where, wording: say`“${member.name}” cannot end before it began.` };
    }
  }
}

function* checkForms(entry: Entry, path: Path): Generator<TermsProblem> {
  const forms = formsOf(entry);
  const weak = entry.match?.only_with_context ?? [];
  for (const form of weak) {
    if (!forms.includes(form)) {
      yield { path: [...path, 'match', 'only_with_context'], wording: say`“${form}” is not among the aliases.` };
    }
  }
  if (weak.length > 0 && (entry.match?.context ?? []).length === 0) {
    yield { path: [...path, 'match'], wording: say`Ambiguous aliases need context words.` };
  }
  for (const [at, form] of forms.entries()) {
    if (form.length > LONGEST_FORM) {
      yield { path: [...path, 'aliases', at], wording: say`“${form.slice(0, 40)}…” is too long for a name: ${LONGEST_FORM} characters at most.` };
    } else if (!/[\p{L}\p{N}]/u.test(form)) yield { path: [...path, 'aliases', at], wording: say`“${form}” has no letter or digit.` };
    else if (/^\p{Ll}{1,3}$/u.test(form) && !weak.includes(form)) {
      yield { path: [...path, 'aliases', at], wording: say`“${form}” is too short to match everywhere; give it a context.` };
    } else if (/\\[bwdsWDS]|\(\?|\.\*|\[\^/.test(form)) {
      yield { path: [...path, 'aliases', at], wording: say`“${form}” looks like a regular expression; aliases are plain words.` };
    }
  }
}

function* checkConfusions(entry: Entry, path: Path): Generator<TermsProblem> {
  for (const [at, one] of (entry.not_to_be_confused_with ?? []).entries()) {
    if ((one.id === undefined) === (one.term === undefined)) {
      yield { path: [...path, 'not_to_be_confused_with', at], wording: say`Give either “id” or “term”.` };
    }
  }
}

/** What is wrong among the entries of a whole glossary: the stricter rules that the built-in one must keep, told to its makers in English. */
export function checkGlossary(entries: readonly Entry[]): TermsProblem[] {
  const problems: TermsProblem[] = [];
  const ids = new Set(entries.map((entry) => entry.id));
  const seen = new Set<string>();
  const owners = new Map<string, { id: string; open: boolean }[]>();
  for (const entry of entries) {
    const note = (message: string): number => problems.push({ path: [entry.id], wording: asWritten(message) });
    if (seen.has(entry.id)) note('There is another entry with this id.');
    seen.add(entry.id);
    if (!entry.kind || !entry.definition || !entry.status || entry.verified === undefined) note('A field is missing.');
    if ((entry.sources ?? []).length === 0) note('No source is given.');
    if (entry.first_use !== undefined && fullForm({ ...entry, first_use: undefined }) === entry.first_use) {
      note('Its first use is what the long form and the term make anyway; leave it out.');
    }
    for (const { name } of entry.members_complete ? entry.members ?? [] : []) {
      if (canonicalCountry(name) === undefined) note(`The list of members cannot be complete: no country is called “${name}”.`);
    }
    if (entry.verified && !entry.sources?.some((source) => source.read)) note('It is called verified, but no source was read.');
    for (const id of [...(entry.see_also ?? []), ...(entry.not_to_be_confused_with ?? []).flatMap((one) => one.id ?? [])]) {
      if (!ids.has(id)) note(`There is no entry “${id}” to point to.`);
    }
    for (const form of formsOf(entry)) {
      const open = !(entry.match?.only_with_context ?? []).includes(form);
      addTo(owners, foldName(form), { id: entry.id, open });
    }
  }
  for (const [form, all] of owners) {
    const others = new Set(all.map((one) => one.id));
    if (others.size > 1 && all.some((one) => one.open)) {
      problems.push({ path: [all[0].id], wording: asWritten(`“${form}” is an alias of ${[...others].join(' and ')} without context.`) });
    }
  }
  return problems;
}
