import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import { inEnglish } from '../../../src/core/text/wording';
import { judge } from '../../support/engine';

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
    ['By last summer, 4,000 of 9,000 wells in Jordan had meters.', '4,000 of 9,000 wells'],
    ['Jordan’s farmers use half of the water while giving work to few.', 'half of the water'],
    ['Farmers in the Jordan valley pay less than a tenth of what it costs to pump.', 'less than a tenth of what it costs'],
    ['Korea exported 2.8m tonnes of steel to the United States in 2024, worth $4.3 bn.', '$4.3 bn'],
  ]) test(`shows the figure itself: ${words}`, () => assert.ok(message(text).includes(`“${words}”`), message(text)));

  const quoted: readonly (readonly [string, string])[] = [
    ['Sales of chips to the mainland reached US$12.3 billion in 2022.', 'US$12.3 billion'],
    ['The treaty’s secretariat said, “No party has ever left the pact of its own will.”', 'No party has ever left the pact of its own will'],
    ['According to the Ministry of Trade, the tariff was lifted last spring.', 'According to the Ministry of Trade'],
    ['The foreign ministry announced that it would close two consulates.', 'The foreign ministry announced'],
    ['In March 2021, Tokyo signed the defence pact with Canberra.', 'Tokyo signed'],
    ['On June 17, 2024, Chinese sailors boarded two Philippine boats.', 'Chinese sailors boarded'],
    ['On 8 February 2025 the last lines to Russia were cut.', 'the last lines to Russia were cut'],
    ['On 9 February they joined the Nordic pact.', 'they joined'],
    ['In April 2025 Beijing put seven metals under licence, and within six weeks Ford had idled a plant.', 'Ford had idled a plant'],
    ['Article 53 requires providers to publish a summary of training data.', 'Article 53'],
    ['Article IV of the Mutual Defense Treaty obliges each party to act.', 'obliges'],
    ['Syria’s new government wants a larger share of the Yarmouk.', 'Syria’s new government wants'],
    ['King Abdullah has hinted that he would support it.', 'King Abdullah has hinted'],
    ['He signed the defence pact with Canberra in March 2021.', 'He signed'],
    ['Kazakhstan still has no law on the export of drones.', 'Kazakhstan'],
    ['Ministers told the Education Committee that savings would be found in early years.', 'Ministers told'],
    ['They have no embassy in Bishkek and no consulate in Osh.', 'Bishkek'],
    ['Here Mongolia, however, has no law on exports.', 'Mongolia'],
    ['U.S. bases in Japan are under the command of the Pacific Fleet.', 'U.S. bases in Japan'],
    ['They have no embassy in the U.S. and no consulate in Osh.', 'U.S.'],
    ['In Jakarta there were fears of foreign influence, and the bill was withdrawn.', 'fears of foreign influence'],
    ['The port was exposed to threats from foreign navies.', 'threats from foreign navies'],
    ['The Bay Rescue Agency (BRA) has no ships in Oman.', 'The Bay Rescue Agency'],
    ['„Handel ist Krieg“, said the chancellor in 2019.', 'Handel ist Krieg'],
    ['« Le commerce est la guerre », said the minister in 2019.', 'Le commerce est la guerre'],
    ['The USS *Boise* has not dived since 2017.', 'The USS Boise'],
    ['The plan cut exports by \\$8 million in 2019.', '$8 million'],
    ['As the ports of Ghana grew in the first years of the century, smugglers followed in 2004.', 'grew in the first years'],
    ['The discretion inherent in Law 84 permitted the ministry to give the appearance of consent.', 'Law 84'],
    ['Its National Electricity Act of 2003 requires nothing of rooftops.', 'National Electricity Act'],
    ['Lagos spends roughly a third of all regional revenue on its ports.', 'roughly a third of all regional revenue'],
    ['However, because Laos is classified as a poor country, it pays no duty.', 'Laos'],
    ['Some of the reactors require heavy water that is made in Norway.', 'Some of the reactors'],
    ['Taiwan nonetheless exhibits high levels of poverty.', 'Taiwan'],
    ['Dozens of ships from Yemen wait outside the port.', 'Dozens of ships from Yemen'],
    ['Clubs in Chad also note that embassies hold workshops for teachers.', 'note that'],
    ['The drought led to a shortage of rice across Chad.', 'led to a shortage of rice'],
    ['In Rome, as the sociologist Anna Bianchi famously argued, clubs rule the city.', 'Anna Bianchi famously argued'],
    ['The ministry of `trade` announced that it would close two consulates.', 'The ministry of … announced'],
  ];
  for (const [source, words] of quoted) {
    test(`shows “${words}”`, () => assert.ok(message(source).includes(`“${words}”`), message(source)));
  }

  test('says so without words when none speak by themselves', () => {
    assert.equal(message('New research has begun to measure restrictions on clubs in Chad.'), 'This says what others said or think without a source: cite where they said it.');
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
    ['The 2018 National Defense Strategy mentions pandemics in one paragraph.', 'rule'],
    ['The revolt of 1925 made him the “Father of the Nation” in Bolivia.', 'event'],
    ['In 2019 the ministry dropped a “test and treat” plan for Lagos.', 'event'],
    ['In 2019 the ministry told Lagos that “we have no test” for it.', 'quote'],
    ['Rights of speech in Hungary protect agency and the press of Budapest.', 'state'],
    ['Chad suffers from low immunization rates across its north.', 'state'],
    ['Europe is contending with outbreaks in Ghana and Togo.', 'state'],
    ['The fighting in Sudan has claimed victims on both sides.', 'state'],
    ['The ACT Accelerator has been the largest of its kind in Africa.', 'compare'],
    ['In March 2021 an inquiry of the ministry found that the ban was illegal.', 'attribution'],
  ];
  for (const [source, kind] of kinds) {
    test(`calls this ${kind}: ${source}`, () => assert.equal(judge.judge(readDraft(source))[0].kind, kind));
  }

  test('says so without words when there is no claim', () => {
    assert.equal(message('What now?'), 'No source is cited here.');
  });
});
