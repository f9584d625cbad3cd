/** TeX accent commands and the Unicode combining mark of each. */
export const COMBINING: Readonly<Record<string, string>> = {
  "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303', '=': '\u0304', '.': '\u0307',
  u: '\u0306', v: '\u030c', H: '\u030b', c: '\u0327', d: '\u0323', b: '\u0331', k: '\u0328', r: '\u030a', t: '\u0361',
};

/** TeX commands that stand for a character. */
export const COMMANDS: Readonly<Record<string, string>> = {
  ss: 'ß', SS: 'ẞ', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł',
  i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ',
  S: '§', P: '¶', dag: '†', ddag: '‡', copyright: '©', textregistered: '®', texttrademark: '™', pounds: '£',
  textsterling: '£', texteuro: '€', euro: '€', textyen: '¥', textcent: '¢', textdegree: '°',
  textendash: '–', textemdash: '—', textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“',
  textquotedblright: '”', quotedblbase: '„', quotesinglbase: '‚', guillemotleft: '«', guillemotright: '»',
  guilsinglleft: '‹', guilsinglright: '›', flqq: '«', frqq: '»', textquotesingle: "'",
  ldots: '…', dots: '…', textellipsis: '…', textbackslash: '\\', textasciitilde: '~', textasciicircum: '^',
  textunderscore: '_', textbraceleft: '{', textbraceright: '}', textbar: '|', textless: '<', textgreater: '>',
  textdollar: '$', textasteriskcentered: '*', textbullet: '•', textperiodcentered: '·', slash: '/',
  textordfeminine: 'ª', textordmasculine: 'º', textexclamdown: '¡', textquestiondown: '¿',
  times: '×', pm: '±', approx: '≈', leq: '≤', le: '≤', geq: '≥', ge: '≥', neq: '≠', infty: '∞', to: '→',
  rightarrow: '→', leftarrow: '←', cdot: '·', circ: '°', sim: '~', ast: '*', backslash: '\\', mid: '|',
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ',
  iota: 'ι', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ',
  upsilon: 'υ', phi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ',
  Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω',
  LaTeX: 'LaTeX', TeX: 'TeX', BibTeX: 'BibTeX', newline: ' ', space: ' ', quad: ' ', thinspace: ' ',
  bibrangedash: '–', bibstring: '', noopsort: '', em: '', it: '', bf: '', sc: '', rm: '', sf: '', tt: '',
  itshape: '', bfseries: '', scshape: '', upshape: '', relax: '', protect: '', noindent: '', par: ' ',
};

/** TeX commands with one argument and what CSL has for them. */
export const MARKUP: Readonly<Record<string, readonly [string, string]>> = {
  emph: ['<i>', '</i>'], textit: ['<i>', '</i>'], mkbibemph: ['<i>', '</i>'], mkbibitalic: ['<i>', '</i>'],
  textsl: ['<i>', '</i>'], textbf: ['<b>', '</b>'], mkbibbold: ['<b>', '</b>'],
  textsuperscript: ['<sup>', '</sup>'], textsubscript: ['<sub>', '</sub>'],
  enquote: ['“', '”'], mkbibquote: ['“', '”'], mkbibparens: ['(', ')'],
};
