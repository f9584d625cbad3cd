import assert from 'node:assert/strict';
import { createClaimJudge } from '../../../src/core/claims/judge-claims';
import { readDraft } from '../../../src/core/draft/read-draft';
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

  const plain = [
    'The law bans foreign funding of charities.', 'The constitution bars foreign troops from the islands.', 'The EU will cut tariffs by 2027.', 'From 2027 the scheme will cover buildings.',
    'The ban will take effect in January 2026.', 'Japan will host the summit next year.', 'One in eight Americans lives in poverty.', 'Half of all Indians rely on farming.',
    'Under the law, employers must keep records for three years.', 'Under the new rules, landlords may not charge more than one month’s rent.', 'The new rules require banks to hold more capital.',
    'The bill would allow the ministry to dismiss any rector.', 'The last government cut the programme by a third in 2016.',
    'From 2026 they will also have to buy permits for each ton.', 'From January 2027 landlords must register each flat.', 'Starting in 2028, importers will be required to name the mine.',
    'Owners of larger boats have until 2030 to replace their engines.', 'Two-thirds of mortgages are at variable rates.', 'Half the mortgages are interest-only.', 'Nine-tenths of trade by volume moves by sea.',
    'A quarter of teachers say that they will leave.', 'Under a third of ports have a crane.', 'The retirement age is to rise gradually.', 'The next election is to be held in October.', 'Private scooters may only be ridden on private land.', 'One worker in five is paid the minimum.', 'Labour inspectors may not enter a private home without a warrant.', 'The contribution rate will rise to 13 percent over eight years.', 'The last plant is to be closed.', 'The Port Authority will publish its decision in the autumn.',
    'Work is due to begin in 2028.', 'The vote is scheduled for March.', 'The trainee system will be abolished.', 'A new system, under which trainees can change employers, will start in 2027.', 'According to the decree, farms shall keep records for three years.',
    'Pledges to the fund stand at less than a thousandth of the need.', 'Yields will fall by half, agronomists warn.', 'Prices in the port have gone up, local traders say.',
    'Local mayors fear that the camps will close.', 'Rights groups call the law a gag.', 'The union calls the offer a joke.', 'The harbour ministry denies that it was told.',
    'Buyers return one phone in six, usually for its screen.', 'Editors reject one in five drafts.', 'Rent is the reason named most often.', 'Judges can be dismissed by the council.', 'Villagers blame the dam for the drought.',
    'The Harbour Board puts it higher.', 'The Bank of Korea puts the cost far lower.', 'Fees would fall, because a third of all ships pay nothing.',
  ];
  const own = [
    'From 2027 we must spend more.', 'You have until May 2027 to answer.', 'Half of the battle is to be heard.', 'Half of us are wrong about that.', 'A third of the villages we visited had no well.',
    'I lost a brother on that road in 2011.', 'Our lawyers attended nine of the hearings in 2020.', 'I counted 37 tenders with a deadline of less than ten days.', 'The aim is to be heard.', 'On our assumptions, it would raise 50 million a year.', 'This memo asks Cabinet to choose between three options.', 'A final decision is sought by 1 May.', 'The decision is due by 1 May.', 'The scheme should be abolished.', 'If they win, the agency will be abolished.',
    'Our estimate is that the scheme would cost 4 per cent of wages.', 'We find that exports fell by 14 percent after the reform.', 'Section 2 describes the present system, and Section 3 sets out a model.', 'We trained 40 inspectors in Laos and gave them tablets.', 'This argument has three flaws.',
    'Take Option 2 for half of the boats and Option 1 for the rest.', 'Combine options 1 and 2 for half of the 400 boats in Busan.',
    'This note seeks 4.2 million euros for the port of Busan in 2027.', 'Your reply is required by 1 May 2027 in Seoul.', 'Fees fell by 3 percent after the reform (p = 0.02).', 'Nine million euros is a rounding error.', 'Funding of €90m would be adequate.', 'I put the cost higher.', 'It is easy to blame Busan for the delay.', 'We blame ministers for what mayors do.', 'That Seoul stayed silent suggests that it was warned.',
  ];
  for (const text of own) test(`advice, memos and turns of phrase need none, dates and shares or not: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [false]));

  const FACTS = ['Japan closed 14 ports in 2019.', 'Korea cut tariffs by 3 percent in May 2020.'];
  const between = (text: string): boolean[] => judge.judge(readDraft(`${FACTS[0]} ${text} ${FACTS[1]}`)).map(({ flagged }) => flagged);
  const adages = [
    'Trade wars have no winners.', 'Nobody ever marched for free ports.', 'Soldiers, not summits, hold a line.', 'Ports are built to be used, not to be praised.', 'The problem is not the law but the office.',
    'Cities that ask first never act at all.', 'Courage costs nothing in opposition.', 'There is no such thing as a free port.', 'Plenums announce; bureaus decide.', 'A treaty without a meter is a poem.', 'Drivers hate tolls until they meet an empty street.', 'The crown needs no reminding of that.', 'A court is only as strong as the last ruling it dared to give.', 'Empires that borrow do not stay empires.', 'A nation that pays for its pride seldom knows the bill.', 'No one has ever marched for free ports.',
  ];
  for (const text of adages) test(`a saying needs no source, not even among facts: ${text}`, () => assert.deepEqual(between(text), [true, false, true]));
  test('a sum with the figures of the sentence before needs none, a figure of its own does', () => {
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
    assert.deepEqual(flags('In May 2022 there were 30,100 applications in Japan. In May 2024 there were 27,800. That is a fall of 8 percent, not of a half.'), [true, true, false]);
    assert.deepEqual(flags('Japan closed 14 ports in 2019. That was 12 percent more than a year earlier.'), [true, true]);
  });
  for (const text of ['The treaty of 1952 has no secretariat.', 'Waiting lists have never been longer.', 'Consent is almost never refused.', 'Japan has no oil.', 'Tenants have no right to a lawyer in court.', 'Migrant workers never see the contracts of the ministry.', 'No one voted for it.', 'Nobody has gone to jail.', 'Nobody walked out, but nobody moved either.', 'Nobody on the quay expected to use them.', 'Farmers say they have no choice.', 'No one in Seoul is charged with watching it.']) {
    test(`what only sounds like one needs it: ${text}`, () => assert.deepEqual(between(text), [true, true, true]));
  }
  for (const text of [
    'Judges, not ministers, appoint the rector.', 'Pensions are paid in cash, not by transfer.', 'Schools have no water.', 'Trains seldom run after dark.', 'A pupil without a card is turned away.',
    'Residents love the tram.', 'Its navy is larger.', 'They were not paid.',
  ]) test(`neither does this go for a saying or a verdict: ${text}`, () => assert.deepEqual(between(text), [true, true, true]));
  const duties = [
    'Spouses must show £20,000 of income.', 'Landlords must give tenants two months’ notice.', 'Applicants must prove their Korean at level B1.', 'Since April 2020, foreign buyers must pay a duty of 40 percent.',
    'Companies with more than 300 staff must publish their pay gap.', 'Asylum seekers may not work for the first six months.', 'Firms have 30 days to respond.', 'Migrants are barred from benefits for three years.',
    'Carriers face fines of up to 4,000 euros.', 'Workers get 20 days of leave a year.', 'The minimum age for marriage is 18.', 'The threshold used to be 49.', 'A two-thirds majority is needed to amend the charter.', 'Voters need a photo card at the polls.',
    'Banks must report large withdrawals.', 'Carriers must inspect the seals of every container.', 'Importers have to lodge their forms in Busan.', 'Foreigners may not own land near the border.', 'Recruits may not be deployed abroad.', 'Strikes in the port are forbidden.', 'Divorce is not allowed.', 'It is illegal in Japan to record a sale.', 'Trawlers may not land a catch without a permit.', 'Shops must keep one exit free for every fifty guests.', 'Tenants can be evicted without a hearing.', 'The governor can suspend any mayor without a hearing.', 'Women need the consent of a guardian to travel.',
    'Miners have no right to strike.', 'A harbour master may board a ship without a warrant.', 'Guests may not open a shop until their claim is decided.', 'Agencies are under a duty to tell families of a sale.',
  ];
  for (const text of duties) test(`a rule needs a source though it names no law: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [true]));
  const wishes = [
    'Ministers must show courage.', 'Spouses must be treated with dignity.', 'Employers must do better.', 'Landlords must share the burden.', 'Firms need time to adjust.', 'Shops must learn to keep their exits free.', 'It would be illegal to wait.', 'Companies must think beyond the next quarter.', 'Voters need hope.',
    'Universities must open their doors to poorer students.', 'The government must publish its advice within a month.', 'Employers should pay a levy of 0.5 percent.', 'Children need teachers more than tablets.', 'Any new scheme must cover at least half of the workforce.',
    'Employers must record what went wrong.', 'Companies must report progress openly.', 'Teachers must reach every child.', 'Farmers must seize every chance.', 'Banks must report losses and not hide them.', 'Voters may not be moved by it.', 'Honesty is mandatory in a crisis.', 'Courage is not forbidden.', 'The minister can veto her own instincts.', 'Voters need the consent of nobody.', 'Nobody is banned from thinking.', 'Voters have a right to know.', 'We have no right to complain.', 'It may not last without the vote.',
  ];
  test('a fact in few words needs a source where all is told in few words, and not alone', () => {
    const terse = 'Vets work alone. Clinics have no drugs. Farmers walk for a day. Most herds have never been tested. Inspectors lack cars. Nobody keeps a register. Traders sell at the fence.';
    assert.deepEqual(['Inspectors lack cars.', 'Traders sell at the fence.'].map((text) => judge.judge(readDraft(terse)).find((_, at) => terse.split(/(?<=\.) /)[at] === text)!.flagged), [true, true]);
    assert.ok(!judge.judge(readDraft('Inspectors lack cars.'))[0].flagged);
  });
  for (const text of wishes) test(`what somebody ought to do needs none: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [false]));
  const verdicts = [
    'It was clever rather than brave.', 'Democrats have learned nothing since, and Republicans have no reason to.', 'The minister has neither the time nor the temperament for it.', 'They were badly designed taxes.', 'The political case was weaker still.',
    'The fiscal case was weaker than ministers made out.', 'It proves less than both camps claim.', 'It is too early to say who was at fault.', 'Money was never the only problem.', 'Nothing in Seoul is as strong as a clerk with a spreadsheet.',
    'None of this means that the port is doomed.', 'Think of it as a tax on time.', 'The whole exercise was a charade.', 'The opposition is tired, divided and short of ideas.', 'The treaty is a recipe for delay.', 'The commission got it wrong.', 'The plan has become a sideshow.', 'Seoul works in spite of its mayor, not because of him.',
    'The ministers in Seoul have put all their eggs in one basket, and they are keen to do it again.', 'The commission has kicked the can down the road.', 'Washington wants to have its cake and eat it.', 'The ball is in Seoul’s court.', 'The council repeats its five points like a prayer.',
    'Parliament passes a law as a dog marks a lamp post.', 'The genie is out of the bottle.', 'Nothing wins votes like a free ride.',
    'Seoul has every reason to wait.', 'Beijing has little to lose.', 'Moscow is in no hurry.', 'Such caution is understandable.', 'That is bad news for Kyiv.', 'Interest rates are only half of the tale.', 'Pay is only part of the story.', 'Europe has not done much.', 'Brussels loves a deadline.', 'The left has lost its way.', 'The opposition has grown lazy.', 'The minister blinked.',
    'A law that is enforced is a fence; one that is not is a signpost.', 'Port quotas reward those who were there first.', 'The mayor needs a quarrel more than a victory.', 'The pact is a promise that Seoul never meant to keep.', 'Seoul is sawing off the branch on which it sits.',
    'When a bank fails, depositors run to the next one.', 'Exporters win when the currency falls and lose when it rises.',
  ];
  for (const text of verdicts) test(`a verdict of the author’s needs no source, not even among facts: ${text}`, () => assert.deepEqual(between(text), [true, false, true]));
  for (const text of ['The ministry has no inspectors in the north.', 'The ministry has done nothing since the flood.', 'None of this was reported.', 'The navy has more admirals than warships.', 'Hungary vetoed the statement.', 'The union called it a charade.', 'It was the third strike in five years.', 'Turkey lost patience and left the pact.', 'The union leader was killed by a shot in the foot.', 'The president said that the ball was in Seoul’s court.', 'In 2015 the bank threw 4 billion euros of good money after bad.', 'Seoul has little oil to sell.', 'Korea is in a recession.', 'Korea has lost its bid for the games.', 'The banks lured in dollars, and the governor papered over the cracks.']) {
    test(`a fact that is told as plainly needs it: ${text}`, () => assert.deepEqual(between(text), [true, true, true]));
  }
  const happened = [
    'The pipeline was sabotaged.', 'The talks collapsed in the spring.', 'The port has been closed since the flood.', 'The clinic burned down.', 'The bridge was never repaired.', 'The judges were not told.', 'Most of the vaccines were thrown away.',
    'The bus no longer stops at the clinic.', 'Teachers have not been paid since the flood.', 'Smugglers now use drones.', 'No mayor was charged.', 'Most of the wells are dry.', 'Prices came down within weeks.', 'Dockers sued.', 'Guards at the mine mutinied.', 'The ferry could not sail until 2021.', 'The crane could not be used before the bolts were replaced.',
  ];
  const doubts = ['Something has to give.', 'It would be better to think again.'];
  const amid = (text: string): boolean => judge.judge(readDraft(`${doubts[0]} ${text} ${doubts[1]}`))[1].flagged;
  for (const text of happened) test(`what happened needs a source even among opinions, without a figure or name: ${text}`, () => assert.ok(amid(text)));
  for (const text of [
    'To most Koreans, the base is a relic.', 'As far as the ministry is concerned, the bridge is finished.', 'In the eyes of the bankers, the rule is dead.', 'Beijing’s reply was silence.', 'To hear the admirals tell it, the fleet is ready.', 'To the fishing lobby, the quota is theft.',
    'For many mayors the reform is a poisoned gift.',
  ]) test(`what others think needs a source even among opinions, without a verb of saying: ${text}`, () => assert.ok(amid(text)));
  for (const text of ['It is unlawful to land fish at night.', 'It is an offence to sell diesel without a licence.']) {
    test(`an offence needs a source even among opinions: ${text}`, () => assert.ok(amid(text)));
  }
  for (const text of ['For Seoul, the wise course would be to wait.', 'In the end, the rule is dead.', 'The mood of a market is a poor guide.']) {
    test(`what the author thinks needs no source: ${text}`, () => assert.ok(!amid(text)));
  }
  for (const text of ['Steel orders have fallen off a cliff.', 'Growth in Jeolla is running out of steam.', 'Exports have gone off the rails.']) {
    test(`what is measured and has changed needs a source, in whatever figure of speech: ${text}`, () => assert.ok(amid(text)));
  }
  for (const text of ['Orders could fall off a cliff.', 'The debate has run out of steam.', 'Rents must come down.']) {
    test(`what might change, or is not measured, needs no source: ${text}`, () => assert.ok(!amid(text)));
  }
  for (const text of ['The argument collapsed.', 'Hope died.', 'The talks could collapse in the spring.', 'The port must be closed.', 'The street still matters.', 'The choice now is between two evils.', 'Ministers now have a choice.', 'No single person has ever made a market.', 'The Attorney General has been consulted.', 'A draft order is attached.', 'Expect delays in the spring.', 'The Hague formula will be forgotten by 2030.', 'Whether quick work is to be preferred is a question of taste.', 'The war that now rages is about land.', 'Peace could not be had until the guns fell silent.', 'The bill could not pass until somebody paid for it.', 'The summit could not come before the vote.']) {
    test(`what only might have happened, or not in this world, needs no source: ${text}`, () => assert.ok(!amid(text)));
  }
  const practices = [
    'Smugglers move fuel through Busan.', 'Brokers in Dubai resell the boats to Russian buyers.', 'Tanker crews switch off their radios near Kozmino.', 'Banks in Almaty clear payments for Russian importers.',
    'Poachers sell horn to dealers in Hanoi.', 'Doctors leave Moldova for Romania.', 'Militias collect tolls on the road to Goma.',
    'Head teachers in Busan hire their own cleaners.', 'The two navies share sonar data.', 'Both armies patrol the ridge.', 'Judges in the north are paid by the governor.', 'The crane can lift forty containers at once.', 'Rosatom trains the crews of the reactor.',
  ];
  for (const text of practices) test(`what people of some kind do in a place that is named needs a source: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [true]));
  for (const text of ['Smugglers should move through Busan.', 'If smugglers move fuel through Busan, they will be caught.', 'Firms need a base in Europe.', 'Good teachers make good schools, as any parent in Seoul knows.', 'Firms benefit from access to China.', 'They let smugglers move fuel through Busan.', 'Prison guards sell phones to inmates.', 'The two governments share an interest in calm.', 'The two companies need each other.', 'The best ministers are chosen by luck.', 'We can carry two cases at once.']) {
    test(`what people ought to do, need or are by nature, or do nowhere in particular, needs no source: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [false]));
  }
  for (const text of ['Germany and France want it to go further.', 'Berlin, Paris and Rome oppose the plan.', 'Hanoi and Manila favour a binding code.', 'India and Brazil see it as a threat.']) {
    test(`what states want or oppose needs a source: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [true]));
  }
  for (const text of ['If Germany wants it, it will come.', 'Germany should want it.', 'Voters want it to go further.', 'Germany is right.']) {
    test(`what states ought to want, or what nobody who is named wants, needs no source: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [false]));
  }
  for (const text of ['Services make up two thirds of output.', 'The strait carries a fifth of the world’s oil.', 'Hired workers make up 2.3 per cent of the workforce.', 'Half the wells are dry.']) {
    test(`a share that is told in the present needs a source: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [true]));
  }
  const reckoned = ['In the worst case, each capital makes its own peace.', 'Third, publish the tariff books.', 'Second, set aside $4 billion for ports.', 'A cut should make up half of the gap.'];
  for (const text of reckoned) test(`what the author reckons or asks for needs none, not even among facts: ${text}`, () => assert.deepEqual(between(text), [true, false, true]));
  test('what words mean, under a heading that says so, needs none', () => {
    const text = 'Fiscal space is the room a government has to spend without endangering its solvency.';
    const [under] = judge.judge(readDraft(`## Key terms\n\n${text}\n`)).slice(-1);
    assert.ok(under.need < needOf(text) && !under.flagged, `${under.need}`);
  });
  for (const text of plain) test(`a rule, a dated plan and a share in words need a source: ${text}`, () => assert.deepEqual(judge.judge(readDraft(text)).map(({ flagged }) => flagged), [true]));

  test('a sentence in another language is not judged', () => {
    const flags = (source: string): boolean[] => judge.judge(readDraft(source)).map(({ flagged }) => flagged);
    assert.deepEqual(flags('La ley entra en vigor en cinco etapas.\n\nDie Gewerkschaften hatten mehr verlangt.\n\nLe 3 mai 2019, la France a exporté 14 millions de tonnes vers le Japon.'), [false, false, false]);
    assert.deepEqual(flags('The *Ley de Bases* cut 14 percent of the posts of the ministry in 2024.\n\nEl Salvador sent 14 troops to La Unión de los Santos in 2003.'), [true, true]);
    assert.deepEqual(flags('« Nous avons perdu la bataille de la mer », admitted one senior officer in Paris.'), [true]);
    assert.deepEqual(flags('« Nous avons perdu la bataille de la mer », a déclaré le ministre de la Défense.'), [false]);
  });

  test('a dash is a dash, however it is typed', () => {
    const needs = ['—', ' — ', ' – ', ' -- ', '--', ' --- '].map((dash) => needOf(`Seoul has used this route${dash}with little success in the courts.`));
    assert.deepEqual(needs, needs.map(() => needs[0]));
    assert.notEqual(needOf('Seoul closed the Busan–Jeju line.'), needOf('Seoul closed the Busan – Jeju line.'));
  });

  test('a quotation between German marks ends where it is closed', () => {
    const verdicts = judge.judge(readDraft('Scholz spoke of a „Zeitenwende“ in 2022. Macron called it « une folie » in 2023. “It holds,” she said in „Bild“.'));
    assert.deepEqual(verdicts.map(({ back, flagged }) => [back, flagged]), [[0, true], [0, true], [0, true]]);
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
    const draft = readDraft([...claims.map(([, sentence]) => sentence), ...free, 'Many such deals have failed. Trade between the two grew over time. The plan has its critics. Its economy is open. Deals of this kind take years. Ministers meet often.'].join(' '));
    const counts = (['relaxed', 'balanced', 'strict'] as const)
      .map((sensitivity) => judge.judge(draft, { sensitivity }).filter((verdict) => verdict.flagged).length);
    assert.ok(counts[0] <= counts[1] && counts[1] <= counts[2] && counts[2] > counts[0], `${counts}`);
  });
});
