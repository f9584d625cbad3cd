import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import { judge } from '../../support/engine';

/** For each sentence, whether it needs a source. */
const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);

suite('what a draft says in its own voice', () => {
  test('figures that advice proposes need no source in a chapter of recommendations, and facts there do', () => {
    const flags = (title: string, text: string): boolean[] => judge.judge(readDraft(`# Grids\n\n## ${title}\n\n${text}`)).map(({ flagged }) => flagged);
    const advice = '1. Cap fees at 3 percent.\n2. Raise U.S. spending to $75 million.\n3. Seoul must double the number of inspectors to 1,200.\n';
    for (const title of ['Recommendations', 'What Congress should do', 'The way forward']) assert.deepEqual(flags(title, advice), [false, false, false], title);
    assert.deepEqual(flags('Recommendations', 'Exports to Japan fell 14.2 percent in 2019.'), [true]);
  });

  test('an invented case needs no source, as long as it is told', () => {
    const told = 'She calls her bank in Frankfurt. The bank says no.';
    assert.deepEqual(flags(`Imagine a minister who wants to comply. ${told}`), [false, false, false]);
    assert.deepEqual(flags(`A minister wants to comply. ${told}`).slice(2), [true]);
    assert.deepEqual(flags(`Imagine a minister who wants to comply.\n\n${told}`).slice(2), [true]);
    assert.deepEqual(flags(`> Imagine a minister who wants to comply. ${told}`).slice(2), [true]);
    assert.equal(flags('Imagine a minister who wants to comply. She calls her bank. In 2019 the Bank of Italy closed 14 accounts in Rome.')[2], true);
    assert.deepEqual(flags('If Dublin built 5,000 cost-rental homes a year, it would reach the share of Vienna in 2090.'), [false]);
    assert.deepEqual(flags('If the tax passed, exports to Japan would fall by 2.7 percent, the World Bank estimated in 2019.'), [true]);
  });

  test('a measured fact is asked for its source though the author goes on to speak, unless it is from a study of the author’s own', () => {
    for (const fact of [
      'The first tranche reached only 41 of 212 municipalities, and the contractor has told us that it will be late.',
      'Unemployment stands at 9 percent, and we believe it will rise.',
      'The fund holds $300 million, but we should not touch it.',
      'The ministry employs 1,400 inspectors; not one of them has called on us.',
    ]) assert.deepEqual(flags(fact), [true], fact);
    for (const own of [
      'Our sample covers 300 firms, and we drop the smallest.',
      'The model yields a rise of 3 percent, and we use it below.',
      'Prices fall by 3 percent in this model, but we think that too little.',
      'If fares fell by 3 percent, more people would ride, and we would all gain.',
    ]) assert.deepEqual(flags(own), [false], own);
    assert.deepEqual(flags('We surveyed 312 households in Sindh. Only 41 had clean water, and we saw no well.'), [false, false]);
  });

  test('what officials ask, choices that are counted and what an annex of the draft shows need no source', () => {
    const flagged = (text: string): boolean => judge.judge(readDraft(text))[0].flagged;
    for (const own of [
      'The Minister is invited to note the position, to approve the draft, and to agree that officials proceed to consultation.',
      'Ministers have three choices.',
      'Three reasons stand out.',
      'There are two problems with the scheme.',
      'On the basis of the costings in Annex B, the net cost would be 14 million euros in the first year.',
      'As Figure 1 shows, prices peaked in April 2022 at 925 dollars.',
      ...['(Figs. 2 and 3)', '(Maps 1 and 2)', '(Boxes 1 and 2)', '(Graphs 1 to 3)', '(Exhibits 1 and 2)'].map((shown) => `Prices doubled in Japan ${shown}.`),
      'When I left the Treasury in 2016, I had a drawer full of licence applications that nobody had time to read.',
      'Interviewed by phone on 3 October 2023.',
      'Names have been changed.',
      'Staff recommends that Council repeal parking minimums within a half mile of transit.',
      'The overspend had three causes.',
      'Operation Prosperity Guardian uses missiles that cost 2 million dollars each; see the table in the annex.',
      '"We are not allies, and we are not shopping," a retired foreign secretary told me over tea in Delhi.',
    ]) assert.ok(!flagged(own), own);
    for (const claim of [
      'Annex B of the treaty sets a limit of 14 million euros in the first year.',
      'The minister was invited to Seoul in March 2019 to approve the treaty.',
      'Vietnam has three nuclear reactors in Ninh Thuan.',
      '“They told us that we are not allies,” a retired foreign secretary said in Delhi.',
      'When the minister left the Treasury in 2016, the drawer held 14 licence applications.',
      'The Court of Justice has held that data retention must be limited to what is strictly necessary.',
    ]) assert.ok(flagged(claim), claim);
    assert.deepEqual(judge.judge(readDraft('This report examines care in Bihar. It draws on claims data from the state insurer and on 58 interviews with patients, nephrologists and officials.'))
      .map(({ flagged: is }) => is), [false, false]);
  });

  const ownWords = [
    'All dollar figures are in 2020 dollars.', 'All amounts are in U.S. dollars unless otherwise noted.', 'Percentages may not add up to 100 due to rounding.', 'Numbers are rounded to the nearest thousand.',
    'More evidence is needed from West Africa.', 'I believe that Congress should spend $2 billion on ports.', 'The coefficient is significant at the 5 percent level in all models.',
    'When I first came here in 1987, the tallest building on the road was a hotel.', 'We draw on 31 interviews with officials.', 'Southern states will complain in 2027, and they may be right.',
    'The task force will report by June 2026.', 'The file `events.csv` holds 41,233 protests in 54 African countries.', 'We dropped 312 duplicates.',
    'We estimate the cost of the scheme at £420 million a year.', 'The model assumes unemployment of 11 per cent.', 'Option B adds a grant of €9,000 a home.', 'She spoke to us by telephone from Nairobi.', 'In the upside scenario, a 20 per cent rise in oil prices adds 0.4 points to inflation.',
    'Three lessons stand out.', 'Our teams in El Fasher report that bread has run out.', 'My grocer has moved his savings to Vienna.',
    'This tracker was last updated on 3 April 2025.', 'Voters deserve exact figures.', 'When I took this job I was told that 14 ministers had failed.',
    'Three interlocutors complained of Chinese pressure over the Dalai Lama.',
  ];
  for (const text of ownWords) test(`how the draft writes, what it found and what its author wants need none: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [false]));

  test('who made the draft needs no source, nor what is told in a section of scenarios', () => {
    assert.deepEqual(flags('Ambassador Karl Holm is the president and CEO of Harbour Services International (HSI).'), [false]);
    assert.deepEqual(flags('Commentary is produced by the Harbour Institute (HI), a private, tax-exempt institution focusing on ports.'), [false]);
    const told = 'The total number of deaths in Japan ranges between 500,000 and 1 million in 2031.';
    assert.deepEqual(flags(`## Scenario 1: Blockade\n\nThe navy of Japan closes the strait.\n\n## Costs\n\n${told}`), [false, true]);
    assert.ok(judge.judge(readDraft(`## Scenario 1: Blockade\n\n${told}`))[0].need < judge.judge(readDraft(told))[0].need);
  });

  test('what an official plan says will be done needs no source', () => {
    const flags = (title: string): boolean[] => judge.judge(readDraft(`# ${title}\n\nThe ministry will publish its rules in March.`)).map(({ flagged }) => flagged);
    assert.deepEqual([flags('Trade'), flags('Action plan')], [[true], [false]]);
  });

  test('what the author’s own survey found needs no source; what another found does', () => {
    const found = 'In Marsabit, 71 per cent of respondents had paid a levy to the school by March 2021.';
    assert.deepEqual(flags(`We interviewed 214 households.\n\n${found}`), [false, false]);
    assert.deepEqual(flags(found), [true]);
    assert.deepEqual(flags('We interviewed 214 households.\n\nIn a 2019 survey by Gallup, 71 per cent of respondents reported paying a levy.'), [false, true]);
    assert.deepEqual(flags('We interviewed 214 households.\n\nAccording to Gallup, 71 per cent of respondents reported paying a levy in 2019.'), [false, true]);
    assert.deepEqual(flags('Nearly two-thirds of the girls we spoke to had not returned to class.'), [false]);
    assert.deepEqual(flags('We visited 240 polling stations.\n\nOnly one in nine had a ballot template in braille.'), [false, false]);
    assert.deepEqual(flags('Only one in nine had a ballot template in braille.'), [true]);
    assert.deepEqual(flags('We surveyed 2,113 teachers in Denmark.\n\nHalf of those who oppose a ban teach technology.'), [false, false]);
    const finds = 'It finds that meals keep girls in school, that buying from local farmers is cheaper than imports, and that funding is one drought away from collapse.';
    assert.deepEqual(flags(`This report draws on a survey of 1,204 households. ${finds}`), [false, false]);
    assert.equal(flags(`The report of the World Bank draws on a survey of 1,204 households. ${finds}`)[1], true);
  });

  test('what the author lived or heard needs no source; what the author reports of others does', () => {
    for (const own of [
      'I spent twelve years in Canada’s trade ministry, and I know what a communiqué is worth.',
      'As ambassador to Japan from 2014 to 2017, I met the prime minister 14 times.',
      'I was posted to Nairobi in 2011.',
      'We visited 14 registration offices in Niger and Mali between May and July 2025.',
      'The author thanks Amina Diallo and two anonymous reviewers for comments.',
      'My own interviews with fishers in Masinloc suggest that catches are down by half.',
      'I have seen savings promised by every government since 1997, and I have never seen one delivered.',
      'Thanks are due to the staff of the two field offices in Jordan.',
    ]) assert.deepEqual(flags(own), [false], own);
    assert.deepEqual(flags('I noted last year that exports to Japan fell 14.2 percent in 2019.'), [true]);
    assert.deepEqual(flags('The minister spent twelve years in Canada’s trade ministry.'), [true]);
  });

  test('the words of those whom the author has asked need no source, to the end of the paragraph', () => {
    const said = '“You cannot compare the two series,” said Janet Wu of State University.';
    assert.deepEqual(flags(`We asked two criminologists to look at the numbers. ${said} Her colleague agreed.`), [false, false, false]);
    assert.deepEqual(flags(`We asked two criminologists to look at the numbers.\n\n${said}`), [false, true]);
    assert.deepEqual(flags('We asked two criminologists. The Home Office counted 31 murders in 2019.'), [false, true]);
    assert.deepEqual(flags('Two thirds of the parents we met had never been to school. Most of the children said that they wanted to go.'), [false, false]);
    assert.deepEqual(flags('Two thirds of the parents had never been to school.'), [true]);
  });

  test('what a table or figure of the draft shows has its source there; what another’s shows does not', () => {
    for (const own of [
      'Table 1 shows that exports fell by 14 percent and then recovered.',
      'The left panel of Figure 5 shows that wages rose from 12 to 19 dollars.',
      'As Table 2 shows, spending on schools fell by 14 percent in 2019.',
      'As shown in Figure 3, exports to Japan fell by 14 percent in 2019.',
      'Prices of memory chips more than doubled between 2023 and 2024 (see Figure 2).',
      'Prices of memory chips more than doubled between 2023 and 2024, as shown in Chart 4.',
      'Exports to Japan fell by 14 percent in 2019 (Figure 2, left panel).',
      'Exports to Japan fell by 14 percent in 2019 (Figures 2 and 3).',
      'Exports to Japan fell by 14 percent in 2019 (see Table 3, column 2).',
    ]) assert.deepEqual(flags(own), [false], own);
    for (const anothers of [
      'As Figure 1 in the World Bank’s report shows, spending on schools fell by 14 percent in 2019.',
      'Prices of memory chips more than doubled between 2023 and 2024.',
      'Table talk aside, exports to Japan fell by 14 percent in 2019.',
    ]) assert.deepEqual(flags(anothers), [true], anothers);
  });

  test('what stands after “Figure 3 makes the point” is what the figure shows; what stands after that is not', () => {
    const fell = 'Spending on skills has fallen by a third since 2010.';
    const rose = 'Spending on pensions rose by half in 2019.';
    for (const announced of ['Figure 3 makes the point.', 'The chart tells a simple story.', 'Table 2 is telling.', 'This map shows why.']) {
      assert.deepEqual(flags(`${announced} ${fell} ${rose}`), [false, false, true], announced);
    }
    for (const other of ['Figure skating makes the point.', 'The table was set.', 'The chart shows that it had fallen by 14 percent in 2012.']) {
      assert.equal(flags(`${other} ${fell}`)[1], true, other);
    }
  });

  test('what is given as the author’s own view or option needs no source', () => {
    assert.deepEqual(flags('In our view, donors have lost interest.\n\nDonors have lost interest.'), [false, true]);
    assert.deepEqual(flags('Option 2: a planning cell with the United States and the Philippines.'), [false]);
    assert.deepEqual(flags('(b) Expand the scheme to 12,000 households from 2026.\n\n(b) Exports to Japan fell by 12,000 tons in 2019.'), [false, true]);
    assert.deepEqual(flags('By “small state” we mean one with fewer than five million people.\n\nBy 2019 it had fewer than five million people.'), [false, true]);
    assert.deepEqual(flags('Blockade, in the sense used here, is the closure of every port in Jeolla.'), [false]);
    assert.equal(flags('## Options\n\n- Raise the ceiling to 3 percent of GDP over five years.')[0], false);
    assert.equal(flags('## Debt\n\n- The ceiling rose to 3 percent of GDP in five years.')[0], true);
    assert.equal(flags('We wrote to the Inspector General on 3 September; he did not reply.')[0], false);
    assert.equal(flags('They wrote to the Inspector General on 3 September; he did not reply.')[0], true);
  });

  test('an item of a list of proposals needs no source for what it proposes; what such a list tells does', () => {
    const items = '\n\n- pay Egypt $300 million a year for lost tolls;\n- Send back those who have no claim within 60 days.\n- Greece already returned 14,000 people in 2023.\n- Exports fell by 14 percent in 2019.\n';
    for (const leadIn of ['The government should:', 'We recommend that Parliament:', 'Brussels needs to do four things:', 'Ministers have three options:']) {
      assert.deepEqual(flags(leadIn + items).slice(1), [false, false, true, true], leadIn);
    }
    assert.deepEqual(flags(`Three things happened:${items}`).slice(1), [true, true, true, true]);
    assert.deepEqual(flags('- [ ] Check that exports fell by 43 percent in 2022.\n- [x] Write to the ministry.\n- Exports fell by 43 percent in 2022.\n'), [false, false, true]);
    assert.deepEqual(flags('(b) Pay Egypt $300 million a year for lost tolls.\n\n(b) Egypt paid $300 million a year for lost tolls.'), [false, true]);
    assert.equal(flags('## Recommendations\n\n- **Treasury:** Set aside $4 billion for grid storage by 2028.\n')[0], false);
    assert.equal(flags('## Spending\n\n- **Treasury:** It set aside $4 billion for grid storage in 2018.\n')[0], true);
  });

  const asked = [
    'Thank you, Chair Smith.', 'Thank you very much, Mr. President.', 'Chair Smith, thank you for holding this hearing of 2024.', 'Start now, unless Japan objects.',
    'Write to METI by 1 April', 'Ask METI for the figures of 2023', 'Call Ambassador Smith on 4 April', 'Draft the letter to METI', 'Submit to METI by 1 April',
    'Meet Kim in Seoul on 3 May', 'Vote for the treaty in November.', 'Do not sell arms to Taiwan unless Congress agrees.', 'The CPTPP members have no say in this.',
  ];
  for (const text of asked) test(`thanks, commands and what is still to do need none: ${text}`, () => assert.deepEqual(flags(`- ${text}`), [false]));
  for (const text of [
    'Ask any farmer in Japan: exports of rice fell by 43 percent in 2022.', 'Tell voters that exports to Japan fell by 43 percent in 2022.',
    'Call volumes at METI rose by 43 percent in 2022.', 'Thank you notes to METI rose by 43 percent in 2022.', 'Farmers in Japan say in private that METI lied to them in 2022.',
  ]) test(`what goes on with a fact, or only looks like a command, needs a source: ${text}`, () => assert.deepEqual(flags(text), [true]));

  test('a draft speaks on of itself after an opening, too', () => {
    const found = 'Drawing on 212 disputes since 1960, it finds that small states win half of the time.';
    assert.deepEqual(flags(`This paper shows that small states gain from courts. ${found}`), [false, false]);
    assert.equal(flags(`The World Bank published a report in 2019. ${found}`)[1], true);
  });

  test('what a draft says of its authors, and of its own method, needs no source; the same words elsewhere do', () => {
    const flags = (title: string, text: string): boolean[] => judge.judge(readDraft(`# Registers\n\n## ${title}\n\n${text}`)).map(({ flagged }) => flagged);
    const life = 'She served in Mali’s ministry of justice from 2009 to 2016.';
    for (const title of ['About the author', '7. About the Authors', 'Note on contributors', 'Author bio']) assert.deepEqual(flags(title, life), [false], title);
    assert.deepEqual(flags('A minister’s career', life), [true]);
    const grant = 'This work was funded by a grant of €120,000 from the European Commission.';
    for (const title of ['Acknowledgements', 'Acknowledgments', 'Disclosure', 'Conflict of interest']) assert.deepEqual(flags(title, grant), [false], title);
    assert.deepEqual(flags('What we did', 'We visited 14 offices in Niger.\n\nInterviews lasted 45 minutes.'), [false, false]);
  });
});
