// Stands in for @vscode/native-watchdog, whose native part would need a compiler. It would end an extension host whose
// parent has died; here the launcher ends the whole process group.
exports.start = () => {};
exports.exit = (code) => process.exit(code);
