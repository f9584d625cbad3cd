import type { Token } from './tokens';

/** How far behind a word in -s the verb may stand that makes it a noun. */
const REACH = 8;

/** A word of the verbs of saying that is a noun or says nothing here: "bank notes were", "Member states now have", "claim asylum". */
export function saysNothing(token: Token): boolean {
  const { key, next } = token;
  if (key.startsWith('claim') && (next.is.claimable || ((next.is.det || next.is.number) && next.next.is.claimable))) return true;
  if (key.startsWith('maintain')) return !next.is.that && !opensSpeech(next);
  if (key === 'finds' || key === 'found') return next.key === 'itself' || next.key === 'themselves';
  return isPlural(token);
}

/** Whether a word in -s that could be a verb is a plural. */
export function isPlural(token: Token): boolean {
  const { key, before, next, kind, name, word } = token;
  if (kind !== 'word' || name > 0 || word.ends !== 's' || key.endsWith('ss')) return false;
  if (before.is.that || before.is.relative || before.is.he || before.is.it || opensSpeech(next) || next.is.that) return false;
  if (key === 'states') return !before.is.sources;
  if (before.kind === 'number' || before.is.number || before.is.prep || before.is.det || before.possessive) return true;
  let behind = next;
  while (behind.word.ends === 'ly' || behind.is.often || behind.is.time || behind.is.not) behind = behind.next;
  if (isFinite(behind)) return true;
  return before.name === 0 && !before.before.is.det && !before.is.sources && finiteFollows(next);
}

/** "notes: “…" and "notes, “…". */
function opensSpeech({ kind, key, next }: Token): boolean {
  return kind === 'open' || key === ':' || (key === ',' && next.kind === 'open');
}

/** "projects in Laos were built": a finite verb in the same clause. */
function finiteFollows(from: Token): boolean {
  let token = from;
  for (let far = 0; far < REACH; far += 1, token = token.next) {
    if (token.kind === 'none' || token.kind === 'open' || token.kind === 'sign' || token.is.coord || token.is.relative || token.is.subord) return false;
    if (isFinite(token)) return true;
  }
  return false;
}

function isFinite({ is, name, past }: Token): boolean {
  return name === 0 && (is.beFinite || is.was || is.has || is.had || is.do || is.did || is.modAdvice || is.modWill || is.modCan || is.modMay || past);
}
