import assert from 'node:assert/strict';
import { createSignalReader } from '../../../src/core/claims/sentence-signals';

const reader = createSignalReader();

/** The words that raised a signal; `undefined` when it was not raised. */
function wordsOf(text: string, signal: string): string | undefined {
  const { raised } = reader.read(text);
  const slot = raised.ids().indexOf(reader.signals.id(signal));
  return slot < 0 ? undefined : text.slice(raised.startAt(slot), raised.endAt(slot));
}

function raises(family: string, rows: readonly (readonly [text: string, signal: string, words?: string])[]): void {
  suite(`signals: ${family}`, () => {
    for (const [text, signal, words] of rows) {
      test(`${text} → ${signal}`, () => {
        const found = wordsOf(text, signal);
        assert.notEqual(found, undefined);
        if (words !== undefined) assert.equal(found, words);
      });
    }
  });
}

function quiet(family: string, rows: readonly (readonly [text: string, signal: string])[]): void {
  suite(`no signals: ${family}`, () => {
    for (const [text, signal] of rows) test(`${text} ↛ ${signal}`, () => assert.equal(wordsOf(text, signal), undefined));
  });
}

raises('quantities', [
  ['Exports fell 82.4 percent.', 'qty:percent', '82.4 percent'],
  ['Exports fell 82.4 per cent.', 'qty:percent', '82.4 per cent'],
  ['Exports fell 82.4 per\u00a0cent.', 'qty:percent', '82.4 per\u00a0cent'],
  ['Exports fell 82.4%.', 'qty:percent', '82.4%'],
  ['Exports fell 82.4\u00a0% again.', 'qty:percent', '82.4\u00a0%'],
  ['They spent US$1.2bn on it.', 'qty:money', '$1.2'],
  ['They spent US$1.2bn on it.', 'qty:million', '1.2bn'],
  ['Some 32m people fled.', 'qty:million', '32m people'],
  ['They spent €3 million on it.', 'qty:million', '3 million'],
  ['About 1\u2009000\u2009000 people fled.', 'qty:number', '1\u2009000\u2009000 people'],
  ['Some 12,500 troops remain.', 'qty:number', '12,500 troops'],
  ['In 2017–19 it grew.', 'qty:year', '2017'],
  ['In FY2021 the office closed.', 'qty:year', 'FY2021'],
  ['In the 1990s it shrank.', 'qty:decade', '1990s'],
  ['Its budget was cut by a fifth.', 'qty:fraction', 'by a fifth'],
  ['Exports halved within a year.', 'qty:trendverb', 'halved'],
  ['Two-thirds of voters agreed.', 'qty:fraction', 'Two-thirds'],
  ['A third of the firms left.', 'qty:share', 'A third of'],
  ['Nearly half of its exports go to China.', 'qty:share', 'half of its'],
  ['Nine in ten respondents agreed.', 'qty:share', 'Nine in ten'],
  ['Twenty-five ships sailed and eleven sank.', 'qty:numberWord', 'Twenty-five'],
  ['On 4 June 2019 they met.', 'qty:monthyear'],
  ['Sales rose by 14 points.', 'qty:trendverb'],
  ['Between 3 and 5 ships left.', 'qty:range'],
]);

quiet('words that are verbs of saying elsewhere', [
  ['Asylum claims in Greece doubled last year.', 'att:say/other'],
  ['Asylum claims in Greece doubled last year.', 'att:mainVerb'],
  ['Infrastructure projects in Laos were built with loans.', 'att:report/other'],
  ['Phone calls between the two leaders stopped.', 'att:report/other'],
  ['Member states now have a duty to screen them.', 'att:report/other'],
  ['The three reports were late.', 'att:say/other'],
  ['Poland suspended the right to claim asylum.', 'att:to/say'],
  ['The conflict claimed the lives of 300 soldiers.', 'att:say/other'],
  ['The navy maintains two bases in the Gulf.', 'att:report/actor'],
  ['Japan finds itself without a supplier.', 'att:report/name'],
]);

raises('verbs of saying that are plurals elsewhere', [
  ['The ministry claims that exports fell.', 'att:say/actor', 'claims'],
  ['The report notes exports fell.', 'att:report/source', 'notes'],
  ['The bank projects growth of 3 percent.', 'att:report/actor', 'projects'],
  ['Beijing maintains that the reef is its own.', 'att:report/name', 'maintains'],
  ['As she notes, exports fell.', 'att:report/third', 'notes'],
  ['The treaty, he states, is dead.', 'att:report/third', 'states'],
]);

