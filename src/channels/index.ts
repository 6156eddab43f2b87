export { createPracticeChannel, type PracticeChannel, type PracticeOfficer } from './practice/channel.ts';
export { createTerminal, type TerminalParts } from './practice/terminal.ts';
