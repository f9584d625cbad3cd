import type { Marks } from './marks';
import type { SignalBook } from './signal-book';

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

/**
 * Makes the marker of pairs: raises `xx:fact&damper` and `xx:fact&fact` for the groups that the signals found so far belong to, and says
 * when no group of either sort is there.
 */
export function createPairs(signals: SignalBook): (marks: Marks) => void {
  const facts = Object.keys(FACTS);
  const dampers = Object.keys(DAMPERS);
  const factBits = bitsOf(FACTS, signals);
  const damperBits = bitsOf(DAMPERS, signals);
  const withDamper = facts.map((fact) => dampers.map((damper) => signals.id(`xx:${fact}&${damper}`)));
  const withFact = facts.map((fact) => facts.map((other) => signals.id(`xx:${fact}&${other}`)));
  const noFact = signals.id('xx:noFact');
  const noDamper = signals.id('xx:noDamper');
  return (marks) => {
    let factSet = 0;
    let damperSet = 0;
    for (let slot = 0; slot < marks.size; slot += 1) {
      const id = marks.idAt(slot);
      factSet |= factBits[id] ?? 0;
      damperSet |= damperBits[id] ?? 0;
    }
    if (factSet === 0) marks.markId(noFact);
    if (damperSet === 0) marks.markId(noDamper);
    for (let fact = 0; fact < facts.length; fact += 1) {
      if ((factSet & (1 << fact)) === 0) continue;
      for (let damper = 0; damper < dampers.length; damper += 1) if (damperSet & (1 << damper)) marks.markId(withDamper[fact][damper]);
      for (let other = fact + 1; other < facts.length; other += 1) if (factSet & (1 << other)) marks.markId(withFact[fact][other]);
    }
  };
}

/** By number of a signal the groups it belongs to, as bits. */
function bitsOf(groups: Readonly<Record<string, readonly string[]>>, signals: SignalBook): number[] {
  const bits: number[] = [];
  for (const [index, names] of Object.values(groups).entries()) {
    for (const id of names.map((name) => signals.id(name))) {
      while (bits.length <= id) bits.push(0);
      bits[id] |= 1 << index;
    }
  }
  return bits;
}
