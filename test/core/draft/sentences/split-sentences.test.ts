import * as assert from 'node:assert/strict';
import { splitSentences } from '../../../../src/core/draft/sentences/split-sentences';

/** Each row is a text with a bar at every place where one sentence ends and the next begins. */
const rows = [
  'The charge was filed under No. 21-cv-0457. | The judge, Amit Mehta, agreed.',
  'Will Seoul agree? | No. | Japan will not either.',
  'Will Seoul agree? | No. | It will not.',
  'Congress passed Pub. L. No. 118-31 in December. | It runs to 973 pages.',
  'The rule appeared at 87 Fed. Reg. 62186 in October. | Firms had a week.',
  'The Fed. raised rates.',
  'Rates were raised by the Fed. | Markets fell the next day.',
  'Sec. Blinken and Sec. Austin flew to Manila. | They signed nothing.',
  'Sec. 301 tariffs stayed. | Sec. 232 tariffs did not.',
  'The text cites Sec. IV and Art. IX. | Nobody read it.',
  'Prices rose 4 percent. [^3] | Wages did not. [^4]',
  'Prices rose 4 percent.[^3][^a-b] | Wages did not.',
  'Prices rose 4 percent.³⁴ | Wages did not.',
  'Prices rose in 2021.4 | Trade has grown since.',
  'Prices rose.12,13 | Wages fell.',
  'Prices rose.1–3 | Wages fell.',
  '“Prices rose.”¹ | Wages fell.',
  '“Prices rose”.[5] | Wages fell.',
  'The share is 3.12 Percent.',
  'The U.S. Treasury’s list has 12 names. | The E.U. list has nine.',
  'Troops left the U.S. | Japan has paid for the move since.',
  'Aid came from the U.S. | Critics say it was late.',
  'Aid came from the U.S. | Additionally, Japan sent ships.',
  'Aid came from the U.S. Agency for International Development.',
  'The U.S. Under Secretary of State for Arms Control resigned.',
  'The U.S. First Army moved. | The U.S. Second Fleet stayed.',
  'The U.S. “pivot” stalled. | It never resumed.',
  'It went to the U.S.’s allies.',
  'Ships left at 6 a.m. | Seoul was told an hour later.',
  'The vote closed at 9 a.m. Monday in Seoul. | Monday’s count began at 10 a.m. | Monday had begun well.',
  'The talks began at 8:30 p.m. Eastern Time on Monday.',
  'At 9 p.m. Tokyo halted trade.',
  'The firm, Acme Corp., sued. | Foo Inc. settled.',
  'He works for Samsung Electronics Co., Ltd. in Suwon.',
  'Rep. Will Hurd spoke. | Sen. May Doe did not.',
  'Mr. and Mrs. Kim left. | Drs. Lee and Park stayed.',
  'Lt. Gen. H. R. McMaster and Brig. Gen. J. Doe wrote it.',
  'Maj. Gen. (ret.) Kim spoke. | Adm. (Ret.) J. Doe left. | He is a general (ret.). | Est. 20 others came.',
  'John F. Kennedy, Robert F. Kennedy Jr. and Lyndon B. Johnson served.',
  'The cable (see App. B, p. 12, n. 3) is short. | It is blunt.',
  'Options A, B, and C. | Only one works.',
  'He chose Plan B. | Seoul objected.',
  'Annex C. | Definitions follow.',
  'The index rose from 1.5 to 2.75. | That is a lot.',
  'It cost $3.5. | 40 firms paid.',
  'The vote was 5–4. | Roberts dissented.',
  'See www.example.org/a.b/c?d=e. | Then go home.',
  'Write to kim@mofa.go.kr. | She answers.',
  'The file is at https://example.org/x.pdf (see p. 4). | It is long.',
  'She asked, “Why now?” | Kim Min-ji did not answer.',
  '“Why now?” Kim Min-ji asked. | Nobody answered.',
  '“Why now?” asked Kim. | Nobody answered.',
  '\'Why now?\' he asked. | \'Because it pays.\'',
  '‘We will act.’ | Those were his words.',
  '“We will act. | We will win,” he said. | Others doubted it.',
  'He said: "It is time." | Then he left.',
  'The allies’. | It was theirs.',
  '(It failed.) | (It was rejected.)',
  'The pact (signed in 1951. Revised in 1960) stands. | It is old.',
  'The pact [sic!] stands. | It is old.',
  'It is (?) true. | It is not.',
  'Dots ... Japan ... Korea and others met. | They agreed.',
  'He waited. . . . | The room was empty.',
  '“The parties . . . shall consult.” | It sets no deadline.',
  'The parties […] shall consult. | They did not.',
  'The text says “we … will act … .” | It is vague.',
  'Wait… | What?',
  'Wait . . . | The talks failed.',
  'Trade fell; see Fig. 3. | Wages fell; see Table 2.',
  'Three steps: 1. Deter. | 2. Defend. | 3. Deny.',
  'Three steps: (1) deter; (2) defend. | Then talk.',
  '1. Deter the enemy. | Then rest. | 2. Defend.',
  'a. The first one. | b. The second one.',
  'The deal runs to Feb. 28, 2025. | Talks go on.',
  'It ended in Dec. | Markets cheered.',
  'It was on Sat., Jan. 4. | Rain fell.',
  'In Sept. 2019 oil rose. | In Oct. it fell.',
  'They rose by 5 percent in Q3. | 2022 was worse.',
  'The E.U.-U.S. summit ended. | The G.D.P. of both grew.',
  'The company (est. 1949) grew. | It sold Jeep et al. to Fiat.',
  'Smith et al. (2020) agree. | Kim et al. disagree.',
  'Approx. 40 ships sailed. | Ca. 1990 there were none.',
  'Chips, cars, etc. fell. | Chips, cars, etc. | Food rose.',
  'In 490 B.C. the Greeks won. | By A.D. 70 it was over.',
  'Prime Minister Modi met Dr. S. Jaishankar. | They talked.',
  'The D.C. Circuit ruled. | He moved to D.C. | Then he left.',
  'Marks & Spencer plc. said so. | It did.',
  'Growth was 3%. | Debt was 90%.',
  'Was it 3%? | Yes.',
  'The Yahoo! Finance page says so. | It was sold by Yahoo! | The deal closed.',
  '日本は抗議した。 | 韓国は沈黙した。',
  '「遺憾だ。」と述べた。 | 韓国は沈黙した。',
  '何が起きたか？ | 分からない！ | 以上。',
  'The ministry said 「遺憾」. | Seoul did not.',
  'Ōta spoke. | Élodie listened. | Ðức left.',
  'Étienne v. Dupont was cited. | Roe v. Wade was not.',
  'It passed. | 12 states objected. | “Nine” agreed.',
  'The clause is short. | iPhones are exempt.',
  'It uses ￼. | The next is ￼.',
  'The U.S. ￼ is fine.',
  'He is the No. 2 official. | She is No. 1.',
  'No. 5 is a ship. | It sank.',
  'H.R. 1234 and S. 567 passed. | H.Res. 12 failed.',
  'The 117th Cong. (2021) met. | It adjourned.',
  'U.N. Doc. S/RES/2397 (2017) applies. | It is binding.',
  'See id. at 12; cf. Smith, supra. | Compare Jones.',
  'The price was 5 bn. euros. | It was paid.',
  'The gap is 3 km. | Ships pass.',
  'He met Pres. Lee Jae-myung. | She met V. Putin.',
  'That is all we know… for now. | More will come.',
  'What of the U.K.? | It left.',
  '“U.S. power is fading,” he said. | “It is not.”',
  'He lives on Wall St. | The office is nearby.',
  'Calif. and Mass. sued. | Tex. did not.',
  'Sen. Ted Cruz (R-Tex.) objected. | Sen. Chris Coons (D-Del.) did not.',
  'This is so.[^1] | iPads fell.',
  'Exports fell.[citation needed] | Kim agreed.',
  'Exports fell. {{citation needed|date=May 2024}} | Kim agreed.',
  'Exports fell. (source?) | Kim agreed. [by whom?] [2] | Seoul did not.',
  'Exports fell. | [Applause] Kim agreed. | (Sources said so.)',
  'It cost 5 mn. | Nobody paid.',
  'One.Two is a file. | Amazon.com is a site.',
  'Node.js is old. | Booking.com fell.',
  'Ver. 2.0 is out. | Version 3. | Then 4.',
  'The bill (S. 1260) passed. | The House balked.',
  'It rose to 5.[^2] | Then it fell.',
  'In the words of Abe: “Japan is back.” | It was not.',
  'As the Quad’s leaders said: ‘We will act.’ | They did.',
  'He said "no." | She said "yes."',
  '*Foreign Affairs*. | It is a magazine.',
  'The term “U.S.” is short. | It is used.',
  'What is the D.P.R.K. doing? | It tests.',
  'The bill cites 42 U.S.C. 1983. | It is old.',
  'The case is Dobbs v. Jackson, 597 U.S. ___ (2022). | It is new.',
  'The index (Vol. 2, No. 3, pp. 4–5) is old. | So is he.',
  'Trade fell in Jan.–Mar. 2020. | It rose in Apr. | May was flat.',
  '“Who decides?” | The minister did not say.',
  'Thus spoke Gen. Z. | Nobody heard.',
  'Die Mauer fiel am 9. November 1989. | Im 20. Jahrhundert war sie neu. | Der Vertrag vom 1. 1. 1958 gilt.',
  'The ban lapsed on 31. Dezember 2019. | It was renewed.',
  'The rate rose to 31. | December was worse. | I am 30. | The law is 12.',
  'Two ports, e. g. Busan, grew. | Das gilt z. B. Bremen. | So d. h. Hamburg.',
  'See Art. 2 lit. a and b. | It is short.',
  'He spoke no. | Mr. Lee spoke yes. | The answer was no. | No. 12 disagreed. | See Doc. No. 5.',
  'The steps are i. sign, ii. ratify, iii. deposit, iv. wait. | None is easy.',
  'The Rt. Hon. Ann Lee spoke. | Cllr. Doe left. | Acme Sdn. Bhd. sued. | Foo Pte. Ltd. settled.',
  'It is in 12 Harv. Int’l L.J. 3 and in Am. J. Pol. Sci. 40 (1996). | Both are old.',
  'See Part II.B. | Part III.A differs. | See App. B. | It is long. | Prop. 8 passed.',
  'The market opens at 9:30 a.m. EST. | It closes at four.',
  'The ship left the E.E.C. | Britain joined in 1973. | El EE. UU. votó.',
  'L’art. 5 est clair. | L’armée partit.',
  'Exports fell.¹,² | Wages rose.⁴⁻⁶ | Rents held.[a] | Taxes fell.[note 3] | Prices held.',
];