quiet('numbers that are names or labels', [
  ['COVID-19 changed everything.', 'qty:number'],
  ['The G7 and 5G are names.', 'qty:number'],
  ['Q4 was slow.', 'qty:number'],
  ['See Table 3 for more.', 'qty:number'],
]);

raises('quotations', [
  ['He called it “a grave and needless error of judgement”.', 'quo:long'],
  ['He called it "a grave and needless error of judgement".', 'quo:long', '"a grave and needless error of judgement"'],
  ['She said, ‘we will never give in to such threats’.', 'quo:long'],
  ["She said, 'we will never give in to such threats'.", 'quo:long'],
  ['The so-called “peace” failed.', 'quo:scare', '“peace”'],
  ['“We leave. We all leave.', 'quo:goesOn'],
  ['We all leave now and forever,” he said.', 'quo:wentOn'],
]);

quiet('apostrophes are no quotations', [
  ["The state's allies' ships don't sail.", 'quo:long'],
  ['Japan’s and Korea’s ministers don’t talk.', 'quo:scare'],
]);

raises('names', [
  ['The Diet passed it.', 'nam:run', 'Diet'],
  ['Officials at the Blue House declined.', 'nam:two', 'Blue House'],
  ['The U.S. Department of State agreed.', 'nam:long', 'U.S. Department of State'],
  ['NATO moved north.', 'nam:acronym', 'NATO'],
  ['Kishida Fumio met Yoon Suk-yeol in Tokyo.', 'nam:two', 'Kishida Fumio'],
  ['President Moon Jae-in spoke.', 'who:title'],
  ['BEIJING REFUSED.', 'nam:place', 'BEIJING'],
]);

raises('who says so', [
  ['According to the ministry, it rained.', 'att:according', 'According to'],
  ['Analysts argue that it failed.', 'att:somesay'],
  ['It is widely seen as a failure.', 'att:passive'],
  ['The literature suggests otherwise.', 'att:literature'],
  ['A recent study warns of floods.', 'att:recent'],
  ['Tokyo announced a ban.', 'att:say/name'],
  ['The report found gaps.', 'att:report/source'],
  ['Lindqvist (2014) finds none.', 'att:etal'],
  ['The ministry has made threats that it will leave.', 'att:claimNoun'],
]);

raises('events and states', [
  ['Seoul signed the accord.', 'evt:past/name', 'signed'],
  ['The bridge was destroyed by rebels.', 'evt:by'],
  ['Russia has deployed missiles.', 'evt:nameHas'],
  ['She became president.', 'evt:past'],
  ['Chile owns most of it.', 'sta:has'],
]);

raises('rules, causes, comparisons', [
  ['Under the Privacy Act, files stay closed.', 'law:under'],
  ['The law requires all firms to report.', 'law:provides'],
  ['Agencies must report within a day.', 'law:duty'],
  ['The drought led to hunger.', 'cau:stated', 'led to'],
  ['It fell because of the war.', 'cau:stated', 'because of'],
  ['Japan is the largest supplier.', 'cmp:super'],
  ['It was the first such visit.', 'cmp:first'],
  ['China has more ships than Japan.', 'cmp:than'],
]);

raises('what speaks against', [
  ['Washington should act.', 'mv:modAdvice'],
  ['It is critical to act now.', 'mod:itis'],
  ['If the tap closes, all suffer.', 'mod:if'],
  ['This might perhaps help.', 'mod:perhaps', 'perhaps'],
  ['What should be done?', 'qst:ends'],
  ['This brief makes three points.', 'slf:this'],
  ['We argue that size matters.', 'slf:ido'],
  ['Figure 3 shows the trend.', 'slf:figure'],
  ['Respondents were asked twice.', 'slf:sample'],
  ['Ensure that all ships report.', 'mv:imperative'],
  ['Raise U.S. spending by half.', 'mv:imperative'],
  ['Double the number of inspectors.', 'mv:imperative'],
  ['For example, it rained.', 'sgn:example'],
  ['Therefore, it rained.', 'sgn:thus'],
]);

raises('form', [
  ['Set `x_y` to one.', 'frm:code'],
  ['It costs ( ) more.', 'frm:gap'],
  ['The end ,', 'frm:gap'],
  ['See https://example.org now.', 'frm:reference'],
  ['Ibid, and so on.', 'frm:reference'],
  ['The rest is on p. 3 there.', 'frm:reference'],
  ['PHOTO BY a soldier.', 'frm:photo'],
  ['Trade grew for two centuries.', 'qty:century'],
  ['Why (of all things)?', 'qst:inside', '?'],
  ['He said “all [sic] men” must go.', 'quo:cut'],
  ['Rain fell — again.', 'frm:dash'],
]);

