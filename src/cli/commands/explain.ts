import type { Command } from '../command';
import { ruleInfos } from '../rule-infos';
import { didYouMean, EXIT, UsageError } from '../usage';

/** `policy-writer explain` */
export const explain: Command = {
  usage: '[RULE]',
  options: {},
  mostWords: 1,
  async run({ words: [id] }, { out }) {
    const rules = ruleInfos();
    if (id === undefined) {
      const width = Math.max(...rules.map((rule) => rule.id.length)) + 2;
      await out.write(rules.map((rule) => `${rule.id.padEnd(width)}${rule.severity.padEnd(13)}${rule.summary}\n`).join(''));
      return EXIT.clean;
    }
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new UsageError(`There is no rule “${id}”.${didYouMean(id, rules.map((one) => one.id))}`);
    await out.write(rule.help);
    return EXIT.clean;
  },
};