const split = (text: string, notes?: number[]) =>
  splitSentences(text, notes).map((sentence) => text.slice(sentence.start, sentence.end));

suite('sentences', () => {
  for (const row of rows) {
    test(row, () => {
      const expected = row.split(' | ');
      assert.deepEqual(split(expected.join(' ')), expected);
    });
  }

  test('a line break counts as a space, wherever it falls', () => {
    for (const row of rows) {
      const expected = row.split(' | ');
      const text = expected.join('\n');
      assert.deepEqual(split(text), expected);
    }
    assert.deepEqual(split('The U.S.\ngovernment and\nDr.\nKim left. It\nrained.'), [
      'The U.S.\ngovernment and\nDr.\nKim left.', 'It\nrained.',
    ]);
  });

  test('a missing space does not hide the end of a sentence', () => {
    assert.deepEqual(split('Seoul objected.Tokyo did not.'), ['Seoul objected.', 'Tokyo did not.']);
    assert.deepEqual(split('It “failed.”Tokyo did not.[^1]Seoul did.'), ['It “failed.”', 'Tokyo did not.[^1]', 'Seoul did.']);
    assert.deepEqual(split('日本は抗議した。韓国は沈黙した。'), ['日本は抗議した。', '韓国は沈黙した。']);
  });

  test('a note mark that stood after an abbreviation ends the sentence', () => {
    const text = 'Firms moved to the U.S. Samsung stayed.';
    assert.deepEqual(split(text), [text]);
    assert.deepEqual(split(text, [text.indexOf(' Samsung')]), ['Firms moved to the U.S.', 'Samsung stayed.']);
  });

  test('note marks with commas between them belong to the sentence before', () => {
    assert.deepEqual(split('Exports fell.,, Wages rose.', [13, 14, 15]), ['Exports fell.,,', 'Wages rose.']);
    assert.deepEqual(split('Exports fell.,  Wages rose.', [13, 15]), ['Exports fell.,', 'Wages rose.']);
    assert.deepEqual(split('Exports fell., Wages rose.', [13]), ['Exports fell., Wages rose.']);
  });

  test('a line that goes on a numbered list begins a sentence, and another number does not', () => {
    const splitLines = (text: string): string[] =>
      splitSentences(text.replaceAll('\n', ' '), [], [...text.matchAll(/(?<=\n)\d/g)].map(({ index }) => index)).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(splitLines('The list goes on:\n4. Exports fell\n5. Wages rose'), ['The list goes on:', '4. Exports fell', '5. Wages rose']);
    assert.deepEqual(splitLines('The rules came into force on May\n12. Exports fell.'), ['The rules came into force on May\n12.', 'Exports fell.']);
    assert.deepEqual(splitLines('2. Exports fell from 9 to\n7. Wages rose.'), ['2. Exports fell from 9 to\n7.', 'Wages rose.']);
  });

  test('an unclosed parenthesis does not swallow the sentences after it', () => {
    assert.deepEqual(split('It failed (as planned. Then it rose. Then it fell.'), [
      'It failed (as planned.', 'Then it rose.', 'Then it fell.',
    ]);
  });

  test('white space around and between sentences belongs to none', () => {
    assert.deepEqual(splitSentences('  A cat sat.  It ran. '), [{ start: 2, end: 12 }, { start: 14, end: 21 }]);
    assert.deepEqual(split('Wages rose.\uFEFF Prices fell.\u2028\u1680\u205F'), ['Wages rose.', 'Prices fell.']);
    assert.deepEqual(splitSentences(' \n\t'), []);
    assert.deepEqual(splitSentences(''), []);
  });

  test('it agrees with the platform’s own segmenter where that can be trusted', () => {
    const text = 'Tokyo welcomed the text. Did Seoul? Nobody asked! Beijing protested within hours.';
    const theirs = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map((s) => s.segment.trim());
    assert.deepEqual(split(text), theirs);
  });
});
