import * as assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/draft/read-draft';
import { draftDate } from '../../../src/core/glossary/draft-date';
import { engine, only } from '../../support/engine';

function messages(rule: string, text: string): string[] {
  return engine.check(text, { rules: only(rule) }).issues
    .filter((issue) => issue.rule === rule).map((issue) => `${text.slice(issue.start, issue.end)}: ${issue.message}`);
}

const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n\n${text}\n`;

suite('wrong-member', () => {
  for (const [text, country] of [
    ['The United States, a party to the CPTPP, objected.', 'United States'],
    ['The U.S. is a member of the CPTPP.', 'U.S.'],
    ['As a CPTPP member, South Korea subsidises it.', 'South Korea'],
    ['CPTPP member South Korea subsidises it.', 'South Korea'],
    ['India, a founding member of RCEP, objected.', 'India'],
    ['South Korea joined the Quad in 2022.', 'South Korea'],
    ['South Korea, a member of the Quad, took part.', 'South Korea'],
    ['New Zealand is a member of AUKUS.', 'New Zealand'],
    ['Japan’s membership in AUKUS grew.', 'Japan'],
    ['Ireland, a member of the G7, hosted.', 'Ireland'],
    ['Iran is a member of the Gulf Cooperation Council.', 'Iran'],
    ['The United Kingdom, a euro area member, hosted.', 'United Kingdom'],
    ['South Korea, which is a member of the CPTPP, cut tariffs.', 'South Korea'],
    ['South Korea and other CPTPP members cut tariffs.', 'South Korea'],
    ['India and Japan are both parties to RCEP.', 'India'],
    ['India belongs to RCEP.', 'India'],
    ['As members of the Quad, Japan and South Korea took part.', 'South Korea'],
    ['The Quad comprises Australia, India, Japan and South Korea.', 'South Korea'],
    ['Quad countries, including South Korea, met.', 'South Korea'],
    ['South Korea’s CPTPP membership matters.', 'South Korea'],
    ['Tokyo is a member of AUKUS.', 'Tokyo'],
    ['Pakistan is a party to the NPT.', 'Pakistan'],
    ['Japan is a member of NATO.', 'Japan'],
    ['Norway, a member of the European Union, cut tariffs.', 'Norway'],
    ['EU members such as Switzerland pay.', 'Switzerland'],
    ['Iran and Egypt are members of the Arab League.', 'Iran'],
    ['The Democratic Republic of Congo, an ECOWAS member, traded.', 'Democratic Republic of Congo'],
    ['Indonesia is an EFTA member.', 'Indonesia'],
  ]) {
    test(`finds ${country} in “${text}”`, () => {
      const found = messages('wrong-member', text);
      assert.equal(found.length, 1, found.join('\n'));
      assert.ok(found[0].replace(': The ', ': ').startsWith(`${country}: ${country} is not a `), found[0]);
      assert.match(found[0], /\(source: .*as of .*\)\.$/);
    });
  }

  for (const text of [
    'Japan, a member of the Quad, took part.', 'South Korea, like Quad members, took part.', 'South Korea met a CPTPP member.',
    'South Korea wants to be a member of the CPTPP.', 'South Korea is considering joining the CPTPP.', 'Is South Korea a CPTPP member?',
    'South Korea is not a CPTPP member.', 'South Korea isn’t a CPTPP member.', 'If South Korea is a CPTPP member, tariffs fall.',
    'China, a member of the WTO, objected.', 'South Korea signed an agreement with a CPTPP member.', 'Viet Nam is a CPTPP member.',
    'Vietnam is a party to RCEP, and so is Laos.', 'Myanmar, an RCEP signatory, objected.', 'South Korea joined the Quad talks.',
    '> South Korea, a CPTPP member, objected.', 'South Korea, not yet a CPTPP member, objected.', 'Korea is a party to KORUS.',
    'The United States withdrew from the TPP.', 'Turkey is a member of the G20.', 'North Korea was once called a CPTPP member.',
    dated('2025-06-01', 'The United Kingdom is a CPTPP member.'), 'Britain is a CPTPP member.',
    'Russia is a member of BRICS.', 'Russia, an SCO member, agreed.', dated('2023-05-01', 'Japan, a member of the UN Security Council, agreed.'),
    'Japan, unlike South Korea, is a CPTPP member.', 'Japan backs South Korea as a CPTPP member.', '“South Korea is a CPTPP member,” he said.',
    'Trade among South Korea, Japan and other CPTPP members grew.', 'South Korea’s CPTPP membership bid stalled.',
    'The Quad (Australia, India, Japan and the United States) met.', 'ASEAN members traded with China and Japan.', 'Ties between India and the CTBT signatories grew.',
    'NATO and EU members such as Norway agreed.', 'EU/EEA members such as Norway pay.', 'Norway, like EU members, pays.', 'Norway and the EU members traded.',
    'Ghana, Nigeria and other ECOWAS members agreed.', 'Côte d’Ivoire is an ECOWAS member.', 'Guinea-Bissau and The Gambia are ECOWAS members.',
    dated('2026-03-01', 'The UK’s EU membership had ended.'), dated('2026-03-01', 'The UK’s EU membership was costly.'),
    dated('2026-03-01', 'Britain joined the EU in 1973.'), dated('2026-03-01', 'In 2016 the UK, an EU member, voted to leave.'),
    dated('2026-03-01', 'Mali was a member of ECOWAS.'), dated('2015-03-01', 'Mali, an ECOWAS member, held talks.'),
    'SEATO members such as Thailand sent troops.', 'Poland was a member of the Warsaw Pact.', 'The United States is a member of the WHO.',
    'South Korea and Japan, a CPTPP member, met.', 'ASEAN countries, like Japan, trade with China.', 'The Soviet Union was a party to the INF Treaty.',
  ]) {
    test(`is silent on “${text.replace(/\n/g, ' ')}”`, () => assert.deepEqual(messages('wrong-member', text), []));
  }

  for (const [text, message] of [
    ['Norway is a member of the EU.', 'Norway is not a member of the EU'],
    ['South Korea is a member of the Quad.', 'South Korea is not a member of the Quad'],
    ['Japan is an AUKUS member.', 'Japan is not a member of AUKUS'], ['India signed RCEP in 2020.', 'India is not a party to RCEP'],
    ['The United States is a party to UNCLOS.', 'The United States is not a party to UNCLOS'],
    ['The U.S. is a party to the Biodiversity Convention.', 'The U.S. is not a party to the CBD'], ['The UAE, a NATO member, agreed.', 'The UAE is not a member of NATO'],
    ['Austria belongs to the Visegrad Group.', 'Austria is not a member of the Visegrad Group'],
    ['The Philippines is a member of the Arctic Council.', 'The Philippines is not a member of the Arctic Council'],
    ['Taiwan became a member of the Comprehensive and Progressive Agreement for Trans-Pacific Partnership.', 'Taiwan has applied to join the CPTPP and is not a member'],
    ['CPTPP members such as Japan and China cut tariffs.', 'China has applied to join the CPTPP and is not a member'],
    ['Members of the CPTPP include China and Japan.', 'China has applied to join the CPTPP and is not a member'],
    ['China signed the CPTPP in 2021.', 'China has applied to join the CPTPP and is not a member'],
  ]) {
    test(`names term and country as a sentence does: “${text}”`, () => {
      const found = messages('wrong-member', text);
      assert.deepEqual(found.map((one) => one.replace(/^[^:]*: | \(.*|: check.*/g, '')), [message]);
    });
  }

  test('takes dates into account', () => {
    const text = 'Indonesia, a party to RCEP, cut tariffs.';
    assert.equal(messages('wrong-member', dated('2022-03-01', text)).length, 1);
    assert.match(messages('wrong-member', dated('2022-03-01', text))[0], /: Indonesia did not belong to RCEP until 2 January 2023, after the date of this draft/);
    assert.deepEqual(messages('wrong-member', dated('2023-03-01', text)), []);
    assert.equal(messages('wrong-member', dated('2026-03-01', 'Russia is a party to New START.')).length, 1);
    assert.deepEqual(messages('wrong-member', dated('2025-03-01', 'Russia is a party to New START.')), []);
    assert.match(messages('wrong-member', dated('2026-03-01', 'Mali, an ECOWAS member, held talks.'))[0], /has not belonged to ECOWAS since 29 January 2025/);
    assert.equal(messages('wrong-member', dated('2026-03-01', 'Germany, the United Kingdom and other EU members paid.')).length, 1);
  });
});

suite('stale-status', () => {
  for (const text of [
    'China signed the CAI in 2020.', 'The CAI between the EU and China was signed in 2020.', 'The EU-China Comprehensive Agreement on Investment took effect in 2021.',
    'The TPP entered into force in 2016.', dated('2025-02-01', 'The CPTPP’s 11 members trade freely.'),
    dated('2023-05-01', 'GSOMIA remains suspended.'), dated('2020-05-01', 'GSOMIA was terminated.'), dated('2026-01-01', 'The ten-member ASEAN meets.'),
    dated('2025-01-01', 'NATO has 31 members.'), dated('April 24, 2026', 'New START is still in force.'),
    dated('2025-06-01', 'The United Kingdom hopes to join the CPTPP.'), dated('2023-01-01', 'South Korea ended GSOMIA.'),
    dated('2026-01-01', 'Komeito is the junior partner of the LDP in Tokyo.'), dated('2025-12-01', 'BRICS has five members.'),
    dated('2024-01-01', 'The EU has 28 member states.'), dated('2026-01-01', 'ECOWAS has fifteen members.'),
    dated('2020-01-01', 'KORUS has yet to be ratified.'), dated('2026-06-01', 'The Comprehensive Military Agreement with North Korea is in force.'),
  ]) {
    test(`finds the stale claim in “${text.replace(/\n/g, ' ')}”`, () => assert.equal(messages('stale-status', text).length, 1));
  }

  for (const text of [
    'The CAI was never signed.', 'Had the CAI been signed, trade would have grown.', 'The EU signed the RCEP text and froze the CAI.',
    'Was the CAI signed?', 'The parliament will not ratify the CAI.', 'China “signed the CAI,” he wrote.', '> The CAI was signed.',
    dated('2021-04-20', 'The CPTPP has 11 members.'), dated('2025-02-01', 'The CPTPP was founded with 11 members and now has twelve.'),
    dated('2019-10-01', 'GSOMIA was terminated.'), dated('2025-01-01', 'The TPP never entered into force.'), dated('2026-05-01', 'New START expired.'),
    'The CAI was concluded in principle and was to be signed in 2021.', dated('2025-06-01', 'The CPTPP’s 11 other members welcomed the United Kingdom.'),
    dated('2019-10-01', 'South Korea ended GSOMIA, it announced.'), dated('2024-01-01', 'Komeito is the junior partner of the LDP in Tokyo.'),
  ]) {
    test(`is silent on “${text.replace(/\n/g, ' ')}”`, () => assert.deepEqual(messages('stale-status', text), []));
  }
});

suite('official-name, contested-name and abbreviations', () => {
  test('an official name is set right with its source, and its fix leaves the rest alone', () => {
    const [found] = messages('official-name', 'The Organization of Economic Cooperation and Development met.');
    assert.match(found, /write “Organisation for Economic Co-operation and Development” \(that is its name; source: /);
  });

  test('a house form settles a contested name', () => {
    assert.equal(messages('contested-name', 'Ships entered the Sea of Japan. Korea objected.').length, 1);
    assert.deepEqual(messages('contested-name', 'Ships entered the Sea of Japan (East Sea). Korea objected to Japan.'), []);
  });

  test('old names stay where the draft speaks of old times, and a name with its rival is left alone', () => {
    for (const text of ['Burma became independent in 1948.', 'Colonial Burma exported rice.', 'Myanmar, formerly Burma, met.', 'The Persian Gulf is warm.']) {
      assert.deepEqual(messages('contested-name', text), [], text);
    }
    assert.equal(messages('contested-name', 'The Persian Gulf is warm. The Arabian Gulf is shallow.').length, 1);
    assert.equal(messages('contested-name', 'Japan claims the Northern Territories.').length, 1);
    assert.deepEqual(messages('official-name', 'The Wassenaar Agreement, properly an arrangement, controls exports.'), []);
    assert.equal(messages('official-name', dated('2020-01-01', 'The South Pacific Forum met.')).length, 1);
    assert.deepEqual(messages('official-name', 'In 1995 the South Pacific Forum met.'), []);
  });

  test('an abbreviation of the glossary comes with its long form as a fix, another one without', () => {
    assert.match(messages('undefined-abbreviation', 'The KORUS stands.')[0], /write “Korea-United States Free Trade Agreement \(KORUS\)”/);
    assert.match(messages('undefined-abbreviation', 'The XQRT stands.')[0], /give its long form/);
    assert.deepEqual(messages('undefined-abbreviation', 'Act NOW, it says, and now it is done. The F-35 and COVID-19, H.R. 5, a@XQRT.org, `XQRT`.'), []);
  });
});

suite('the date of a draft', () => {
  for (const [value, expected] of [
    ['2021-04-20', '2021-04-20'], ['"2021-04"', '2021-04'], ['April 20, 2021', '2021-04-20'], ['20 April 2021', '2021-04-20'],
    ['April 2021', '2021-04'], ['2021-04-20T10:00:00Z', '2021-04-20'], ['soon', undefined], ['04/20/2021', undefined],
  ] as const) {
    test(`“${value}” is read as ${expected}`, () => assert.equal(draftDate(readDraft(`---\ndate: ${value}\n---\n\nText.\n`)), expected));
  }
});
