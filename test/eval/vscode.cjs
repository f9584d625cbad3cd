// What the editor's modules import as `vscode` when they are bundled for a measuring program.
module.exports = require('../bench/stand-in.mjs').standIn().vscode;
