import type { Mark } from './signals/family';

/** Groups of signals that state a fact, and groups that dampen one; a pair of groups in one sentence is a signal of its own. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  name: ['nam:run'],
  number: ['qty:number', 'qty:percent', 'qty:money', 'qty:percentWord', 'qty:numberWord'],
  year: ['qty:year', 'qty:month', 'qty:relday'],
  past: ['evt:past', 'evt:was'],
  deed: ['evt:deed'],
  say: ['att:say'],
  report: ['att:report'],
  quote: ['quo:long', 'quo:middle'],
  super: ['cmp:super', 'cmp:first', 'cmp:superlative'],
  cause: ['cau:stated'],
  law: ['law:word', 'law:capital'],
  source: ['att:sourceNoun'],
  perfect: ['evt:perfect'],
  actor: ['who:actor'],
};

const DAMPERS: Readonly<Record<string, readonly string[]>> = {
  modal: ['mod:should', 'mod:must', 'mod:could', 'mod:may', 'mod:might', 'mod:can', 'mod:would', 'mod:will', 'mod:ought'],
  hedge: ['mod:hedge'],
  self: ['slf:i', 'slf:we', 'slf:our', 'slf:this'],
  own: ['own:word', 'slf:method', 'slf:sample'],
  advice: ['mod:advice', 'mod:recommend', 'mod:needto'],
  code: ['frm:code'],
  thisSubject: ['ms:this', 'ms:thisNoun', 'ms:it'],
  present: ['evt:presentOnly'],
  inference: ['inf:likely', 'inf:raise', 'inf:means', 'inf:lesson', 'inf:question', 'inf:thisMeans', 'inf:nounMeans'],
  turn: ['sgn:contrast', 'sgn:thus'],
  question: ['qst:ends', 'qst:inside'],
  short: ['len:under10'],
};

/** Raises `xx:fact&damper` and `xx:fact&fact` for the groups among the signals found so far. */
export function interactions(found: ReadonlyMap<string, unknown>, mark: Mark): void {
  const facts = groupsIn(FACTS, found);
  const dampers = groupsIn(DAMPERS, found);
  for (let one = 0; one < facts.length; one += 1) {
    for (const damper of dampers) mark(`xx:${facts[one]}&${damper}`);
    for (let two = one + 1; two < facts.length; two += 1) mark(`xx:${facts[one]}&${facts[two]}`);
  }
  if (facts.length === 0) mark('xx:noFact');
  if (dampers.length === 0) mark('xx:noDamper');
}

function groupsIn(groups: Readonly<Record<string, readonly string[]>>, found: ReadonlyMap<string, unknown>): string[] {
  return Object.keys(groups).filter((group) => groups[group].some((name) => found.has(name)));
}
