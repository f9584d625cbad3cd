import * as assert from 'node:assert/strict';
import { namesSource, notePointedTo } from '../../../src/core/citations/is-source';

const SOURCES = [
  'Kim Min-ji, *Trade and Power* (Seoul: Hanul, 2020), 14.', 'Park, “The Price of Chips,” *Asia Trade Review* 12, no. 3 (2021): 4–9.',
  '“Joint Statement,” The White House, April 16, 2021.', 'World Bank, *Global Economic Prospects*, June 2021.', 'World Bank, 2021.',
  'See Kim 2020, 14.', 'Kim and Lee (2021).', 'Kim et al. 2019.', 'Ibid.', 'ibid., 14', 'Kim, op. cit., 3.', 'Kim, *Trade*, 15.',
  'https://example.org/a', 'See www.example.org/a.', 'doi:10.1000/182', 'arXiv:2101.00001', '@kim2020, p. 3', 'See [@kim2020].',
  "Author's interview with a diplomat, Tokyo, May 2021.", 'Author’s interview.', 'Interview with Kim Min-ji, Seoul, 2021.',
  'Personal communication, May 3, 2021.', 'Interview 1033, October 14, 2016.', 'Response 1224.', 'E-mail from a trade official, May 2021.',
  'Remarks by the President at the East Asia Summit, 2021.', 'Moon Jae-in, speech at Busan, November 2019.',
  '19 U.S.C. § 1862.', 'Pub. L. No. 117-167, 136 Stat. 1366.', '87 Fed. Reg. 62186.', 'UN Security Council Resolution 2397.',
  'S/RES/2397 (2017).', 'Treaty of Mutual Cooperation and Security, Art. 5, 1960.', 'Art. 9 of the Constitution.',
  'Executive Order 14105.', 'Regulation (EU) 2023/1781.', 'Youngstown Sheet & Tube Co. v. Sawyer, 343 U.S. 579 (1952).',
  'Trade Expansion Act of 1962.', 'OMB Memorandum M-14-03.', 'McKinsey, Frey and Osborne.', 'World Bank.', 'Yonhap, May 3, 2021.',
  'Ministry of Defense, *Defense of Japan 2021*, 12.', 'According to a survey by Gallup Korea.', 'Data from the Bank of Korea.',
  'Bundeskanzlei, Volksabstimmung vom 3. März 2024, Vorläufige amtliche Endergebnisse.', 'BSV, Finanzperspektiven der AHV, Stand September 2024.',
  'Cour des comptes, rapport public du 7 juillet 2021.', 'Banco de España, Encuesta sobre deuda, 11 de mayo de 2020.',
  '*Id.* at 14.', 'Kim, *T* (2020).', 'sources/kim-2020.pdf, p. 3.', 'customs.go.kr/trade', 'archive.org, accessed May 3, 2021.',
  'World Bank data, accessed March 2021.', 'WTO, DS597.', 'Bundestag, Drucksache 19/1234.', 'NATO 2022 Strategic Concept.',
  'Gallup Korea, Daily Opinion no. 432 (February 2021).', 'Genron NPO and EAI, 9th Joint Opinion Poll, Sept. 2021.',
  'Calculated from IMF, Direction of Trade Statistics.', 'Cable from Embassy Tokyo, 09TOKYO123.', 'National Archives, RG 59, box 12.',
  'FOIA release, State Department, doc. 12.', 'Interview, Seoul, March 2021.', '외교부, 「2020 외교백서」, 14쪽.', '통계청, 2020.',
  '日本経済新聞、2021年4月17日。', 'Decreto 216 de 2021, art. 3.', 'Loi n° 2021-1104, art. 12.', 'Lei 13.709/2018.', 'Undang-Undang Nomor 4 Tahun 2023.', 'BGBl. I 2021, S. 2154.',
  '*R v Harbour Board, ex p Quay Ltd* [1996] 3 All ER 304.', '[2006] EWCA Civ 1573.', 'Harbours Act 1964, ss 3–4.', 'SI 2020/1234, reg 5.', 'BVerfGE 123, 267.', 'Order of 3 May 2020, para. 69.', 'USITC Pub. 4560 at 14.',
  'Reuters, 3 May.', '고용노동부(2020), 17쪽.', '高橋（2020）14頁。', 'Treaty on Ports [2008] OJ C115/13.',
  'UNFCCC, Paris Work Plan, decision 4/CMA.1, para. 8, 2018.', 'Eurostat (nama_10_gdp).', 'Council conclusions of 3 May 2020.', 'Planning Commission, State Index, 2nd edition.', 'Afrobarometer Round 7.',
  'White House, Fact Sheet: Ports, May 3, 2020.', 'PIB, release ID 1234567.', 'Judgment of the Constitutional Court, case CCT 12/10.', 'Estimates from the Ministry of Trade.', 'Data supplied by the Ministry of Trade.', '2020 Port Plan, Harbour Authority.',
  'World Bank, \\emph{Debt}, 2021.', 'Der Spiegel 14/2020.', 'Daily Nation, May 3.', 'See El País, 4 de mayo, p. 3.', 'Interview, Busan, 3 March.', 'R12, female, 34.', 'NCT02831023.', 'Hearing before the S. Comm. on Banking, 117th Cong. 14 (2022).',
  'Минфин России, «Исполнение федерального бюджета», 11 января 2024.', 'Le Monde, « La dette publique », 4 mai.', 'Ministerstwo Obrony Narodowej, „Budżet resortu obrony”, Warszawa.', 'Unpublished data from KOTRA.',
  'Joint statements by the International Partners Group, November 2022.', 'CJEU, Case C-311/18.',
  'HC Deb 3 May 2023 vol 732 c112.', 'CRS, IF11284.', 'House of Commons Library, CBP-9481.', 'ECB Economic Bulletin 3/2023.', '19 CFR 360.', 'Kim et al., forthcoming.', '経済産業省「通商白書」', 'DoD Directive 3000.09.',
  'FOI request to the Harbour Board, response of 3 May 2022.', 'Podcast “Harbour Talk”, episode 14, May 2022.', 'The file was said to be lost. See Interview 1091, May 3, 2021.',
  'وزارة التجارة، نشرة الموانئ، عمّان، 2021.', 'بنك الأردن (2020)، التقرير.', 'سامي حداد، «موانئ البحر الأحمر»، القاهرة.', 'وزارة التجارة، نشرة، ص 14.', 'بانک مرکزی، گزارش سالانه، ۱۳۹۹.', 'กระทรวงพาณิชย์, รายงาน, หน้า 4.',
  'KII, port staff, Aqaba.', 'Convention on the Law of the Sea, art. 17.', 'EUCO 18/21.', 'Supreme Court of Korea, 2019Da12345.', 'S. Hrg. 117-4.',
];
const REMARKS = [
  '', 'See below.', 'On this, the author disagrees.', 'All figures are rounded.', '33 percent of those asked did not answer.',
  'See Table 3.', 'See the appendix for the full text of the survey.', 'We return to this in chapter 4.', 'Emphasis added.',
  'The author thanks two reviewers.', 'This difference is significant.', 'In other words, trade fell.', 'See Figure 2.',
  'The term “pivot” is used loosely here.', 'The rule holds *de facto*, not *de jure*.', 'DAC codes 150 and 151.', 'More on this in the next section.',
  'The yen fell by a tenth in March 2015.', 'Not to be confused with the Quad.', 'A list of terms is at the end.',
  'The word means “rules based” in both languages.', 'See above.', 'Names are given family name first.',
  'At the time of writing, May 2021.', '*Emphasis added.*', 'South Korea and Japan.', 'Ask Kim.', 'Henceforth MOFA.', 'Source: TK', 'TK publisher, "TK title of the report," TK date, <https://TK.example>.', 'Source: TBD.', 'FOI requests were refused.', 'See pp. 1–2 in the appendix for the weights.',
  'See the discussion in section 4.', 'Thanks to Kim Min-ji, March 2020.', 'The Bank uses another base year, 2015, and another deflator.', 'The Council of Ministers, a second edition of the old one.', 'Ministers, Round 2.', 'The case for 24/7 service.', 'The decision of the council in May.',
  'Boeing, KC-46.', 'Samsung, USD 500.', 'A forthcoming volume says more.', '政府は「自由で開かれた海」を掲げた。', 'Busan, 3 May.', 'The authors interview nobody in May.', 'Interviews, as in May, were short.',
  'Korea, which joined in May 2020, is an exception.', 'Statements by officials differ.', 'The law is called ley seca.', 'Write to desk@example.org.', 'In 2020 Japan and Korea.', 'Reuters, which broke the story in May, has since withdrawn it.', 'The order of May 2020 still holds.', 'The Act has 14 sections.', '2020년 기준이다.', 'انظر الجدول 3.', 'جميع الأرقام بالدولار لعام 2015.',
];

suite('what a note says', () => {
  for (const text of SOURCES) test(`names a source: ${text}`, () => assert.equal(namesSource(text), true));
  for (const text of REMARKS) test(`only remarks: ${text}`, () => assert.equal(namesSource(text), false));

  test('a note may send the reader to another note', () => {
    assert.equal(notePointedTo('See note 12 above.'), '12');
    assert.equal(notePointedTo('Supra n. 3, p. 4.'), '3');
    assert.equal(notePointedTo('The note of 1921 is lost.'), undefined);
  });
});
