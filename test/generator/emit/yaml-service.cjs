const { getLanguageService } = require("yaml-language-server");
const { TextDocument } = require("vscode-languageserver-textdocument");
module.exports = { getLanguageService, TextDocument };
