import assert from 'node:assert/strict';
import { voiceOf } from '../../../src/core/claims/draft-voice';
import { readDraft } from '../../../src/core/draft/read-draft';
import { judge } from '../../support/engine';

const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);

suite('the voice of a draft', () => {
  const voices: readonly [source: string, kind: string, name: string][] = [
    ['**Cardiff, 3 June 2024** — The Harbour Safety Board today published its first outlook.', 'issuer', 'Harbour Safety Board'],
    ['# Press release\n\nHarbour Watch has launched a fund for pilots today.', 'issuer', 'Harbour Watch'],
    ['Harbour Watch is pleased to announce a fund.\n\n## Notes to editors\n\nIt has 14 staff.', 'issuer', 'Harbour Watch'],
    ['# Response\n\nThe Association of Pilots welcomes the opportunity to respond.', 'issuer', 'Association of Pilots'],
    ['# Response\n\nResidents of the Old Quay welcomes the chance to comment.', 'issuer', 'Residents of the Old Quay'],
    ['This submission is made by the Harbour Legal Centre. It advises pilots.', 'issuer', 'Harbour Legal Centre'],
    ['The Association of Pilots welcomes the new law.', 'issuer', ''],
    ['LONDON, June 3 (Reuters) - The Bank of England today raised its rate.', 'issuer', ''],
    ['The Bank of England today raised its rate.', 'issuer', ''],
    ['JAKARTA, 3 July 2024 — The Ministry of Ports announced today that the levy will wait.\n\nThe ministry said that ships could not bear it.', 'issuer', ''],
    ['Jakarta, 3 July 2024 — The Ministry of Ports today published its levy.\n\nCritics called it a tax.', 'issuer', ''],
    ['# Fact check: the levy\n\nJakarta, 3 July 2024 — The Ministry of Ports today published its levy.', 'issuer', ''],
    ['# Press release\n\nJakarta, 3 July 2024 — The Ministry of Ports today published its levy.\n\nThe ministry said that critics were wrong.', 'issuer', 'Ministry of Ports'],
    ['Jakarta, 3 July 2024 — The Ministry of Ports today published its levy.\n\n“The critics said that it would fail,” said Ade Putra.', 'issuer', 'Ministry of Ports'],
    ['*The Pilot’s Tale*, by Mary Wills. Quay Books, 288 pp., £20.\n\nWe open at sea.', 'reviewed', 'Wills'],
    ['# At sea\n\nMary Wills, *The Pilot’s Tale*. Quay Books, 2023. 288 pages.', 'reviewed', 'Wills'],
    ['# Review: at sea\n\n*The Pilot’s Tale* by Mary Wills is a long book.', 'reviewed', 'Wills'],
    ['Mary Wills’s new book is about pilots. Its chapters are short. The author knows them. No reader will sleep.', 'reviewed', 'Wills'],
    ['Mary Wills’s new book is about pilots. Ports need them.', 'reviewed', ''],
    ['The fund paid £20 million in *Harbour v. Wills*, by a ruling of 2020.', 'reviewed', ''],
  ];
  for (const [source, kind, name] of voices) {
    test(`is known by its head: ${source.slice(0, 60)}`, () => assert.equal(voiceOf(readDraft(source))[kind as 'issuer' | 'reviewed'], name));
  }

  test('an interview is the source of what is told in it of the speaker’s own life, and not of figures of others', () => {
    const head = '# An interview with the harbour master\n\n**What happened?**\n\n';
    assert.deepEqual(flags(`${head}We lost two cranes in 2020. The ministry promised another, but it came in June.\n\nExports fell 14 percent in 2019.`).slice(-3), [false, false, true]);
    assert.deepEqual(flags('Q: How did the talks begin?\n\nA: We met in Oslo in 2012. He said nothing for an hour.\n\nJapan closed 14 ports in 2019.').slice(-3), [false, false, true]);
    assert.deepEqual(flags('# Oslo\n\nThe two sides met in Oslo in 2012.'), [true]);
    assert.deepEqual(flags('*This interview was edited for length.*\n\nI had 400 people and no power. Ships went to Busan instead.').slice(-2), [false, false]);
  });

  test('somebody’s words without quotation marks are known by who says them, to the end of the paragraph', () => {
    assert.deepEqual(flags('I used to sell ten fish a day, says Leela, now I sell two. We had six boats and the storm took five.'), [false, false]);
    assert.deepEqual(flags('Asha, 34: I walked for two days with my son. They asked for 500 rupees at the gate.'), [false, false]);
    assert.deepEqual(flags('Japan closed 14 ports in 2019, says the ministry.'), [true]);
    assert.deepEqual(flags('Tariffs will fall by 3 percent in May, says Leela Rao.'), [true]);
  });

  test('a press release is the source of what it says of who gives it out, and not of what others have said or done', () => {
    const head = '**Cardiff, 3 June 2024** — The Harbour Safety Board today opened a £4 million fund for pilots.';
    assert.deepEqual(flags(`${head} Since 2015 it has trained 300 of them. Grants of up to £50,000 will be paid from July.`), [false, false, false]);
    assert.deepEqual(flags(`${head}\n\n“No pilot should wait two years,” said Helen Marsh, chair of the Board. “We put the money on the water.”`), [false, false, false]);
    assert.deepEqual(flags(`${head}\n\nInsurers paid out £573 million for lost ships last winter. According to the Treasury, the Board spent £3 million in 2023.`), [false, true, true]);
    assert.deepEqual(flags(head.replace('today opened', 'opened')), [true]);
  });

  test('what a press release has opened and who speaks for it is its own too', () => {
    const head = '**Cardiff, 3 June 2024** — The Harbour Safety Board today opened an office in Barry.';
    assert.deepEqual(flags(`${head} The office will employ 14 people. The port handles 40 per cent of all coal in Wales.`), [false, false, true]);
    assert.deepEqual(flags(`${head}\n\n“We put the money on the water,” said director Helen Marsh.`), [false, false]);
  });

  test('minutes are the record of what was said and decided, and a witness of what she has lived', () => {
    const record = '1. Ms Osei reported that 214 of 300 households had been enrolled in May. 2. The group agreed to extend the pilot by three months.';
    assert.ok(flags(`# The pilot\n\n${record}`).some((flag) => flag));
    for (const title of ['Minutes of the Steering Group, 4 March 2024', 'Summary record of the third meeting', 'Workshop report']) {
      assert.deepEqual([...new Set(flags(`# ${title}\n\n${record}`))], [false], title);
    }
    assert.deepEqual(flags('# Minutes\n\nAccording to the Treasury, wages fell by 3 percent in 2023.'), [true]);
    const thanks = 'Thank you for the chance to testify. My name is Rosa Delgado.';
    assert.deepEqual(flags(`${thanks} Last year we paid $1.1 million in tariffs. Mexico bought goods worth $14 billion from Texas in 2023.`).slice(-2), [false, true]);
    assert.deepEqual(flags('Last year we paid $1.1 million in tariffs to Mexico.'), [true]);
  });

  test('a submission is the source of what its authors have done, and not of the rest', () => {
    const head = 'This submission is made by the Harbour Legal Centre.';
    assert.deepEqual(flags(`${head} Last summer we logged 212 complaints about noise. Our lawyers attended nine of the hearings in Cardiff.`), [false, false, false]);
    assert.deepEqual(flags(`${head} The Centre has advised pilots since 2016 and handles about 900 matters a year. Of the 412 pilots we advised, 290 earned less than the award.`), [false, false, false]);
    assert.deepEqual(flags(`${head} Only 1,300 pilots in Cardiff hold a licence. Under the Harbour Act, ports owe a duty of care to pilots.`), [false, true, true]);
  });

  test('a review is the source of what it says of the book, and not of the world', () => {
    const head = '*The Pilot’s Tale*, by Mary Wills. Quay Books, 288 pp., £20.';
    const own = flags(`${head}\n\nWills traces the rise of the pilots to 1803. She interviewed ninety of them. The middle chapters follow them to Antwerp. He keeps the captain waiting for three hours.`).slice(-4);
    assert.deepEqual(own, [false, false, false, false]);
    assert.deepEqual(flags(`${head}\n\n“They knew in March,” one pilot tells her (77).`).slice(-1), [false]);
    assert.deepEqual(flags(`${head}\n\nThe Treasury closed three ports in 2004. She says little about the strike. “Water has no memory,” she writes (212), “but captains do.”`).slice(-3), [true, false, false]);
    const life = flags(`${head}\n\nWills was elected to parliament for the Harbour Party in 1985. Wills, a former pilot, chaired its ports committee for eight years. Wills’s earlier book won the Quay Prize in 2009.`).slice(-3);
    assert.deepEqual(life, [true, true, true]);
    assert.deepEqual(flags(`${head}\n\nWills interviewed ninety pilots in 1999. In 1803, Wills writes, the port of Cardiff lost its charter.`).slice(-2), [false, false]);
    const world = flags(`${head}\n\nCardiff lost 40 per cent of its pilots between 1990 and 1999. The Treasury closed three ports in 2004.`).slice(-2);
    assert.deepEqual(world, [true, true]);
  });

  test('a grant proposal is the source of its own plan and budget, and not of the problem', () => {
    const head = '# Proposal: pilots\n\nWe request €480,000 over three years to train 900 pilots.';
    assert.deepEqual(flags(`${head}\n\n## Budget\n\nPersonnel accounts for 61 per cent of it.\n\n## The problem\n\nCardiff lost 40 per cent of its pilots between 1990 and 1999.`), [false, false, true]);
    assert.deepEqual(flags('# Pilots\n\n## Budget\n\nPersonnel accounts for 61 per cent of the ministry’s spending.'), [true]);
  });
});
