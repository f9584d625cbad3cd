const vscode = require('vscode');

/** Answers each question with the number of questions so far; the status bar shows the number as well. */
exports.activate = ({ subscriptions }) => {
  let asked = 0;
  const item = vscode.window.createStatusBarItem('fakeModel', vscode.StatusBarAlignment.Left);
  const tell = () => {
    item.text = `Fake model: ${asked} asked`;
    item.show();
  };
  tell();
  const model = {
    async provideLanguageModelResponse(messages, options, extension, progress) {
      asked += 1;
      tell();
      progress.report({ index: 0, part: new vscode.LanguageModelTextPart('Yes. A figure needs its table. ') });
      progress.report({ index: 0, part: new vscode.LanguageModelTextPart('A statistical office has it.') });
    },
    provideTokenCount: async () => 1,
  };
  subscriptions.push(item, vscode.lm.registerChatModelProvider('fake', model, {
    name: 'Fake Model', vendor: 'fake', family: 'fake', version: '1', maxInputTokens: 4000, maxOutputTokens: 1000, isUserSelectable: true,
  }));
};