quiet('words and signs that only hint', [
  ['It costs $5 and A&B.', 'frm:reference'],
  ['The group took a photo there.', 'frm:photo'],
  ['The help (of all) came.', 'frm:gap'],
  ['Why? Nobody knows.', 'qst:ends'],
]);

suite('reading a sentence', () => {
  test('a word is the same with a space after it and without', () => {
    const text = '  Exports  fell,82.4 percent ';
    assert.equal(wordsOf(text, 'qty:percent'), '82.4 percent');
    assert.equal(wordsOf(text, 'evt:past'), 'fell');
  });

  test('a signal is counted, and placed where it was raised first, as far as that can be kept', () => {
    const said = (text: string): (number | undefined)[] => {
      const { raised } = reader.read(text);
      const id = reader.signals.id('att:say');
      const slot = raised.ids().indexOf(id);
      return [raised.countOf(id), raised.startAt(slot), raised.endAt(slot)];
    };
    assert.deepEqual(said('She said that he said so.'), [2, 4, 8]);
    assert.deepEqual(said(`${'x'.repeat(65_520)} she said it.`), [1, 65_525, 65_529]);
    assert.deepEqual(said(`${'x'.repeat(70_000)} she said it.`), [1, 0, 0]);
  });

  test('British and American spelling raise the same signals', () => {
    const names = (text: string): string[] => reader.read(text).raised.ids().map(reader.signals.name).sort();
    assert.deepEqual(names('The ministry criticised the labelled goods.'), names('The ministry criticized the labeled goods.'));
  });

  test('any text has a reading, empty, broken or foreign', () => {
    for (const text of ['', ' ', '\u0000', '((((', '“““', '’’’’', '日本は前年比で増加した。', '😀 grew.', 'İİİ', '---', '1 2 3 4 5']) {
      assert.ok(reader.read(text).raised.size > 0);
    }
  });
});

suite('the same signals, however it is written', () => {
  for (const [one, other] of [
    ['Exports fell by 7 percent in 2021.', 'Exports fell by 7 per cent in 2021.'],
    ['Exports fell by 7 percent in 2021.', 'Exports fell by 7% in 2021.'],
    ['It spent $32 million on roads.', 'It spent $32m on roads.'],
    ['It spent 4 billion yen on roads.', 'It spent 4 bn yen on roads.'],
    ['U.S. officials have met us twice.', 'US officials have met us twice.'],
    ['It is clear that they do not agree, and we will not.', 'It’s clear that they don’t agree, and we won’t.'],
    ['Talks failed while prices rose among members.', 'Talks failed whilst prices rose amongst members.'],
  ]) {
    test(other, () => {
      const [a, b] = [reader.read(one), reader.read(other)];
      assert.deepEqual(b.raised.ids().map(reader.signals.name), a.raised.ids().map(reader.signals.name));
      assert.equal(b.shape, a.shape);
    });
  }

  test('a possessive is no contraction', () => assert.deepEqual(
    reader.read('The state’s share fell.').shape, reader.read('The state share fell.').shape));
});

raises('what a law provides', [
  ['Courts may stay an eviction.', 'rul:power', 'may stay'],
  ['A licence can be revoked at any time.', 'rul:power', 'can be revoked'],
  ['The notice has to be in writing.', 'rul:formal'],
  ['Importers must certify the origin.', 'rul:formal', 'must certify'],
  ['A sale without consent is not valid.', 'rul:status', 'is not valid'],
  ['The ban applies to trawlers.', 'rul:status', 'applies to'],
  ['The accord covers two ports.', 'rul:law', 'accord covers'],
  ['Any amendment should be short.', 'rul:lawAsks'],
]);
quiet('what a law provides', [
  ['Donors may find it hard to pay.', 'rul:power'],
  ['The ministry must learn from this.', 'rul:formal'],
  ['The act has been in force since May.', 'rul:law'],
  ['Support for the law is thin.', 'rul:law'],
]);
raises('the study and the plan', [
  ['The predicted probability of a ban falls.', 'slf:model'],
  ['Action 4 will be led by the methods division.', 'slf:plan'],
  ['The pilots are designed to be copied.', 'slf:plan'],
]);
