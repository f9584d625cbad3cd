import type { Clause, SubjectKind, VerbClass } from '../clause';
import { HINTS } from '../hints';
import type { Token } from '../tokens';
import type { Family, Mark } from './family';

const MODALS = new Map([
  'can', 'could', 'may', 'might', 'must', 'need', 'needs', 'ought', 'shall', 'should', 'will', 'would', 'cannot',
].map((word) => [word, `mod:${word}`]));

/** Advice, possibility and judgement: what the author wants or guesses is not a finding. */
export const modality: Family = ({ tokens, hints, clause }, mark) => {
  if ((hints & HINTS.modal) !== 0) markModals(tokens, clause, mark);
  if (clause.verb >= 0) {
    markRule(tokens, clause, mark);
    markLaw(tokens, clause, mark);
  }
  if (clause.verbClass === 'imperative') mark('mod:imperative', clause.from, clause.from + 1);
};

function markModals(tokens: readonly Token[], clause: Clause, mark: Mark): void {
  let said = false;
  let fact = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const { is, kind, key } = token;
    if (token.past || token.name > 0 || kind === 'number') fact = true;
    if (kind !== 'word') continue;
    if (is.saying) said = true;
    const modal = is.modal ? MODALS.get(key) : undefined;
    if (modal === undefined) continue;
    mark(modal, index, index + 1);
    if (said || token.quote > 0) mark('md:insideSaid', index, index + 1);
    else if (index === clause.verb) mark('md:main', index, index + 1);
    else mark('md:later', index, index + 1);
    mark(fact ? 'md:afterFact' : 'md:beforeFact', index, index + 1);
  }
}

/** Verbs of what became of a law: it "has been in force since May", it "was passed". */
const TOLD: ReadonlySet<VerbClass> = new Set(['was', 'has', 'had', 'did', 'past']);

/** A law is what the sentence speaks of: "The accord covers two ports.", and, as advice, "Any amendment should be short." */
function markLaw(tokens: readonly Token[], { verb, verbClass, from, to }: Clause, mark: Mark): void {
  if (TOLD.has(verbClass)) return;
  for (let index = from; index < to && !tokens[index].is.prep && !tokens[index].is.relative; index += 1) {
    if (tokens[index].is.legal || tokens[index].is.lawName) return mark(verbClass === 'modAdvice' ? 'rul:lawAsks' : 'rul:law', index, verb + 1);
  }
}

/** Whom advice is given to, and what the author does not lay down for others. */
const ADVISED: ReadonlySet<SubjectKind> = new Set(['i', 'we', 'you', 'it', 'this', 'thisNoun', 'selfText', 'there', 'wh', 'none']);
const LIMITS = /^(?:each|every|any|all|within|without|before|until|unless|least|once|twice|only|whatever)$/;

const CONDITIONS = /^(?:without|unless|until|only)$/;

/** What somebody may do on a condition, or need not wait for: "A minister may detain a vessel without a warrant." */
function markGrant(tokens: readonly Token[], at: number, mark: Mark): void {
  for (let token = tokens[at].next; token.kind !== 'none'; token = token.next) if (CONDITIONS.test(token.key)) return mark('rul:grant', at, at + 1);
}

/**
 * What somebody must or may not do: "Nurseries must keep one adult for every four children" lays down a deed and its limit, "Nurseries must
 * learn from this" asks for a state of mind.
 */
function markRule(tokens: readonly Token[], { verb: at, subject }: Clause, mark: Mark): void {
  const helper = tokens[at];
  if (ADVISED.has(subject)) return;
  const denied = helper.is.modMay && (helper.next.is.not || helper.next.key === 'only');
  if (helper.key === 'may' && !denied) markGrant(tokens, at, mark);
  if (!denied && helper.key !== 'must' && helper.key !== 'shall' && !(helper.is.has && helper.next.key === 'to')) return;
  let verb = helper.next;
  while (verb.is.not || verb.key === 'only' || verb.key === 'to' || verb.is.besideHelper || verb.is.often || verb.word.shape === '_ly') verb = verb.next;
  const { is } = verb;
  const asks = (is.be && !denied) || is.has || is.do || is.think || is.attitude || is.inference || is.advice || is.advisory || subject === 'place' || subject === 'acronym';
  mark(asks ? 'rul:asks' : 'rul:act', at, at + 1);
  let limit = false;
  for (let token = verb; token.kind !== 'none' && !limit; token = token.next) limit = token.kind === 'number' || token.is.number || token.is.timeNoun || LIMITS.test(token.key);
  if (limit) mark(asks ? 'rul:asksLimit' : 'rul:actLimit', at, at + 1);
  if (verb.next.is.that || verb.next.is.wh) mark('rul:asksThat', at, at + 1);
}
