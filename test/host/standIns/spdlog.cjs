// Stands in for @vscode/spdlog, whose native part would need a compiler: the same interface, writing synchronously.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = levels.indexOf('info');
    this.decorated = true;
    mkdirSync(dirname(file), { recursive: true });
  }
  write(level, message) {
    if (level < this.level) return;
    try {
      appendFileSync(
        this.file,
        this.decorated ? `${new Date().toISOString()} [${levels[level]}] ${message}\n` : message,
      );
    } catch (error) {
      // VS Code still logs while a test run's folder is being removed
      if (error.code !== 'ENOENT') throw error;
    }
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    this.decorated = true;
  }
  clearFormatters() {
    this.decorated = false;
  }
  flush() {}
  drop() {}
}

const createLogger = async (name, file) => new Logger('', name, file);

// one assignment each: an `import` of a CommonJS module finds only names that are assigned so
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
