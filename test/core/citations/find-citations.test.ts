import * as assert from 'node:assert/strict';
import { findCitations } from '../../../src/core/citations/find-citations';
import { readDraft } from '../../../src/core/draft/read-draft';
import { finish } from '../../../src/core/steps';

/** Form and target of each citation, and the words of the draft it spans. */
const cited = (text: string) =>
  finish(findCitations(readDraft(text))).map(({ form, target, start, end }) => [form, target, text.slice(start, end)]);

const forms = (text: string) => finish(findCitations(readDraft(text))).map(({ form, target }) => `${form} ${target}`);

suite('citations', () => {
  test('a footnote counts at each of its marks, with the label as its target', () => {
    const text = 'A.[^kim] B.[^Kim]\n\n[^kim]: Kim 2020, 14.\n';
    assert.deepEqual(cited(text), [['footnote', 'kim', '[^kim]'], ['footnote', 'Kim', '[^Kim]']]);
    assert.deepEqual(finish(findCitations(readDraft(text))).map(({ note }) => note), [0, 0]);
  });

  test('inline notes, Pandoc citations and citekeys give what they cite', () => {
    assert.deepEqual(cited('A.^[Kim 2020, 14.] B [see @kim2020, p. 3; -@lee:2021]. @park_2019 [p. 4] says C.'), [
      ['inline-note', 'Kim 2020, 14.', '^[Kim 2020, 14.]'],
      ['pandoc', 'kim2020; lee:2021', '[see @kim2020, p. 3; -@lee:2021]'],
      ['citekey', 'park_2019', '@park_2019 [p. 4]'],
    ]);
  });

  test('links, reference links, automatic links, bare addresses and DOIs give their address', () => {
    const text = '[A](https://a.org/x "t"), [B][b], <https://c.org/y>, https://d.org/z, and 10.1000/182.\n\n[b]: https://b.org\n';
    assert.deepEqual(forms(text), [
      'link https://a.org/x', 'link https://b.org', 'url https://c.org/y', 'url https://d.org/z',
      'doi https://doi.org/10.1000/182',
    ]);
  });

  test('a link whose words are nothing but an address counts once, one around a picture does not', () => {
    assert.deepEqual(cited('A ([https://a.org/x](https://a.org/x)). B [doi:10.1000/182](https://doi.org/10.1000/182 "t"). C [Kim, www.c.org](https://c.org). D [![d](d.png)](https://d.org).'), [
      ['url', 'https://a.org/x', '[https://a.org/x](https://a.org/x)'],
      ['doi', 'https://doi.org/10.1000/182', '[doi:10.1000/182](https://doi.org/10.1000/182 "t")'],
      ['link', 'https://c.org', '[Kim, www.c.org](https://c.org)'],
    ]);
    assert.deepEqual(cited('A [https://a.org/x][a].\n\n[a]: https://a.org/x\n'), [['url', 'https://a.org/x', '[https://a.org/x][a]']]);
    assert.deepEqual(forms('See [https://a.org](#a), [www.b.org](mailto:desk@b.org).'), []);
  });

  test('a note may end with the link that leads back from it', () => {
    assert.deepEqual(forms('A.[[1]](#ftnt1) B.[2](#fn:2) C.[[a]](#cmnt1)\n\n[[1]](#ftnt_ref1) Kim 2020.\n\n2. Lee 2020. [↩](#fnref:2)\n\n[[a]](#cmnt_ref1) Kim 2020?\n'), ['html #ftnt1', 'html #fn:2']);
    const text = 'A.[1](#fn1) B.<sup>[2](#fn2)</sup> C.[3](#fn3)\n\n1. Kim, *Wages*, 2020. [↩](#fnref1)\n2. Lee, *Rents*, 2020. [↩](#fnref2)\n3. See below. [↩](#fnref3)\n';
    assert.deepEqual(forms(text), ['html #fn1', 'html #fn2']);
  });

  test('HTML links, citations and footnotes count', () => {
    const text = '<a href="https://a.org/?x=1&amp;y=2">A</a>, <cite>Trade</cite>, B<sup><a href="#n1">1</a></sup>.\n\n<p id="n1">Kim 2020, 14.</p>\n';
    assert.deepEqual(cited(text), [
      ['html', 'https://a.org/?x=1&y=2', '<a href="https://a.org/?x=1&amp;y=2">A</a>'],
      ['html', 'Trade', '<cite>Trade</cite>'],
      ['html', '#n1', '<a href="#n1">1</a>'],
    ]);
  });

  const bracketed = [
    '(Smith 2021, 14)', '(Ministry of Defense, 2020)', '(Smith and Lee 2021)', '(Smith & Lee, 2021a; Park et al. 2019)',
    '(see Smith 2021: 14–16)', '(cf. World Bank 2021, p. 3)', '(van der Berg 2020)', '(IMF, n.d.)', '(Kim, forthcoming)',
    '(U.S. Department of State, 2020)', '(O’Neill, 2021, ch. 3)', '(Kim, Lee, and Park 2021)', '(e.g., Kim 2020, 2021)',
    '(quoted in Kim 2020, 14)', '(Center for Strategic and International Studies 2022)', '(Kim 2020, emphasis added)',
    '(Şimşek 2020)', '(al-Rasheed 2020)', '(Kim 2020 [1987])', '[→ Kim 2020]', '(contrast Kim 2020)', '(on this, see Kim 2020, chapters 2 and 3)', '(reproduced from Kim 2020, Table 2)', '(MPC minutes, May 2023)', '(Central Bank website, accessed 3 May 2023)', '(d’Hooghe 2020)', '(Bundesamt für Statistik 2020)', '(OECD/IEA 2020)', '(Kim, this volume)', '(Pew Research Center, Spring 2020)', '(Gallup Korea, 3–5 May 2020, n = 1,002)', '(IMF DataMapper, accessed 3 May 2020)', '(Treasury internal analysis, May 2024)', '(according to the World Bank, 2020)', '(“Trade in Numbers,” 2020)',
    '(Smith 2019: 12-14, Lee 2020)', '(Economic Survey 2022-23, p. 14)', '(Brazil 2024, 7)', '(OHCHR, press release, 3 May 2020)', '(vgl. BMWK 2020: 12)', '(Ministère de l’Économie, 2020)', '(ONS, Average weekly earnings, December 2023)', '(DARES, enquête Acemo, mars 2021)', '(FAZ vom 12. Mai 2020, S. 3)', '(Le Monde, 12 mai 2020)', '(FAZ, 12.5.2020)',
    '(Coast Guard Command, daily tallies, Jan.–Mar. 2024)', '(EMA, List of ports, 2nd version, May 2024)', '(Bank of Korea, 2024. 5. 23.)', '(MOTIE, 2024/3/4)', '(Harbour Office briefing, 3/6/2023)', '(World Bank 2021a,b)', '(see especially Kim 2020)', '(ONS, Port Trends, rev. May 2024)', '(President Yoon, 4 May 2022)', '(Secretary of State, 2022)',
    '(OECD, Clean Ports, 2022, ch. 4, p. 88)', '(Port Institute survey, n=1,500, Oct. 2023)', '(Nikkei, 2024/11/03, morning edition)', '(Development Initiatives [DI], 2023)', '(ACLED, data export of 6 Oct 2025)', '(Kim & Lee, 2017, see also Park et al., 2011)', '(Stadt Wien, o. J.)', '(INE, Encuesta de Población Activa, T4 2023)', '(Destatis, Pressemitteilung Nr. 123 vom 3. Mai 2020)', '(Port Office, Grain: Markets and Trade, January 2023)', '(Globe and Mail, 3 May 2019)', '(Gallup, 3–5 May 2020)', '(Harbour Board press service, Telegram channel, 24 May 2023)', '(The Economist, May 3rd 2019)', '(Telegram post, 3 May 2022)', '(Martinez, 2020)', '(Decker and Julian, 2020)', '(*Financial Times*, 3/5/2020)',
    '(고용노동부, 2020, 17쪽)', '(外務省 2020, 14頁)', '(Kim, in preparation)', '(U.S. Census Bureau 2020)', '(Keynes [1936] 2018, 14)', '(for a recent review, see Kim, 2019)',
    '(Müller u. a. 2020)', '(see: Kim, 2020)', '(see Kim et al., 2019, and Lee, 2020)', '(Kim, 2019 & Lee, 2020)', '(Kim, 2019; and Lee, 2020)', '(김민지 2020)', '(王他, 2020, 14)', '（王 2020）',
  ];
  for (const bracket of bracketed) {
    test(`an author and a date in brackets: ${bracket}`, () => {
      assert.deepEqual(cited(`Exports fell ${bracket}.`).map(([form, , words]) => [form, words]), [['author-date', bracket]]);
    });
  }

  const named = [
    '«Smith (2021)» argues that it fell.', '«Smith and Lee (2021)» show it.', 'As «Kim et al. (2019, 14)» put it, it fell.',
    '«Kim’s (2020)» study finds it.', 'The «World Bank (2021, 3)» says so.', 'As the «Ministry of Trade (2021)» shows, it fell.',
    'According to «Human Rights Watch (2021)», it fell.', 'In Seoul «Kim (2021)» finds that it fell.', 'In «Kim’s view (2020, 14)», it fell.', 'It fell in «Kim and Lee’s words (2020)».',
  ];
  for (const row of named) {
    test(`an author in the sentence and the date in brackets: ${row}`, () => {
      const expected = /«(.*)»/.exec(row)![1];
      const [[form, , words]] = cited(row.replace(/[«»]/g, ''));
      assert.deepEqual([form, words], ['author-date', expected]);
    });
  }

  const times = [
    '(Phase 2, 2019-21)', '(Rome, 2019-21)',
    '(March 2020)', '(September 29, 2020)', '(2019)', '(1912–1928)', '(FY 2015–FY 2019)', '(Osaka, 2019)', '(Japan, 2019)',
    '(in 2019)', '(since 2015)', '(Q3 2020)', '(born 1954)', '(Phase 2, 2019)', '(up from 12 percent in 2019)',
    '(Republicans, 2020)', '(Winter 2020)', '(Geneva: July 2016)', '(Version 2020)', '(the Quad met in 2019)', '(Republican, 2020)',
    '(USD 2020)', '(PPP, 2020)', '(“sunshine,” 2000)', '(President Yoon, May 2022)', '(Prime Minister Kishida, 2023)', '(then-President Moon, 2018)', '(Foreign Minister Park Jin, May 2022)', '(Phase 2, 2nd week of March 2023)',
    '(2020年)', '(between May 2019 and June 2020)', '(Census 2020)', '(three months to May)', '(year to March 2023)', '(England, year to March 2023)', '(GDP, year to March)', '(CPI, year to May 2023)', '(FTSE 100, year to March)', '(Wave 3)',
    '(Munich, 1938)', '(Bucharest, 2008)', '(New Orleans, 2005)', '(The Hague, 1899)', '(Boston and Atlanta, 2019)', '(Annex, 2019)', '(Porto and Vigo, 2018)', '(Leeds, Hull and Glasgow, 2019)', '(Odesa, July 2023)', '(Tahrir Square, 2011)', '(Lake Chad, 2014)', '(Gulf of Aden, 2009)', '(Camp David, 1978)', '(Suez Canal, 2021)', '(Kuril Islands, 1945)', '(USMCA, 2020)', '(Brexit, 2016)', '(Ebola, 2014)', '(Euro 2016)',
    '(Hurricane Maria, 2017)', '(Storm Martha, May 2020)', '(Tropical Storm Ann, 2021)', '(Battle of the Somme, 1916)', '(Treaty of Rome, 1957)', '(Bay of Pigs, 1961)', '(Samarkand, 15–16 September 2022)', '(Busan–Vigo FTA, 2010)',
  ];
  for (const bracket of times) {
    test(`a time or a place in brackets is no citation: ${bracket}`, () => {
      assert.deepEqual(forms(`The summit ${bracket} failed.`), []);
    });
  }

  const eastAsian = [
    '(통계청, 「고용 동향」, 2024.1.1)', '（『読売新聞』2024年2月25日朝刊）', '（帝国データバンク「企業の意識調査」2023年9月）', '(이슈와 논점 제2045호)', '（官報号外第116号）',
    '(연합뉴스, 2023년 6월 30일)', '（経済産業省、2024年2月24日）', '(외교부 2021년 보도자료)', '（同法第2条）',
  ];
  for (const bracket of eastAsian) {
    test(`a paper, a law or a newspaper in East Asian characters: ${bracket}`, () => assert.deepEqual(cited(`수출은 줄었다${bracket}.`).map(([form, , words]) => [form, words]), [['named', bracket]]));
  }

  test('a Japanese comma stands between an author, a year and a page', () => {
    assert.deepEqual(cited('輸出は減った（鈴木 2022、45–48頁）。').map(([form, , words]) => [form, words]), [['author-date', '（鈴木 2022、45–48頁）']]);
  });

  const notEastAsian = [
    '(서울에서 2023년 개최)', '(오바마 행정부 2015년)', '(시행 2023년 1월)', '(미국 방문 2023년 4월)', '(서울, 2019년)', '(미국, 2020)', '(신고리 제3호기)', '（過去最高を記録、2023年）', '（結局、2023年に延期）',
    '（福島第一原発第3号機）', '（「自由で開かれたインド太平洋」構想、2016年）', '（「曖昧さ」と2021年に表明）',
  ];
  for (const bracket of notEastAsian) {
    test(`a place, a time or a quoted word in East Asian characters is no source: ${bracket}`, () => assert.deepEqual(forms(`수출은 줄었다${bracket}.`), []));
  }

  test('the title of a work counts with its year and what stands after it', () => {
    assert.deepEqual(forms('In *The Great Divergence* (2000), he dates it. In her book _Trade and War_ (2019), she does.'), ['author-date (2000)', 'author-date (2019)']);
    assert.deepEqual(forms('She starred in Parasite (2019). *Parasite* (2019) won. In *Parasite* (Kim told me), he won.'), []);
  });

  const alone = [
    '(Executive Order 14105)', '(UN Security Council Resolution 1718)', '(Regulation (EU) 2021/821)', '(Act No. 5 of 2020)',
    '(World Bank data)', '(data: SIPRI)', '(interview, Seoul, March 2021)',
    '(World Bank, Port Debt Statistics)', '(OECD, Harbour Outlook; ILO, Harbour Report)', '(FAO, World Crop Prospects)', '(SIPRI Yearbook)', '(AFP/Reuters)', '(Reuters/Ipsos)',
    '(ABS, 6202.0, May 2023)', '(Australian Bureau of Statistics, Building Approvals, cat. no. 8731.0)', '(Congressional Research Service, R45529)', '(WikiLeaks, 09BUSAN123)', '(IAEA, GOV/2024/7)',
    '(satellite image, Planet Labs, 3 May 2021)', '(Harbour Talk podcast, episode 14)', '(Sénat, rapport n° 123)', '(Senate resolution of 3 May 2020)', '(Constitutional Court, judgment of 3 May 2020)',
    '(Harbour Board v. Kim)', '(a port official, interviewed by the author in May 2022)', '(@harbour, Telegram, 3 May 2022)',
    '(interview with an official of the finance ministry, Accra, 3 May 2023)',
  ];
  for (const bracket of alone) {
    test(`a law by its number, named data or an interview in brackets: ${bracket}`, () => {
      assert.deepEqual(cited(`Exports fell ${bracket}.`).map(([form, , words]) => [form, words]), [['named', bracket]]);
    });
  }

  const places = [
    '(OECD, 2024[3])', '(OECD (2023[14]))', '(BBC, 2018 [online])', '(Kim, no date)', '(IMF 2023a, 12–14, Box 1.2)', '(Kim 2022, 7, table 2)', '(Cour des comptes, 2023, pp. 14 et suiv.)', '(Commission européenne, 2023)', '(Direction générale du Trésor, 2023)', '(Ministero dell’Interno, 2023)', '(cfr. Kim 2022, p. 40)',
    '(Small Business Administration, 2020)', '(for instance Kim 2020)', '(Table 3 in Kim 2020)', '(see Kim 2020 for a review)', '(translated in Kim 2020)', '(Kim, in prep.)', '(Kim, mimeo)', '(Royal Commission into Ports 2021, vol 2, p 34)',
    // Names that cities have, too, and words that make names of places.
    '(Houston, 2019)', '(Lyon and Park, 2019)', '(Lagos and Kim, 2019)', '(Senate of Hamburg 2019)', '(Fox River Institute, 2019)', '(River Institute, 2019)', '(Kim and Bay, 2019)', '(Karen Bridge, 2019)', '(Lake and Kim, 1999)',
  ];
  for (const bracket of places) {
    test(`what stands after the year: ${bracket}`, () => assert.deepEqual(cited(`Sales fell ${bracket}.`).map(([form, , words]) => [form, words]), [['author-date', bracket]]));
  }
  for (const bracket of ['(Seoul, 2019[1])', '(May 2019[3])', '(Brexit, no date set)', '(Seoul, no date)', '(Trump Administration, 2019)', '(Tribunal ended, 2019)']) {
    test(`a time or a place stays one with a number after it: ${bracket}`, () => assert.deepEqual(forms(`Sales fell ${bracket}.`), []));
  }

  test('a sentence may end with a pointer', () => {
    assert.deepEqual(cited('Sales fell; see Kim 2022, 14. Rents rose; see also Lee 2021.').map(([form, , words]) => [form, words]), [['author-date', 'see Kim 2022, 14'], ['author-date', 'see also Lee 2021']]);
    assert.deepEqual(forms('Sales fell; see also the fall in 2019. Rents rose; compare March 2019. Wages fell; see Seoul 2019.'), []);
  });

  const papers = ['(SIPRI estimates, 2021)', '(ASML press release, 8 March 2023)', '(UNHCR data, June 2023)', '(Maxar satellite imagery, 3 May 2021)', '(Toyota annual report 2021)', '(White House fact sheet, May 2021)', '(Samsung 10-K, 2022)'];
  for (const bracket of papers) {
    test(`what a body has given out, with its date: ${bracket}`, () => assert.deepEqual(cited(`Sales fell ${bracket}.`).map(([form, , words]) => [form, words]), [['author-date', bracket]]));
  }

  for (const bracket of ['(GAO-23-106135, 12)', '(CRS Report R46834)', '(Cm 9412)', '(HC 123, para 14)', '(Joined Cases C-293/12 and C-594/12)', '(application no. 29381/09)', '(P9_TA(2022)0434)', '[SWD(2023) 329]', '(doc. 9363/22)', '(Special Report 04/2023, points 38–44)', '(Commission Decision SA.103345)', '(minute of 4 December 2023, para 12)', '(Gov\'t Br. 28–31)', '(Executive Order 14105, sec. 2)', '(DoD Directive 3000.09)', '(JCT, JCX-3-23)', '(ECB, Economic Bulletin 3/2023)', '(HCWS 123)', '(CRS Report R46834, updated May 2024)', '(GAO-23-106135, May 3, 2023)', '(interview with a ministry official)']) {
    test(`a report or a case by its number: ${bracket}`, () => assert.deepEqual(cited(`Costs fell ${bracket}.`).map(([form, , words]) => [form, words]), [['named', bracket]]));
  }

  const works = [
    '(NATO, *The Annual Report*)', '(see Kim, *Trade Wars*, p. 14)', '(Kim, “Trade Wars,” 14)', '(*The Great Divergence*, 14)',
    '(ILO, “Wages,” 11 mayo 2020)', '(Reuters, 3 May)', '(Reuters, 3/5)', '(HM Treasury, Autumn Statement 2023, CP 977)', '(HC Deb 3 May 2020, vol 675, col 112)', '(TNA, FO 371/12345)', '(NARA, RG 59, box 12)',
    '(FRUS 1969–76, vol. 17, doc. 4)', '(App no 5493/72)', '(UNSC Res 2397)', '(BVerfG, 2 BvR 2728/13)', '(PMID: 12345678)', '(kcs.go.kr/report)',
    '(BIS locational banking statistics, table A1)', '(2020 WDR, p. 14)', '(see Annex B of the 2020 WTO Trade Policy Review)', '(Art. 4(3) TEU)', '(World Bank figures)', '(interviewee A12)',
    '(CC.OO. y UGT, “Acuerdo social en defensa del empleo”, 11 de mayo de 2020)', '(Riksbank, *Financial Stability Report* 2023:1, p. 34)', '(*Le Monde*, vol. 3)', '(Fondation Abbé Pierre, *Baromètre de l’encadrement des loyers*, 3e édition)',
    '(loi n° 2022-217 du 21 février 2022, art. 85)', '(décision n° 2023-849 DC)', '(Arrêté royal du 2 mars 2014, art. 3)', '(Letters, 3 May)', '(decision notice FS50470769)', '(own calculations)', '(our calculations from UN Comtrade)', '(Lok Sabha Unstarred Question 1234)',
    '(KII 7)', '(FGD with traders, Busan)', '(key informant interview, Busan, May 2020)', '(Gazette No. 12345)', '(S. 4 of the Harbours Act, 1962)', '(Government Gazette 12345 of 3 May 2020)',
    '(Q87)', '(Q14, Permanent Secretary)', '(TSI0043)', '(no. 9988/13, judgment of 14 June 2022)', '(CDL-AD(2024)013, para 94)',
    '(Reuters)', '(the *Financial Times*)', '(IMF)', '(CEIC)', '(internal memo of the ministry)', '(Bank of Korea)', '(Ministry of Trade, Industry and Energy)', '(World Bank)', '(FT)', '(h/t Bloomberg)', '(figures from the OECD)', '(World Bank WDI)', '(OECD.Stat)',
    '(Harbours Act 1964, s 14)', '(Council Regulation (EU) 2019/128, OJ L, 3.5.2019)', '(Regulation (EU) 2019/128, OJ L 12, p. 1)', '(TFEU, art 107)', '(Regulation (EU) 2019/128, art 4(1))', '[GAO-23-106135]', '[SOU 2020: 5, p. 114]', '(COM/2021/206)', '(2021/0106(COD))', '(T-123/20)', '(C-311/18, Schrems II)',
    '(USITC Pub. 4560)', '(NBER Working Paper 12345)', '(ILO Convention No. 12)', '(Special Eurobarometer 503)', '(HL Paper 12)', '(WPQ 12345)', '(G/SCM/N/220)', '(Bundestag, Drs. 20/1234)', '(2 BvR 859/15)', '(E.O. 12866)',
    '(Order of 3 May 2020)', '(Advisory Opinion of 3 May 2004, para 14)', '(speech in Busan, 3 May 2020)', '(press release, 3 May 2020)', '(focus group, Busan, 3 May 2020)', '(pers. comm., May 2020)', '(FOI response, 3 May 2020)',
    '(Compl. ¶ 14)', '(Tr. 112:4–9)', '(Dkt. 12 at 4)', '(Ex. P-12)', '(R. at 45)', '(Opinion at 12)', '(Decl. of Kim ¶ 3)', '(as reported in the Guardian, 4 May)', '(KNBS price release, June)', '(minutes of the Cabinet, 7 May 1921)', '(W.P. (C) No. 1118 of 2020)', '(*Economic Update*, edition 27)',
    '(Opp’n Br. 7)', '(Hr’g Tr. 12, Dkt. 18)', '(Kim Decl. Ex. B, at 2)', '(Pl.’s Mem. in Opp’n 9)', '(Port’s Mot. to Dismiss at 5)', '(Dkt. No. 14 at 3–4)', '(Ex. D at 2)', '(Pet. App. 8a)', '(Br. for Harbour Union 22)', '(slip op. 9)', '(Tr. 9.)', '(INQ000123456, para 3)', '(Transcript, day 3, p. 12)',
    '(IDMC)', '(ACLED data to May 2022)', '(WDI, SP.POP.GROW)', '(Table 18-10-0004-01)', '(ISO/IEC 27001:2013, A.10)', '(FM 3-24, 1-134)', '(DoDD 3000.09)', '(calculations by the author from customs records)', '(@POTUS, 4 May 2020)', '(Gaceta del Congreso 123 de 2021)',
    '(Daily Nation, May 12)', '(Nation, 12 May)', '(The Hindu, 3 March)', '(El País, 4 de mayo)', '(SZ, 4. Mai)', '(Der Spiegel 14/2020, S. 3)', '(Hearing before the S. Comm. on Banking, 117th Cong. 14 (2022))', '(Standard, May 2, p. 4)', '(Business Day, Feb. 9; Daily Nation, 10 February)', '(WHO, 3 May)',
    '(2022 NDS)', '(2018 NDS, p. 4; 2022 NDS, 14)', '(see the 2023 IRR)', '(PMC6298293)', '(ClinicalTrials.gov NCT02831023)', '(medRxiv 2020.04.12.20062869)', '(NAO, HC 123, Session 2019–20)', '(PQ 12345, 3 May 2020)', '(CE, 4 mai 2020, n° 123456)',
    '(Interview, Busan, 3 March)', '(author interview, trade official, 2020)', '(INT-07)', '(R12, female, 34)', '(P7, FGD 3)',
    '(Thuc. 1.23)', '(see Hdt. 7.139–44)', '(Arist. Pol. 1253a)', '(Thucydides, 5.89)', '(Matt. 5:9)', '(Council Common Position 2008/944/CFSP, art 2)', '(Opinion of 31 May 2016)', '(12 Weekly Comp. Harb. Doc. 640)', '(Kim, 98 Harbour L. Rev. 345 (1985))',
    '(Gallup Korea Daily Opinion No. 434, 2nd week of March 2023)', '(Kim, Port Brief No. 4)', '(non-paper by CZ and EE, Council doc. 8847/24)', '(see DG MARE website)', '(Treasury forecast)', '(staff calculations)', '(author calculations)', '(calculated from Eurostat, nama_10_gdp)',
    '(press gaggle, Busan, 20 May 2024)', '(conversation with a pilot, Busan, May 2023)', '(WhatsApp message to author, 3 May 2024)', '(Cabinet decision of 12 June 2023)', '(UN Comtrade, HS 8542)', '(Eurostat, online data code: nama_10_gdp)',
    '(CRPD/C/GC/6, para. 14)', '(Insee Analyses n° 89)', '(communiqué de presse, 4 déc. 2024)', '(Art. 3(2))', '[CPT/Inf (93) 12, para. 31]', '(Bill 4 of 2024–25)', '(Harbour Action Plan, Action #1)', '(PH43, rec. 8)', '(FCCC/PA/CMA/2023/16)', '(GC(67)/12)', '(GOV/2024/7)', '(WHA75.8)', '(MEPC.377(80))', '(1833 UNTS 3)', '(TIAS 12345)', '(Kamerstuk 36410, nr. 2)',
    // What an office counts, by the time or the round that the figure is for.
    '(LFS, three months to May)', '(ONS, year to March 2023)', '(BLS, year ended September 2021)', '(Labour Force Survey, nine months to May)', '(Eurostat, 2023Q4)', '(Eurostat, first half of 2022)', '(Northern Property HPI, year to May)', '(NSO, PLFS 2021–22)', '(BoE, February MPR)', '(Port Barometer, Wave 3)', '(Harbour Values Survey, Round 4)', '(Eurostat, EU-SILC, table ilc_mdho06a)', '(StatCan, table 18-10-0004-01)',
    '(CEPR DP 12345)', '(BIS WP 812)', '(Amnesty International, MDE 12/3456/2020)', '(Port Resolution Foundation analysis of FRS)', '(our analysis of Eurostat data)', '(WDI indicator SP.POP.GROW)', '(FAOSTAT)', '(FT, 3/5/20)', '(CCPR general comment 34)',
    // Canada, Australia and France cite law so.
    '(2005 SCC 12 at para 3)', '(Kim v Quay, 2020 FCA 12)', '(*Harbours Act*, SC 2001, c 27, s 4)', '(O Reg 12/22)', '(Executive Order No. 13,841)', '(Commonwealth, *Parliamentary Debates*, Senate, 3 May 2020, 12 (Ann Kim))', '(Code des ports, art. L. 742-5)', '(AIR 1971 SC 123)', '(S v Kim 1995 (3) SA 391)', '(OJ 2016 L 119/1)', '(Rajya Sabha, Unstarred Question 1234)',
    // Papers of parliaments and those who work for them.
    '(Q 212 [Dr Kim])', '(Port Union (ABC0012) para 4)', '(PQ 18223)', '(UIN HL4512)', '(E-001234/2023)', '(Sub. 14, p. 3)', '(EDM 412)', '(SN06789)', '(POSTnote 612)', '(HC Written Question 123456, answered 4 May 2020)', '(written evidence from the Port Union)',
    '(HC 45, 2022–23, p. 9)', '(Port Committee, Bills Digest No. 45)', '(Senate, Debates, 44th Parl, 1st Sess)', '(GAO, *Debt Relief*, GAO-22-104567 (Washington: 2022), 14)', '(CRS In Focus IF10112)', '(CRS Report R47123, *Debt*, by A. Kim)', '(OIG-22-A-04)', '(OMB M-23-14)',
    '(US20200123456A1, claim 3)', '(Case M.8677)', '(NATO Standard AJP-3.10)', '(PIP database, version 20230919)', '(Eurostat, nama_10_gdp, extracted 4 May 2020)', '(see above; HC 45)', '(Cm 9876; CP 812)',
    // People and papers that only the author knows.
    '(Kim, pers. comm.)', '(private communication)', '(confidential interview, port official)', '(letter on file with the author)', '(workshop under the Chatham House Rule, May 2020)', '(focus group 3, Busan)', '(FOI request 2020/118)',
    '(vgl. Kim, S. 14)', '(zit. n. Kim, S. 9)', '(cf. supra, note 4)',
    // Titles with the place in the work.
    '(Kim, *Trade Wars*, 44n12)', '(ILO, *Wages*, table C9.1)', '(quoted in Kim, *Trade Wars*, 112)', '(City of Busan, *Port Plan* [Busan: Port Office, 2020], 9)', '(Kim, *Trade Wars* 33; Lee 8)', '(KBS, *Nine News*, 14 May 2020, 12:30)', '(Insee, *Première*, n° 197)',
    '(2010 New START, art. II)', '(PSC/PR/COMM.1057 (2022))', '(国家能源局，2024年1月26日)',
    '(CIPFA, par. 6)', '(siehe Statistisches Bundesamt, Fachserie Preise, Reihe 3)', '(INE, Encuesta, cuadro 4)', '(ILO, Box 1.2)',
    '(Eurostat, nama_10_gdp)', '(FRED, series UNRATE)', '(see also Smith et al.)', '(supra note 4)', '(Budget Paper No. 1, p. 12)',
  ];
  for (const bracket of works) {
    test(`a work, a paper or a case without an author and a year in brackets: ${bracket}`, () => {
      assert.deepEqual(cited(`Exports fell ${bracket}.`).map(([form, , words]) => [form, words]), [['named', bracket]]);
    });
  }

  test('the name of an agency or a body after a full stop or a dash counts, and the short form of a name does not', () => {
    assert.deepEqual(forms('Exports fell. (Reuters) Wages rose.'), ['named Reuters']);
    assert.deepEqual(forms('Exports fell — Reuters.\n\nWages rose. — IMF\n'), ['named Reuters', 'named IMF']);
    assert.deepEqual(forms('Exports fell — Reuters, 3 May 2020.'), ['author-date Reuters, 3 May 2020']);
    assert.deepEqual(forms('Exports fell — ILO, 2020.\n\nWages rose – World Bank (2020).\n'), ['author-date ILO, 2020', 'author-date World Bank 2020']);
    assert.deepEqual(forms('She led the World Trade Organization (WTO). He called the Associated Press (AP). It is — News.'), []);
    assert.deepEqual(forms('Rates were raised by the central bank (Bank of Korea). It was vetoed by a trade body (WTO).'), []);
    assert.equal(forms('Rents fell, according to the central bank (Bank of Korea). Rents fell at every bank (IMF).').length, 2);
  });

  test('somebody’s work by its title and date counts before what it says', () => {
    assert.deepEqual(forms('The OECD’s *Economic Outlook* (May 2020) sees growth. In “Port Traps” (2020), Kim sees none. The *Port Times* (4 May 2020) put it at 2 percent.').length, 3);
    assert.deepEqual(forms('Bong’s *Parasite* (2019) won.'), []);
  });

  test('a place in a law counts after the words that name the law', () => {
    assert.deepEqual(forms('The Act lets the court order it (s 31(1)). The treaty bans it (Article 4).'), ['named s 31(1)', 'named Article 4']);
    assert.deepEqual(forms('Exports fell (s 31). We come back to it (Section 4).'), []);
  });

  const unformatted: readonly [text: string, target: string][] = [
    ['Exports fell {Kim, 2019 #12}.', 'author-date Kim, 2019'], ['Exports fell {Kim, 2019, #12@14;Lee, 2020 #3}.', 'author-date Kim, 2019;Lee, 2020'],
    ['Exports fell { | Kim, 2019 | p. 14 | |zu:1:AB12CD}.', 'author-date Kim, 2019'], ['Exports fell.[#kim2019]', 'pandoc kim2019'], ['Exports fell [p. 3][#kim2019].', 'pandoc kim2019'],
    ['Exports fell {cite:p}`kim2019`.', 'pandoc kim2019'], ['Exports fell :cite:`kim2019`.', 'pandoc kim2019'], ['Exports fell :footcite:t:`kim2019,lee`.', 'pandoc kim2019; lee'],
  ];
  for (const [text, target] of unformatted) test(`the marks of reference managers and of other dialects: ${text}`, () => assert.deepEqual(forms(text), [target]));

  for (const bracket of ['(Central forecast)', '(Q3 forecast)', '(Ver. 1.23)', '(St. 1.5)', '(Sept. 1.2)', '(Android 1.2.3)', '(5 Jan. 2020)', '(Reactor Unit No. 3)', '(Ref A)', '([14])', '(CDU/CSU)', '(messages to voters)', '(a focus group of traders)', '(expert interviews)', '(the Gazette)', '{#sec-1}', '[#1]', '(issue #12)', '(Nairobi, 3 May)', '(Labour Day, 1 May)', '(The Mall, 3 June)', '(Operation Dawn, 3 May)', '(Bloody Sunday, 30 January)', '(2019 MEP)', '(FM 98)', '(Q2 update, June)', '(3-0)', '(Turkey at 64)', '(a release in June)', '(@POTUS)', '(FM radio)', '(data by May)', '(The Hague, 3 May)', '(Sunday, 3 May)', '(Group C, 3 May)', '(2020 USD)', '(2015 PPP)', '(2023 G7)', '(2021 Q3)', '(R2, D3)', '(a farmer, Nairobi, 3 May)', '(n = 12)', '(2005 FC 12 matches)', '(private communications)', '(confidential talks, 2019)', '(focus groups)', '(oral evidence)', '(Table 2; see below)', '(SN-1987)', '(iOS, version 14.2)', '(Flight from Perth (KLM1234))', '(45th Parl)', '(AJP 3)', '(Ukraine, *Slava*)', '(up 4 percent; in 2019)', '[F22]', '[COP26]', '(South China Sea, chart 3)', '(Arab Spring 2011)', '(the *Bundestag*, the lower house)', '(Boeing, No. 1)', '(Consumer Price Index)', '(Smith, who resigned in May 2020)', '(WTO) and grew', '(Q4)', '(New York)', '(Table 2, Figure 3)', '(the Harbours Bill 2019)', '(Paris Convention 1883)', '(C40)', '(Option Paper 2)', '(an order of 300 jets in May 2020)', '(a statement in May 2020)', '(Prop. 8)', '[Kim’s] view', '[sic]', '[May 2020]', '(Korea, Japan et al.)']) {
    test(`what only looks like one of these is none: ${bracket}`, () => assert.deepEqual(forms(`Exports fell ${bracket}.`), []));
  }

  const references = [
    // Who gave it out, which kind of paper it is, when, and where in it, in any two of these.
    '(Port Office, cargo release, 3 May 2024)', '(Harbour Watch rapid needs assessment, Busan, May 2024)', '(BEA advance estimate, 2024-07-30)', '(FAO price monitor, week 20)', '(Kpler ship-tracking data)', '(Lazard LCOE+ v16.0)', '(ONS Vacancy Survey)', '(Quayside Shipping Hub Benchmark Report)',
    '(Staff Working Paper 1,204)', '(OECD harbour review, p. 4)', '(impact assessment, p. 22)', '(press conference, 3 May 2024)', '(minutes of the board, May 3, 2024)', '(national accounts, 2023Q4, second estimate)', '(Agents’ summary of port conditions, 2024 Q1)', '(cf Kim, speech at the Port Forum, 2023)',
    '(Port Commission, 2023 Progress Report to Parliament, 14)', '(IEA Harbour Mid-Year Update – July 2024)', '(Money and Ports, Table A2.1)', '(IOM DTM, Round 34)', '(BoE Bankstats, G1.2)', '(IPCC AR6 WGIII, SPM C.1.1)', '(Harbour Institute, port-charts.info)', '(author calculations on Eurostat HICP)',
    '(Port Institute webinar, 4 June 2020)', '(cf. Douanes françaises, 2024, p. 3)', '(World Bank, PORT-5 household survey 2021/22, released April 2024)', '(key informant, district port office, 12 May)', '(5W dashboard, Ports Cluster, April 2024)',
  ];
  for (const bracket of references) {
    test(`parts of which a reference is made: ${bracket}`, () => assert.deepEqual(cited(`Exports fell ${bracket}.`).map(([, , words]) => words), [bracket]));
  }

  const notReferences = [
    '(Boeing, Box 3)', '(Germany, Table 3)', '(Seoul, S. 12)', '(Seoul, p. 12)', '(PQ 12)', '(Contract Round 5, Sept. 2023)', '(exit poll, 2019)', '(central estimate, 2050)', '(bank accounts, May 2023)', '(balance sheet, May 2023)', '(five-year note, May 2024)', '(iPhone 15 release, September 2023)', '(software update, May 2023)',
    '(Chinese data)', '(GDP data)', '(Kim says the data)', '(the lowest score in the Port Report)', '(North, 12; South, 14)', '(Kim, 12)', '(study visas, 2023)', '(a Gallup poll)', '(Storm Ann, 2021)', '(HMS Kent, 2012)', '(Block IV, 2026)', '(Universal Benefit, April 2024 rates)', '(Black Monday, 19 October 1987)', '(Judge Kim, 2021)', '(Admiral Kim, 2024)', '(Minister of Ports, May 2024)',
    '(Kent and Sussex, May 2023)', '(Report stage, 4 June 2024)', '(UN data, it is said)',
  ];
  for (const bracket of notReferences) test(`what may be something else is no reference: ${bracket}`, () => assert.deepEqual(forms(`Exports fell ${bracket}.`), []));

  test('names of what the sentence counts are no authors', () => {
    assert.deepEqual(forms('Exports fell in the two largest ports (Vigo and Porto, 2018). Three firms left (Hanul, Seabright and Quay, 2023).'), []);
    assert.deepEqual(forms('Exports fell in two years (Kim and Lee, 2018). Two ports shut. Exports fell (Kim and Lee, 2018). Two studies say so (Kim and Lee, 2018). Two ports fell behind (Kim & Lee, 2018; Park et al., 2019).').length, 4);
    assert.equal(forms('It hit two ports (Kim, 2018; Lee, 2019).').length, 1);
    assert.deepEqual(forms('Two ports fell behind (Kim and Lee, 2018).\n\n## References\n\nKim, A., and B. Lee. 2018. *Ports*.\n'), ['author-date Kim and Lee, 2018']);
  });

  test('the letters of a law after its name are no author, those of a body are', () => {
    assert.deepEqual(forms('It passed the Port Safety and Rescue Act (PSRA, 2022). It broke the Harbour Limits Treaty (HLT 1931).'), []);
    assert.deepEqual(forms('The World Food Programme (WFP, 2022) asks for more. Costs fell under the Harbours Act (OBR, 2023).').length, 2);
  });

  test('a newspaper or an agency counts with what it reported on a day', () => {
    assert.deepEqual(cited('Rents fell, and the *Port Times* reported on 4 May 2020 that all had left.').map(([, , words]) => words), ['Port Times* reported on 4 May 2020']);
    assert.deepEqual(forms('Reuters reported on May 4, 2020 that rents fell.'), ['named Reuters reported on May 4, 2020']);
    assert.deepEqual(forms('The minister reported on 4 May 2020 that rents fell. Reuters reported on Tuesday that they rose.'), []);
  });

  test('a reference after the dash that ends a sentence counts', () => {
    assert.deepEqual(cited('Exports fell — Kerr 2019. Wages rose —Kerr (2019). Rents fell – Port Institute, *Outlook*, 2023.').map(([form, , words]) => [form, words]),
      [['author-date', 'Kerr 2019'], ['author-date', 'Kerr (2019)'], ['author-date', 'Port Institute, *Outlook*, 2023']]);
    assert.deepEqual(forms('Exports fell — 2024 Port White Paper, p. 31.').length, 1);
    assert.deepEqual(forms('Exports fell — Germany, 2019. Wages rose – a record since 2015. Rents fell — March 2019. It held in 2015–2020 Plan. Prices fell — the Trump Administration, 2019.'), []);
  });

  test('templates and marks of other dialects that cite count', () => {
    assert.deepEqual(forms('Exports fell {{sfn|Kerr|2019|p=4}}. Wages rose {{< cite "kim2020" >}}. Rents fell [Kerr2019]_.'), ['author-date Kerr 2019 p=4', 'author-date kim2020', 'pandoc Kerr2019']);
    assert.deepEqual(forms('Exports fell {% cite kim2020 lee2021 --locator 4 %}. Wages rose {% include cite.html %}.'), ['author-date kim2020 lee2021']);
    assert.deepEqual(forms('Exports fell {{site.author}}. Wages rose {{< figure src="kim2020" >}}. Rents fell {{citation needed|date=May 2020}}. Prices fell [Kerr2019]_x.'), []);
  });

  const pages = [
    '(Smith 14)', '(Smith 112–13)', '(Smith and Lee 14–16)', '(Smith, Lee, and Park 14, 22)', '(Smith et al. 14)', '(de Waal 11)', '(O’Neill 14; McKay 3–5)', '(see Smith 14)', '(qtd. in Lee 14)',
    '(“Trade Wars” 14)', '("Trade Wars" 14)', '(Smith and Lee, “Trade Wars” 14)', '(*The Great Divergence* 14)', '(Smith xii)',
  ];
  for (const bracket of pages) {
    test(`an author or a title and a page: ${bracket}`, () => assert.deepEqual(cited(`Exports fell ${bracket}. Wages rose.`).map(([form, , words]) => [form, words]), [['named', bracket]]));
  }

  const numbered = [
    '(Windows 11)', '(Article 5)', '(Q3 2024)', '(Leopard 2)', '(COVID 19)', '(Covid 19)', '(Phase 2)', '(Options 2 and 3)', '(WannaCry 2)', '(Falcon 9)', '(Table 3–4)', '(Days 30–60)', '(Denmark 78; Greece 50)', '(May 14)', '(Republicans 222–213)',
    '(G20)', '(Boeing 737)', '(Agenda 2030)', '(OECD 14)', '(aged 14)', '(SDG 4)', '(Horizon 2020)', '(about 14)',
  ];
  for (const bracket of numbered) {
    test(`what is numbered is no page of a work: ${bracket}`, () => assert.deepEqual(forms(`Exports fell ${bracket}. Wages rose.`), []));
  }

  test('the page after a quotation counts when its writer is named, and a body with a page when the draft lists its work', () => {
    assert.deepEqual(cited('De Waal calls it a “political contract” (11).').map(([, target, words]) => [target, words]), [['11', '(11)']]);
    assert.deepEqual(forms('There are three “contracts” (3) in it. There are three (3).'), []);
    assert.deepEqual(forms('Exports fell (OECD 14).\n\n## Works Cited\n\nOECD. *Trade*. 2020.\n'), ['named OECD 14']);
  });

  test('one of the first pages counts where the draft cites other pages of the same writer', () => {
    assert.deepEqual(forms('Exports fell (Kim 4). Tanks rust (Leopard 2).\n\nWages rose (Kim 112; see Lee 33).\n\nRents rose (Lee 7; Kim 9). It holds (Ki 3).\n'),
      ['named Kim 4', 'named Kim 112; see Lee 33', 'named Lee 7; Kim 9']);
    assert.deepEqual(forms('Exports fell (Kim 4). Wages rose (Kim 9).'), []);
  });

  test('an author or a title without a page counts when the draft lists the work', () => {
    const list = '\n\n## Works Cited\n\nSmith, Anna, and Min-ji Lee. *Trade*. 2020.\n\n“Trade Wars.” *Asia Review*, 2020.\n';
    assert.deepEqual(forms(`Exports fell (Smith and Lee). Wages rose (“Trade Wars”). Rents fell (Seoul). Prices rose (Park).${list}`), ['named Smith and Lee', 'named “Trade Wars”']);
    assert.deepEqual(forms('Exports fell (Smith and Lee). Wages rose (“Trade Wars”).'), []);
  });

  test('each “Source:” in a paragraph ends where the text goes on', () => {
    assert.deepEqual(cited('Exports fell. Source: Ministry of Trade 2020. Wages in all of the country rose. Source: World Bank, 2021. Accessed 3 May.').map(([form, , words]) => [form, words]), [
      ['credit', 'Source: Ministry of Trade 2020.'], ['credit', 'Source: World Bank, 2021. Accessed 3 May.'],
    ]);
  });

  test('lawyers point back without brackets', () => {
    assert.deepEqual(forms('The agency bears it, *id.* at 885, as before. *Ibid.* But Ibid was a firm.'), ['ibid id. at 885', 'ibid Ibid.']);
  });

  for (const bracket of ['(at [14]–[16])', '(cf Kim, above n 4, 77)', '(Kim, note 3 above)', '(Kim, n 3 above, at 5)', '(Kim, cited above, 12)', '(see note 12)', '(footnote 4)', '(Kim, cited above)', '(id.)', '(Kim, op. cit., p. 31)', '(n 12)', '(above n 4, 12)', '(see n. 12)']) {
    test(`back to a work cited before: ${bracket}`, () => assert.deepEqual(cited(`It fell in May ${bracket}.`).map(([form, , words]) => [form, words]), [['ibid', bracket]]));
  }

  for (const bracket of ['(p. 31)', '(pp. 31–33)', '(ch. 4)']) {
    test(`a page in the work named before: ${bracket}`, () => assert.deepEqual(cited(`She calls it a farce ${bracket}.`).map(([form, , words]) => [form, words]), [['ibid', bracket]]));
  }

  const laws: readonly [text: string, target: string][] = [
    ['Article 5(1) of Directive (EU) 2019/1158 gives each worker four months.', 'Article 5(1) of Directive (EU) 2019/1158'],
    ['Under Article 6(4) of Regulation (EU) 2016/679, records may be shared.', 'Article 6(4) of Regulation (EU) 2016/679'],
    ['Directive (EU) 2024/2831 leaves the choice to the states.', 'Directive (EU) 2024/2831'],
    ['We read it. UN Security Council Resolution 2397 caps imports of oil.', 'UN Security Council Resolution 2397'],
    ['Article 9 of the Constitution renounces war.', 'Article 9 of the Constitution'],
    ['Section 7 of the bill would let agencies share records.', 'Section 7 of the bill'],
    ['Regulation (EU) 2019/452 created a screening mechanism.', 'Regulation (EU) 2019/452'],
    ['Executive Order 14257 declared an emergency.', 'Executive Order 14257'],
    ['General License 13A allows the trade until May.', 'General License 13A'],
    ['Annex II to Regulation (EU) 2021/821 now lists 40 items.', 'Annex II to Regulation (EU) 2021/821'],
    ['Section 12 of the National Defense Authorization Act for Fiscal Year 2024 authorizes it.', 'Section 12 of the National Defense Authorization Act for Fiscal Year 2024'],
    ['Article 207 TFEU gives the Union that power.', 'Article 207 TFEU'],
    ['대외무역법 제19조는 고시를 규정한다.', '대외무역법 제19조'],
    ['The ban fell in *Miller* [2020] UKSC 41.', '[2020] UKSC 41'],
    ['Article 51 of the UN Charter preserves the right of self-defence.', 'Article 51 of the UN Charter'],
    ['Section 5 of the Bribery Act 2010 makes it an offence.', 'Section 5 of the Bribery Act 2010'],
    ['The ban fell in *Miller* [2020] EWCA Civ 41.', '[2020] EWCA Civ 41'],
    ['The agency gave no reason in 88 Fed. Reg. at 61,970 and before.', '88 Fed. Reg. at 61,970'],
    ['The court set it aside in 772 F. Supp. 3d 1350 and before.', '772 F. Supp. 3d 1350'],
    ['The Council adopted S/RES/2231 (2015) at once.', 'S/RES/2231 (2015)'],
    ['The experts told the Council in A/HRC/49/68 and before.', 'A/HRC/49/68'],
    ['The Court so held in *Schrems II*, EU:C:2020:559, para 168.', 'EU:C:2020:559'],
    ['Fees are capped by the *Harbours Act 1964* (Cth) s 14.', 'Harbours Act 1964 (Cth) s 14'],
    ['Records must be kept (Data Act 2018 (UK), s 14).', 'Data Act 2018 (UK), s 14'],
    ['Price fixing is a crime under 15 U.S.C. § 1 and before.', '15 U.S.C. § 1'],
    ['The rule came into force: 84 Fed. Reg. 22961 (May 21, 2019).', '84 Fed. Reg. 22961 (May 21, 2019)'],
    ['Article 6 of the law allows a strike.', 'Article 6 of the law'],
    ['Article 9 of the Regulation credits what was paid abroad.', 'Article 9 of the Regulation'],
    ['A legal base exists in Article 12 of Decision No 1313/2013/EU.', 'Article 12 of Decision No 1313/2013/EU'],
    ['The duty is laid down in section 5 of the Bribery Act 2010.', 'section 5 of the Bribery Act 2010'],
    ['Dumping is governed by Article VI GATT.', 'Article VI GATT'],
    ['Consent is given by ministers under section 36 of the Harbours Act 1989.', 'section 36 of the Harbours Act 1989'],
    ['The Council, by its resolution 2365 (2017), called for an end.', 'resolution 2365 (2017)'],
    ['It was tabled pursuant to General Assembly resolution 76/74.', 'resolution 76/74'],
    ['The General Court so held in T-1077/23 and before.', 'T-1077/23'],
    ['STANAG 4369 requires a test every three years.', 'STANAG 4369'],
    ['The limit was raised: see FAA s 506(a)(3).', 'FAA s 506(a)(3)'],
    ['According to the Court of Auditors’ Special Report 19/2025, ports fell short.', 'Court of Auditors’ Special Report 19/2025'],
    ['CRS Report R46834 lists the ports.', 'CRS Report R46834'], ['GAO-23-106135 found idle ports.', 'GAO-23-106135'],
    ['The Commission has opened a procedure, INFR(2024)4012, against it.', 'INFR(2024)4012'],
    ['Congress said so in H.R. Rep. No. 116-120, at 14.', 'H.R. Rep. No. 116-120, at 14'],
    ['Privacy is a right: *Puttaswamy v. Union of India* (2017) 10 SCC 1.', '(2017) 10 SCC 1'],
  ];
  for (const [text, target] of laws) {
    test(`a provision or ruling as lawyers cite it: ${text}`, () => assert.deepEqual(forms(text), [`law ${target}`]));
  }

  test('a place in a law counts after the law, a section that one is to see may be the draft’s own', () => {
    assert.deepEqual(forms('The Harbours Act caps fees (section 3). The Act caps fees (see s 31(1)).'), ['named section 3', 'named see s 31(1)']);
    assert.deepEqual(forms('The agreement cut fees (see section 3). The Act cut fees (see also paragraph 4).'), []);
  });

  const loose = ['Council Decision 2014/512/CFSP was amended in 2022.', 'Special Report 19/2025 came late.', 'The port was fined under Article 23 of Regulation 1/2003.', 'Nine ports see Order 4 as a threat.', 'Resolution 2397 passed in December 2017.', 'Law 32 of 1964 established a pattern for later rules.', 'It cites 44 U.S.C. FISMA requires more.', 'Article 5. NATO requires more.', 'The Directive leaves the choice to the states.', 'In 2019 the Act of 1962 gave way.', 'Article 19 sued the state.', 'They print on A/4 and A/B tests.', 'The Bribery Act 2010 made it an offence.', 'Dreher and others (four of them) agree.'];
  for (const text of loose) test(`a law that is only named is no citation: ${text}`, () => assert.deepEqual(forms(text), []));

  for (const bracket of ['(Act 2)', '(Decision 3)', '(the data)', '(see the data)', '(NATO, Madrid Summit)', '(WHO, pending review)', '(Harbour’s speech separation)', '(IMF, Prime Minister Kim)', '(EU/IMF)', '(Airbus, A320)', '(Post-Soviet image)', '(GDP, Harbour Outlook)', '(Resolution of the crisis)', '(an interview in 2020)', '(F-16-2020)', '(p. TK)', '(Boeing, KC-46)', '(Samsung, USD 500)', '(Operation 1027)', '(Phase 2, May 2019)', '(Option 3, 2020)', '(Made in China 2025)']) {
    test(`words of the sentence in brackets are no source: ${bracket}`, () => assert.deepEqual(forms(`Exports fell ${bracket}.`), []));
  }

  test('LaTeX’s \\nocite lists a source and cites nothing', () => {
    assert.deepEqual(forms('Exports fell \\cite{kim2020}. Wages rose. \\nocite{lee2021}'), ['pandoc kim2020']);
  });

  for (const text of ['The Paris Agreement (2015) binds us.', 'The film Parasite (2019) won.', 'Steve Jobs (1955) was born.', 'After Abe (2012–2020) came Suga.']) {
    test(`a name with its year is no citation: ${text}`, () => assert.deepEqual(forms(text), []));
  }

  test('a name from the list of references is an author', () => {
    const text = 'Osaka (2019) is right, and (Paris, 2020) too.\n\n## References\n\nOsaka, N. 2019. *Trade*.\n\nParis, R. 2020. *War*.\n';
    assert.deepEqual(forms(text), ['author-date Osaka (2019)', 'author-date Paris, 2020']);
  });

  test('the letters of authors count when the draft lists the work under them, or has several of them', () => {
    assert.deepEqual(forms('A [Kim20, p. 3]. B [F22].\n\n## References\n\n- [Kim20] Kim. *Trade*. 2020.\n'), ['numeric Kim20, p. 3']);
    assert.deepEqual(forms('A [Kim20]. B [KL21; CIJ+23, §4]. C [F22]. D “the [Kim20] talks”.'), ['numeric Kim20', 'numeric KL21; CIJ+23, §4']);
    assert.deepEqual(forms('A [Kim20]. B [Kim21].'), []);
  });

  test('a raised figure after a unit is a power, and after an amount of money a number', () => {
    const list = '\n\n## References\n\n1. Kim.\n2. Lee.\n';
    assert.deepEqual(forms(`It has 14 km². It has 14 m^2^ and 14 ha². It cost £14m². It fell.^1--2^${list}`), ['numeric 2', 'numeric 1--2']);
  });

  test('numbers in brackets count when a numbered list of references is that long', () => {
    assert.deepEqual(forms('A fell (1). B fell (2).\n\n## References\n\n(1) Kim.\n\n(2) Lee.\n'), ['numeric 1', 'numeric 2']);
    const list = '\n\n## References\n\n1. Kim.\n2. Lee.\n3. Park.\n';
    assert.deepEqual(forms(`A [1]. B [2, 3]. C [1–3]. D [4]. E.³${list}`), ['numeric 1', 'numeric 2, 3', 'numeric 1–3', 'numeric 3']);
    assert.deepEqual(forms(`A [1, Table II]. B [2, Fig. 4]. C [3, Sec. 3.2]. D [Ref. 2]. E [3, App. B]. F [1, not 2].${list}`), ['numeric 1', 'numeric 2', 'numeric 3', 'numeric 2', 'numeric 3']);
    assert.deepEqual(forms('A [1]. E.³'), []);
    assert.deepEqual(forms(`It fell in 2019¹. It rose in 2020^2^. It was 10^2^ or 3² tonnes.${list}`), ['numeric 1', 'numeric 2']);
    assert.deepEqual(forms('A [4]. B [5]. C [6].\n\n## References\n\n[4] Kim.\n\n[5] Lee.\n'), ['numeric 4', 'numeric 5']);
    assert.deepEqual(forms('A [1].\n\n## Sources\n\n[1] Kim.\n\n[2] Lee.\n'), ['numeric 1']);
    assert.deepEqual(forms('A.[i] B [see 2]. C.[iv] D “[i]n”.\n\n[i] Kim.\n\n[ii] Lee.\n\n[iii] Park.\n\n[iv] Cho.\n'), ['numeric i', 'numeric 2', 'numeric iv']);
    assert.deepEqual(forms('A [3].\n\n## Sources\n\n[1] Kim,\nLee.\n[2] Lee.\n[3] Park.\n'), ['numeric 3']);
    assert.deepEqual(forms('A.^2^ B.^1^\n\n---\n\n^1^ Kim 2020.\n\n^2^ Lee 2021.\n'), ['numeric 2', 'numeric 1']);
    assert.deepEqual(forms('A.^2^\n\n^1^ Kim 2020.\n^2^ Lee 2021.\n'), ['numeric 2']);
    assert.deepEqual(forms('A.<sup>2</sup>\n\n<sup>1</sup> Kim.<br><sup>2</sup> Lee.\n'), ['numeric 2']);
  });

  test('the source line of a figure or quotation counts, the credit of a photograph does not', () => {
    assert.deepEqual(forms('> A.\n>\n> — Shinzo Abe, 2007\n'), ['credit Shinzo Abe, 2007']);
    assert.deepEqual(forms('![a](b.png)\n\nSource: World Bank.\n'), ['credit World Bank.']);
    assert.deepEqual(forms('![a](b.png)\n\nPhoto: Kim Min-ji.\n'), []);
  });

  test('the line under a table names its source in many ways', () => {
    for (const line of ['Quelle: Destatis, 2021.', 'Fuente: INE.', '출처: 통계청, 2020', '出典：総務省', 'SOURCE: World Bank.', 'Sources and notes: OECD; figures are rounded.', 'Source (both columns): OECD', 'Source — OECD, 2020',
      '[Source: World Bank]', '^Source: OECD^', 'Adapted from Kim (2020), table 2.', 'Compiled by the author from World Bank data.', 'Based on the OECD’s figures.']) {
      assert.deepEqual(finish(findCitations(readDraft(`| a |\n|---|\n| b |\n\n${line}\n`))).map(({ form }) => form), ['credit'], line);
    }
    for (const line of ['Based on the assessment, agencies plan.', 'Compiled from memory.', 'Sources differ: some say no.']) {
      assert.deepEqual(forms(`| a |\n|---|\n| b |\n\n${line}\n`), [], line);
    }
    assert.deepEqual(forms('Adapted from Japan’s model, it failed.'), []);
  });

  test('numbers count after a stop in parentheses, without what raised them, after “ref.” or “note” and with a remark', () => {
    const list = '\n\n## References\n\n1. Kim.\n2. Lee.\n3. Park.\n';
    assert.deepEqual(forms(`A fell in May.(2) B fell by 3%.(2,3) C took four years.3 D fell (ref. 2). E fell [3; 95% CI 8.1–17.3]. F fell.(3)${list}`),
      ['numeric 2', 'numeric 2,3', 'numeric 3', 'numeric 2', 'numeric 3', 'numeric 3']);
    assert.deepEqual(forms(`C took “four years.”3 D fell. E fell (see note 2). F fell (n 1). G fell (note 4).${list}`), ['numeric 3', 'numeric 2', 'numeric 1']);
    assert.deepEqual(forms(`A is in para.3 Below. B is v.2 Beta. C rose by 0.3 Points. D is in 2020.3 E fell in May.(4) F.${list}`), []);
    assert.deepEqual(readDraft('It fell in May.(2) Wages rose.(2–4) Rents fell.').sentences.map(({ text }) => text), ['It fell in May.(2)', 'Wages rose.(2–4)', 'Rents fell.']);
  });

  test('a list of sources may begin above 1, and Korean notes have a parenthesis after the number', () => {
    assert.deepEqual(forms('A.<sup>3)</sup> B <sup>4)</sup>. C.<sup>5)</sup>\n\n---\n\n3) 외교부, "방위비 협정 타결", 2024.10.4.\n4) Kim, *Ports*, 2017, p. 5.\n').slice(0, 3), ['numeric 3)', 'numeric 4)', 'credit 외교부, "방위비 협정 타결", 2024.10.4.']);
  });

  test('papers that a memo lists under letters count by their letter', () => {
    const list = '\n\nReferences:\\\nA. Port Office, Report 12/2024, 3 May 2024.\\\n(b) Kim, *Ports*, 2017.\n';
    assert.deepEqual(forms(`A (Ref A). B (see references (a) and (b), para 14). C, per Ref B, fell. D (Ref C).${list}`), ['numeric A', 'numeric (a) and (b)', 'numeric B']);
    assert.deepEqual(forms(`C, per Ref B, fell.${list}`), ['numeric B']);
    assert.deepEqual(readDraft(`A.${list}`).blocks.map(({ role }) => role), ['body', 'references']);
  });

  test('raised numbers count when the draft ends with a list of nothing but sources', () => {
    assert.deepEqual(forms('A.¹ B.^2^\n\n---\n\n1. Kim, *Banks*, 14.\n2. Lee, *Coins*, 3.\n'), ['numeric 1', 'numeric 2', 'credit Kim, Banks, 14.', 'credit Lee, Coins, 3.']);
    assert.deepEqual(forms('A. B.\n\n---\n\n1. Kim, *Banks*, 14.\n2. Lee, *Coins*, 3.\n'), []);
    assert.deepEqual(forms('A.¹ B.^2^\n\n1. Close the banks.\n2. Kim, *Banks*, 14.\n'), []);
  });

  test('a list of references may begin above 1', () => {
    assert.deepEqual(forms('Rents rose [8].\n\n## References\n\n7. Kim, *Banks*.\n8. Lee, *Coins*.\n'), ['numeric 8']);
    assert.deepEqual(forms('Rents rose [9].\n\n## References\n\n7. Kim, *Banks*.\n8. Lee, *Coins*.\n'), []);
  });

  test('names of bodies that end in a place, editors and short years count as others do', () => {
    assert.deepEqual(forms('The Bank of Ghana (2020) reports a loss. The fee, according to Statistics Norway (2021), fell.'), ['author-date Bank of Ghana (2020)', 'author-date Statistics Norway (2021)']);
    assert.deepEqual(forms('The Winter Games in Norway (1994) report a loss. Ghana (2020) reports a loss.'), []);
    for (const bracket of ['(Kim, ed., 2020)', '(Kim and Lee (eds.), 2020, p. 4)', '(OECD, Nov. ’22)', '(MOEF 2021. 3. 4)']) assert.equal(forms(`Rents rose ${bracket}.`).length, 1, bracket);
    for (const bracket of ['(Seoul, Nov. ’22)', '(Expo ’70)']) assert.equal(forms(`Rents rose ${bracket}.`).length, 0, bracket);
  });

  test('a note on a work counts by its writer, year and title', () => {
    assert.deepEqual(forms('Rents rose ([[Kim 2020 – Rents]]). Fees fell [[Kim and Lee (2019), Fees|Kim]].'), ['author-date Kim 2020', 'author-date Kim and Lee (2019)']);
    assert.deepEqual(forms('Rents rose ([[Meeting 2020 – Minutes]]). Fees fell ([[Seoul 2018 - talks]], [[Kim on rents]]).'), []);
  });

  test('what stands in notes, reference lists, code, math and comments is not a citation of the text', () => {
    assert.deepEqual(forms('[^1]: See [Kim](https://a.org).\n'), []);
    assert.deepEqual(forms('## References\n\n- [Kim](https://a.org)\n'), []);
    assert.deepEqual(forms('`[@kim]` and <!-- [^1] --> and ``https://a.org``.\n\n    [@kim2020]\n\n[^1]: Kim 2020.\n'), []);
  });

  test('the home page of a body of which the sentence tells what it said or did is no source, that of one it only names is', () => {
    assert.deepEqual(forms('The [World Bank](https://www.worldbank.org/) found that it fell. The [World Bank](https://www.worldbank.org) (WB) has said so.'), []);
    assert.deepEqual(forms('[Harbour Lines](https://www.harbour.com) bought two ports in 2023. Last year [Quayside](https://quayside.com/en/) (QS) has also sold a yard. It fell, [The Port Times](https://port.com) reported.'), []);
    assert.deepEqual(forms('[Quayside](https://quayside.com) is a tool based in Busan. [Quayside](https://quayside.com) used by ports is free. [Quayside](https://quayside.com/en/news) bought a port.').length, 3);
    assert.deepEqual(forms('The [World Bank](https://www.worldbank.org) has 189 members. The [bank](https://a.org) said so. The [World Bank](https://a.org/x) said so.'),
      ['link https://www.worldbank.org', 'link https://a.org', 'link https://a.org/x']);
  });

  test('court papers count as lawyers write them', () => {
    assert.deepEqual(forms('Revenue rose. Compl. ¶ 41. Fees fell, Order, at ¶¶ 40–52.'), ['ibid Compl. ¶ 41', 'ibid at ¶¶ 40–52']);
    assert.deepEqual(forms('Fees rose. Kim Dep. 14:2–9. They fell. Opp’n at 3. They rose (Hr’g Tr. 4:1–3, ECF No. 9 at 12).'), ['ibid Dep. 14:2–9', 'ibid Opp’n at 3', 'ibid Tr. 4:1–3', 'ibid ECF No. 9 at 12']);
    for (const other of ['(Port App. 3 and later)', '(Br. Honduras)', '(Gen. R. Kim, May 2)', '(Dep. Minister Kim, May 2)', '(Ex. President Kim)', '(Day 3)', '(Order 3)', '(App. 3)']) assert.deepEqual(forms(`Fees rose ${other}.`), []);
  });

  test('cross-references, handles and mail addresses are no citekeys', () => {
    assert.deepEqual(forms('@fig-a, @tbl:b, [@sec-c; @eq-d], desk@example.org, \\@ref(fig:a), @potus.'), []);
    assert.deepEqual(forms('See [@fig-a; @kim2020].'), ['pandoc kim2020']);
    assert.deepEqual(forms('---\nbibliography: a.bib\n---\n\n@kim says so. The account @potus posted it on Twitter.'), ['citekey kim']);
    assert.deepEqual(forms('Follow @kim and @tradedesk.'), []);
    assert.deepEqual(forms('@Kim2023. Then more.'), ['citekey Kim2023']);
  });

  test('a key that stands for one still to come cites nothing', () => {
    const keys = ['TK', 'TK-exports', 'TODO', 'todo2024', 'tbd', 'XXXX', 'XX2020', 'citekey', 'key', 'REF', 'need-cite', 'citation-needed', 'placeholder'];
    for (const key of keys) assert.deepEqual(forms(`Exports fell [@${key}, p. 3].`), [], key);
    for (const key of ['tkachenko2020', 'todorov2019', 'keynes1936', 'key1949', 'refinitiv2021', 'sourcebook2020', 'xxi2020x', 'missing2020']) assert.deepEqual(forms(`Exports fell [@${key}].`), [`pandoc ${key}`]);
    assert.deepEqual(forms('Exports fell [@kim2020; @TK-other]. @todo2024 says so.'), ['pandoc kim2020']);
    assert.deepEqual(finish(findCitations(readDraft('It fell [@todo2015].'), new Map([['todo2015', '']]))).map(({ target }) => target), ['todo2015']);
  });

  test('a citekey as the name of a linked note counts, the name of any other note does not', () => {
    assert.deepEqual(forms('A [[kim2020]]. B [[Notes/kimTradeWar2020|Kim]]. C [[kim_trade_2020b#page=3]]. D [[@lee2021]].'),
      ['pandoc kim2020', 'pandoc kimTradeWar2020', 'pandoc kim_trade_2020b', 'pandoc lee2021']);
    assert.deepEqual(forms('A [[Kim2020]]. B [[KimLee2020|Kim]]. C [[Kim2020b]]. D [[Notes/KimEtAl2020Wages]].'), ['pandoc Kim2020', 'pandoc KimLee2020', 'pandoc Kim2020b', 'pandoc KimEtAl2020Wages']);
    assert.deepEqual(forms('See [[Platform governance]], [[2024-08-14]], [[meeting-2024-05-04]], [[G20 2023]], [[COP28]], [[COP2023]], [[Davos2024]], [[Budget2021]], [[GreenDeal2019]], [[Policy2020]], [[Japan2021]], [[May2021]].'), []);
  });

  test('MediaWiki’s note counts when it names a source', () => {
    assert.deepEqual(cited('Exports <b>fell</b>.<ref>Kim 2020, 14.</ref> Wages rose. <ref name="a">See below.</ref>'), [['inline-note', 'Kim 2020, 14.', '<ref>Kim 2020, 14.</ref>']]);
    assert.deepEqual(forms('A.<ref name="kim">Kim 2020, 14.</ref> B.<ref name="kim" /> C.<ref name=lee/> D.<ref name="none"/>\n\nE.<ref name=lee>See below.</ref> F <ref name=\'park\'>Park 2021.</ref>, G <ref name="park"/>.\n'),
      ['inline-note Kim 2020, 14.', 'inline-note Kim 2020, 14.', 'inline-note Park 2021.', 'inline-note Park 2021.']);
    assert.deepEqual(readDraft('Exports fell <ref>Kim 2020.</ref>. Wages <ref name="kim" /> rose <ref>.').blocks.map(({ prose }) => prose.text), ['Exports fell. Wages  rose .']);
  });

  test('WordPress’s note counts when it names a source, and leaves no words in the text', () => {
    const text = 'A.[ref]Kim, *Trade*, 2020.[/ref] B.[efn_note]See [Lee](https://a.org/x).[/efn_note] C.[footnote]Park 2021, 4.[/footnote] D.[note]See below.[/note] E.[ref]';
    assert.deepEqual(forms(text), ['inline-note Kim, *Trade*, 2020.', 'inline-note See [Lee](https://a.org/x).', 'inline-note Park 2021, 4.']);
    assert.equal(readDraft(text).blocks[0].prose.text, 'A. B. C. D. E.[ref]');
  });

  test('a sign in the text counts where a note under that sign names a source', () => {
    const text = 'A fell in 2023.\\* B rose† by half.‡ C *fell*.\n\n\\* Kim, *Trade*, 2020, 14.\n\n† Lee 2021, 4.\n\n‡ Without the coast guard.\n';
    assert.deepEqual(cited(text), [['named', 'Kim, *Trade*, 2020, 14.', '*'], ['named', 'Lee 2021, 4.', '†']]);
  });

  test('a government’s text counts by its title and year, before what it says', () => {
    const law = (target: string) => [`law ${target}`];
    assert.deepEqual(forms('The 2022 National Security Strategy names China.'), law('2022 National Security Strategy'));
    assert.deepEqual(forms('Wages fell. Japan’s *Defense of Japan 2023* white paper counts 778 flights.'), law('Japan’s Defense of Japan 2023 white paper'));
    assert.deepEqual(forms('In its 2022 Strategic Concept, NATO calls it a threat.'), law('2022 Strategic Concept'));
    assert.deepEqual(forms('In *The Port Risks Report 2024*, the bank lists nine.'), law('Port Risks Report 2024'));
    assert.deepEqual(forms('Rents fell. A 2023 Port Institute report, “Managing Quays,” finds so.'), law('A 2023 Port Institute report, “Managing Quays,”'));
    assert.deepEqual(forms('The National Defense Strategy (NDS) of 2018 puts it first. The 2021 Integrated Review set a cap.'), law('2021 Integrated Review'));
    for (const none of ['The National Security Strategy names China in 2022.', 'The 2018 National Defense Strategy led to a cut.', 'After the 2018 Nuclear Posture Review costs rose.', 'In 2022 the Strategy names it.', 'In 2024 the Port Risks Report was late.', 'A 2023 report, “Quays”, came late.']) {
      assert.deepEqual(forms(none), [], none);
    }
  });

  test('the name of one of Pandoc’s examples is no citekey', () => {
    assert.deepEqual(forms('(@good2020) Exports fell.\n\nAs (@good2020) shows, they fell, says @kim2020.\n'), ['citekey kim2020']);
  });

  test('citations of several forms in one sentence are each found once', () => {
    assert.equal(forms('Exports fell (Kim 2020), (Lee 2021) [@park], https://a.org/(Kim 2020).').length, 4);
  });

  test('a draft with nothing in it, or with broken markup, has no citations', () => {
    for (const text of ['', '[^', '^[', '[@', '@', '<a href="', '[a](', '(Kim 2020', '[^1]:']) assert.deepEqual(forms(text), []);
  });
});
