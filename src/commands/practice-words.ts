import type { PageWords } from '../channels/practice/page-words.ts';
import type { TerminalWords } from '../channels/practice/terminal-text.ts';
import { type Locale, type Phrase, phrase } from '../chat/reply.ts';
import type { Wording } from '../chat/wording.ts';

export function pageWords(wording: Wording, locale: Locale): PageWords {
  const say = (meant: Phrase) => wording.say(locale, meant);
  return {
    lang: locale,
    title: say(phrase('practice-page-title')),
    bot: say(phrase('practice-page-bot')),
    officer: say(phrase('practice-page-officer')),
    notice: say(phrase('practice-page-notice')),
    talkAs: say(phrase('practice-page-talk-as')),
    loading: say(phrase('practice-page-loading')),
    noOfficers: say(phrase('practice-page-no-officers')),
    conversation: say(phrase('practice-page-conversation')),
    log: say(phrase('practice-page-log')),
    welcome: say(phrase('practice-page-welcome')),
    intro: say(phrase('practice-page-intro')),
    begin: say(phrase('practice-page-begin')),
    noScript: say(phrase('practice-page-no-script')),
    text: say(phrase('practice-page-text')),
    textHint: say(phrase('practice-page-text-hint')),
    send: say(phrase('practice-page-send')),
    keys: say(phrase('practice-page-keys')),
    attach: say(phrase('practice-page-attach')),
    choices: say(phrase('practice-page-choices')),
    download: say(phrase('practice-page-download', { name: '{name}' })),
    sentFile: say(phrase('practice-page-sent-file', { name: '{name}' })),
    connectionLost: say(phrase('practice-page-connection-lost')),
    sendingAgain: say(phrase('practice-page-sending-again')),
    tooLong: say(phrase('practice-page-too-long')),
    fileTooLarge: say(phrase('practice-page-file-too-large')),
    fileEmpty: say(phrase('practice-page-file-empty')),
    fileUnreadable: say(phrase('practice-page-file-unreadable')),
    notSent: say(phrase('practice-page-not-sent')),
  };
}

export function terminalWords(wording: Wording, locale: Locale): TerminalWords {
  const say = (meant: Phrase) => wording.say(locale, meant);
  return {
    notStored: say(phrase('practice-not-stored')),
    notAnswered: say(phrase('practice-not-answered')),
    attachment: (name) => say(phrase('practice-attachment', { name })),
    attachmentSaved: (path) => say(phrase('practice-attachment-saved', { path })),
    attachmentNotSaved: (name) => say(phrase('practice-attachment-not-saved', { name })),
    fileMissing: (path) => say(phrase('practice-file-missing', { path })),
    fileUnreadable: (path) => say(phrase('practice-file-unreadable', { path })),
    fileEmpty: (path) => say(phrase('practice-file-empty', { path })),
    fileTooLarge: (path) => say(phrase('practice-file-too-large', { path })),
  };
}
