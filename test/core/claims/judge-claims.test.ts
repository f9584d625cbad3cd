import assert from 'node:assert/strict';
import { createClaimJudge } from '../../../src/core/claims';
import { readDraft } from '../../../src/core/draft/read-draft';
import { inEnglish } from '../../../src/core/text/wording';
import { judge } from '../../support/engine';

function needOf(sentence: string): number {
  return judge.judge(readDraft(sentence))[0].need;
}

suite('judging claims', () => {
  const claims: [string, string][] = [
    ['figure', 'Exports to South Korea fell 14.2 percent in 2019.'],
    ['quote', '“We will not forget this day, and we will not forgive it,” President Moon told reporters in Seoul.'],
    ['attribution', 'The Ministry of Foreign Affairs announced that Seoul would withdraw from the pact.'],
    ['event', 'The Obama administration brokered a summit in The Hague in March 2014.'],
  ];
  for (const [kind, sentence] of claims) {
    test(`a plain ${kind} needs a source and is called so`, () => {
      const [verdict] = judge.judge(readDraft(sentence));
      assert.ok(verdict.flagged, `${verdict.need}`);
      assert.equal(verdict.kind, kind);
    });
  }

  const free = [
    'Washington should keep all channels open.',
    'What does Tokyo want from this summit?',
    'This brief proceeds in three parts.',
    'It is critical to build trust before talks begin.',
    'We argue that a smaller format could work better.',
  ];
  for (const sentence of free) {
    test(`“${sentence}” needs none`, () => assert.ok(needOf(sentence) < 0.4, `${needOf(sentence)}`));
  }

  test('there is one verdict for each sentence, in order', () => {
    const draft = readDraft('# Trade\n\nExports fell. Tokyo objected.\n\n- One point.\n');
    assert.equal(judge.judge(draft).length, draft.sentences.length);
  });

  test('an empty draft has no verdicts', () => assert.deepEqual(judge.judge(readDraft('')), []));

  test('the same draft judged twice gives the same verdicts', () => {
    const draft = readDraft('Exports fell 3 percent. “No,” he said.');
    assert.deepEqual(judge.judge(draft), createClaimJudge().judge(draft));
  });

  test('reasons are words of the sentence, whatever markup stands between', () => {
    const draft = readDraft('In *2019*, exports &amp; imports **fell 14.2 percent** there.');
    const [verdict] = judge.judge(draft);
    const figure = verdict.reasons.find((reason) => reason.signal === 'qty:percent');
    assert.equal(figure && draft.sentences[0].text.slice(figure.start, figure.end), '14.2 percent');
  });

  test('figures that advice proposes need no source in a chapter of recommendations, and facts there do', () => {
    const flags = (title: string, text: string): boolean[] => judge.judge(readDraft(`# Grids\n\n## ${title}\n\n${text}`)).map(({ flagged }) => flagged);
    const advice = '1. Cap fees at 3 percent.\n2. Raise U.S. spending to $75 million.\n3. Seoul must double the number of inspectors to 1,200.\n';
    for (const title of ['Recommendations', 'What Congress should do', 'The way forward']) assert.deepEqual(flags(title, advice), [false, false, false], title);
    assert.deepEqual(flags('Recommendations', 'Exports to Japan fell 14.2 percent in 2019.'), [true]);
  });

  test('an invented case needs no source, as long as it is told', () => {
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
    const told = 'She calls her bank in Frankfurt. The bank says no.';
    assert.deepEqual(flags(`Imagine a minister who wants to comply. ${told}`), [false, false, false]);
    assert.deepEqual(flags(`A minister wants to comply. ${told}`).slice(2), [true]);
    assert.deepEqual(flags(`Imagine a minister who wants to comply.\n\n${told}`).slice(2), [true]);
    assert.deepEqual(flags(`> Imagine a minister who wants to comply. ${told}`).slice(2), [true]);
    assert.equal(flags('Imagine a minister who wants to comply. She calls her bank. In 2019 the Bank of Italy closed 14 accounts in Rome.')[2], true);
    assert.deepEqual(flags('If Dublin built 5,000 cost-rental homes a year, it would reach the share of Vienna in 2090.'), [false]);
    assert.deepEqual(flags('If the tax passed, exports to Japan would fall by 2.7 percent, the World Bank estimated in 2019.'), [true]);
  });

  test('what officials ask, choices that are counted and what an annex of the draft shows need no source', () => {
    const flagged = (text: string): boolean => judge.judge(readDraft(text))[0].flagged;
    for (const own of [
      'The Minister is invited to note the position, to approve the draft, and to agree that officials proceed to consultation.',
      'Ministers have three choices.',
      'On the basis of the costings in Annex B, the net cost would be 14 million euros in the first year.',
      'As Figure 1 shows, prices peaked in April 2022 at 925 dollars.',
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

  const plain = [
    'The law bans foreign funding of charities.', 'The constitution bars foreign troops from the islands.', 'The EU will cut tariffs by 2027.', 'From 2027 the scheme will cover buildings.',
    'The ban will take effect in January 2026.', 'Japan will host the summit next year.', 'One in eight Americans lives in poverty.', 'Half of all Indians rely on farming.',
    'Under the law, employers must keep records for three years.', 'Under the new rules, landlords may not charge more than one month’s rent.', 'The new rules require banks to hold more capital.',
    'The bill would allow the ministry to dismiss any rector.', 'The last government cut the programme by a third in 2016.',
  ];
  for (const text of plain) test(`a rule, a dated plan and a share in words need a source: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [true]));

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

  test('what an official plan says will be done needs no source', () => {
    const flags = (title: string): boolean[] => judge.judge(readDraft(`# ${title}\n\nThe ministry will publish its rules in March.`)).map(({ flagged }) => flagged);
    assert.deepEqual([flags('Trade'), flags('Action plan')], [[true], [false]]);
  });

  test('a sentence in another language is not judged', () => {
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
    assert.deepEqual(flags('La ley entra en vigor en cinco etapas.\n\nDie Gewerkschaften hatten mehr verlangt.\n\nLe 3 mai 2019, la France a exporté 14 millions de tonnes vers le Japon.'), [false, false, false]);
    assert.deepEqual(flags('The *Ley de Bases* cut 14 percent of the posts of the ministry in 2024.\n\nEl Salvador sent 14 troops to La Unión de los Santos in 2003.'), [true, true]);
  });

  test('what the author’s own survey found needs no source; what another found does', () => {
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
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
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
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
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
    const said = '“You cannot compare the two series,” said Janet Wu of State University.';
    assert.deepEqual(flags(`We asked two criminologists to look at the numbers. ${said} Her colleague agreed.`), [false, false, false]);
    assert.deepEqual(flags(`We asked two criminologists to look at the numbers.\n\n${said}`), [false, true]);
    assert.deepEqual(flags('We asked two criminologists. The Home Office counted 31 murders in 2019.'), [false, true]);
  });

  test('what a table or figure of the draft shows has its source there; what another’s shows does not', () => {
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
    for (const own of [
      'Table 1 shows that exports fell by 14 percent and then recovered.',
      'The left panel of Figure 5 shows that wages rose from 12 to 19 dollars.',
      'As Table 2 shows, spending on schools fell by 14 percent in 2019.',
      'As shown in Figure 3, exports to Japan fell by 14 percent in 2019.',
      'Prices of memory chips more than doubled between 2023 and 2024 (see Figure 2).',
      'Prices of memory chips more than doubled between 2023 and 2024, as shown in Chart 4.',
    ]) assert.deepEqual(flags(own), [false], own);
    for (const anothers of [
      'As Figure 1 in the World Bank’s report shows, spending on schools fell by 14 percent in 2019.',
      'Prices of memory chips more than doubled between 2023 and 2024.',
      'Table talk aside, exports to Japan fell by 14 percent in 2019.',
    ]) assert.deepEqual(flags(anothers), [true], anothers);
  });

  test('what stands behind “Figure 3 makes the point” is what the figure shows; what stands behind that is not', () => {
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
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
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
    assert.deepEqual(flags('In our view, donors have lost interest.\n\nDonors have lost interest.'), [false, true]);
    assert.deepEqual(flags('Option 2: a planning cell with the United States and the Philippines.'), [false]);
    assert.deepEqual(flags('(b) Expand the scheme to 12,000 households from 2026.\n\n(b) Exports to Japan fell by 12,000 tons in 2019.'), [false, true]);
    assert.deepEqual(flags('By “small state” we mean one with fewer than five million people.\n\nBy 2019 it had fewer than five million people.'), [false, true]);
    assert.equal(flags('## Options\n\n- Raise the ceiling to 3 percent of GDP over five years.')[0], false);
    assert.equal(flags('## Debt\n\n- The ceiling rose to 3 percent of GDP in five years.')[0], true);
    assert.equal(flags('We wrote to the Inspector General on 3 September; he did not reply.')[0], false);
    assert.equal(flags('They wrote to the Inspector General on 3 September; he did not reply.')[0], true);
  });

  test('an item of a list of proposals needs no source for what it proposes; what such a list tells does', () => {
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
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

  test('a quotation between German marks ends where it is closed', () => {
    const verdicts = judge.judge(readDraft('Scholz spoke of a „Zeitenwende“ in 2022. Macron called it « une folie » in 2023. “It holds,” she said in „Bild“.'));
    assert.deepEqual(verdicts.map(({ back, flagged }) => [back, flagged]), [[0, true], [0, true], [0, true]]);
  });

  test('a draft speaks on of itself behind an opening, too', () => {
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
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

  test('a question claims nothing, unless somebody is quoted asking it', () => {
    const flags = (source: string): boolean[] => judge.judge(readDraft(source), { sensitivity: 'strict' }).map(({ flagged }) => flagged);
    assert.deepEqual(flags('Why did the ministry sign the pact with Canberra on March 4, 2021?'), [false]);
    assert.deepEqual(flags('The minister asked, “Who will pay the 14 billion dollars that the plan costs?”'), [true]);
  });

  test('a block quotation is one claim: its sentences point to the first', () => {
    const source = 'He wrote:\n\n> The pact holds. It has held for 60 years. It will hold.\n\nTokyo agreed.';
    const backs = judge.judge(readDraft(source)).map((verdict) => verdict.back);
    assert.deepEqual(backs, [0, 0, 1, 2, 0]);
  });

  test('a quotation that goes on over sentences is one claim', () => {
    const source = 'She said, “The pact holds. It has held for long. It will hold.” Tokyo agreed.';
    assert.deepEqual(judge.judge(readDraft(source)).map((verdict) => verdict.back), [0, 1, 2, 0]);
  });

  test('strict flags what balanced flags and more, relaxed less', () => {
    const draft = readDraft([...claims.map(([, sentence]) => sentence), ...free, 'Many such deals have failed. Trade between the two grew over time. The plan has its critics. Its economy is open.'].join(' '));
    const counts = (['relaxed', 'balanced', 'strict'] as const)
      .map((sensitivity) => judge.judge(draft, { sensitivity }).filter((verdict) => verdict.flagged).length);
    assert.ok(counts[0] <= counts[1] && counts[1] <= counts[2] && counts[2] > counts[0], `${counts}`);
  });

  test('a kind that is switched off is not flagged', () => {
    const draft = readDraft('Exports to South Korea fell 14.2 percent in 2019.');
    assert.equal(judge.judge(draft, { without: ['figure'] })[0].flagged, false);
  });
});

suite('the message of a finding', () => {
  const message = (source: string): string => inEnglish(judge.judge(readDraft(source))[0].message);

  test('names the kind and quotes the words', () => {
    assert.equal(
      message('The plan cut exports by 82.4 percent in 2019.'), 'This gives a figure, “82.4 percent”, without a source: cite the data.',
    );
  });

  for (const [text, words] of [
    ['Between 2015 and 2023 the number of family doctors in England fell by 7 per cent.', '7 per cent'],
    ['Between 2015 and 2023 the number of family doctors in England fell by seven per cent.', 'seven per cent'],
    ['In 2022 the central bank raised its rate by 3 percentage points.', '3 percentage points'],
    ['In 2022 the ministry spent ₹5,000 crore on roads.', '₹5,000 crore'],
    ['Of the 16 companies that signed in Seoul, ten have published a plan.', '16 companies'],
    ['The north of Niger has 14 registration offices.', '14 registration offices'],
    ['The bank holds reserves of forty billion dollars.', 'forty billion dollars'],
    ['The office has about 125 people in Brussels.', 'about 125 people'],
    ['China mines two thirds of the rare earths of the world.', 'two thirds'],
    ['Vietnam’s promises 15.5 billion.', '15.5 billion'],
    ['Three years later, only four banks in Khartoum had resumed their dealings in dollars.', 'only four'],
    ['In Cúcuta, four in five workers have no contract.', 'four in five workers'],
    ['Korea exported 2.8m tonnes of steel to the United States in 2024, worth $4.3 bn.', '$4.3 bn'],
  ]) test(`shows the figure itself: ${words}`, () => assert.ok(message(text).includes(`“${words}”`), message(text)));

  const quoted: readonly (readonly [string, string])[] = [
    ['Sales of chips to the mainland reached US$12.3 billion in 2022.', 'US$12.3 billion'],
    ['The treaty’s secretariat said, “No party has ever left the pact of its own will.”', 'No party has ever left the pact of its own will'],
    ['According to the Ministry of Trade, the tariff was lifted last spring.', 'According to the Ministry of Trade'],
    ['The foreign ministry announced that it would close two consulates.', 'The foreign ministry announced'],
    ['In March 2021, Tokyo signed the defence pact with Canberra.', 'Tokyo signed'],
    ['On June 17, 2024, Chinese sailors boarded two Philippine boats.', 'Chinese sailors boarded'],
    ['In April 2025 Beijing put seven metals under licence, and within six weeks Ford had idled a plant.', 'Ford had'],
    ['Article 53 requires providers to publish a summary of training data.', 'Article 53'],
    ['Article IV of the Mutual Defense Treaty obliges each party to act.', 'obliges'],
    ['He signed the defence pact with Canberra in March 2021.', 'He signed'],
    ['Kazakhstan still has no law on the export of drones.', 'Kazakhstan'],
    ['Ministers told the Education Committee that savings would be found in early years.', 'Ministers told'],
    ['They have no embassy in Bishkek and no consulate in Osh.', 'Bishkek'],
    ['Here Mongolia, however, has no law on exports.', 'Mongolia'],
    ['U.S. bases in Japan are under the command of the Pacific Fleet.', 'U.S. bases in Japan'],
    ['They have no embassy in the U.S. and no consulate in Osh.', 'U.S.'],
    ['In Jakarta there were fears of foreign influence, and the bill was withdrawn.', 'fears of foreign influence'],
    ['The port was exposed to threats from foreign navies.', 'threats from foreign navies'],
    ['The USS *Boise* has not dived since 2017.', 'The USS Boise'],
    ['The plan cut exports by \\$8 million in 2019.', '$8 million'],
    ['As the ports of Ghana grew in the first years of the century, smugglers followed in 2004.', 'grew in the first years'],
    ['Its National Electricity Act of 2003 requires nothing of rooftops.', 'National Electricity Act'],
    ['Lagos spends roughly a third of all regional revenue on its ports.', 'roughly a third of all regional revenue'],
    ['The ministry of `trade` announced that it would close two consulates.', 'The ministry of … announced'],
  ];
  for (const [source, words] of quoted) {
    test(`shows “${words}”`, () => assert.ok(message(source).includes(`“${words}”`), message(source)));
  }

  test('says so without words when none speak by themselves', () => {
    assert.equal(message('Rights of speech in Hungary protect agency and the press of Budapest.'), 'This says what others said or think without a source: cite where they said it.');
  });

  const kinds: readonly (readonly [string, string])[] = [
    ['The act has been in force since 1 August 2024.', 'event'],
    ['The social partners were consulted on 3 March and raised no objection.', 'event'],
    ['Resolution 2397 passed in December 2017.', 'event'],
    ['The act has been in force for 14 months in 27 states.', 'figure'],
    ['Talks between the two ministries concluded without a deal.', 'event'],
    ['The Berlin trial concluded in May 2020.', 'event'],
    ['The ministry concluded that the ban was illegal.', 'attribution'],
    ['Japan pointed missiles at the island.', 'event'],
    ['Mogadishu recalled its ambassador the same day.', 'event'],
    ['In Brussels new members are admitted only by consensus of the old ones.', 'state'],
    ['The ministry pointed to a lack of staff.', 'attribution'],
    ['In 2018 Congress wrote the provision into law.', 'event'],
    ['Civic space had closed in Egypt, but Amnesty found a way around the law in 2019.', 'event'],
    ['In March 2021 an inquiry of the ministry found that the ban was illegal.', 'attribution'],
  ];
  for (const [source, kind] of kinds) {
    test(`calls this ${kind}: ${source}`, () => assert.equal(judge.judge(readDraft(source))[0].kind, kind));
  }

  test('says so without words when there is no claim', () => {
    assert.equal(message('What now?'), 'No source is cited here.');
  });
});
