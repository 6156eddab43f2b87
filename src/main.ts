#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { ArgumentError } from './commands/argument-error.ts';
import { loadEnvFile, readSettings, type Settings, SettingsError } from './config.ts';
import { fileFaultOf, serverFaultOf } from './store/failure.ts';

// The only file that acts when it is loaded. Each command loads what it needs: `ask` starts without a web server.

function settings(): Settings {
  loadEnvFile();
  return readSettings(process.env);
}

function commandLine(): Command {
  const program = new Command('bot')
    .description('Trợ lý Cụm thi đua')
    .exitOverride()
    .showHelpAfterError('(--help shows the options)');
  program
    .command('serve')
    .description('runs the bot; what npm start runs')
    .action(async () => {
      const { serve } = await import('./commands/serve.ts');
      // What it is still working on is cut short: it is done again at the next start.
      process.exit(await serve(settings()));
    });
  program
    .command('chat')
    .description('talks in the terminal as a practice officer')
    .option('--as <officer>', 'the officer: a unit code such as bac-kan, lanh-dao or quan-sat')
    .action(async (options) => {
      const { chat } = await import('./commands/chat.ts');
      process.exitCode = await chat(options, settings());
    });
  program
    .command('ask')
    .description('answers one question as that person would get it')
    .argument('[question]')
    .option('--unit <code>', "the asker's unit, such as bac-kan")
    .option('--role <role>', 'officer, leader, observer or public')
    .option('--now <iso>', 'the moment of asking')
    .option('--batch <file>', 'many questions: one JSON per line')
    .option('--json', 'one JSON document (per line with --batch)')
    .action(async (question, options) => {
      const { ask } = await import('./commands/ask.ts');
      process.exitCode = await ask(question, options, settings());
    });
  program
    .command('doctor')
    .description(
      'checks settings, database, backups, disk, clock, scheduler, inbox, outbox, messengers and people; says what to do',
    )
    .option('--json', 'print one JSON document')
    .action(async (options) => {
      const { doctor } = await import('./commands/doctor.ts');
      loadEnvFile();
      process.exitCode = await doctor(options, process.env);
    });
  program
    .command('invite')
    .description('makes a one-time invitation and its links')
    .requiredOption('--unit <code>', 'the unit, such as bac-kan')
    .requiredOption('--role <role>', 'officer, leader, observer or admin')
    .option('--name <text>', 'the name of who is invited')
    .option('--json', 'print one JSON document')
    .action(async (options) => {
      const { invite } = await import('./commands/invite.ts');
      process.exitCode = await invite(options, settings());
    });
  program
    .command('rehearse')
    .description(
      'who would get which reminder when, if nobody filed anything meanwhile; sends and stores nothing',
    )
    .requiredOption('--from <iso>', 'a day or a moment, such as 2026-11-20')
    .requiredOption('--to <iso>', 'a day or a moment')
    .option('--json', 'print one JSON document')
    .action(async (options) => {
      const { rehearse } = await import('./commands/rehearse.ts');
      process.exitCode = await rehearse(options, settings());
    });
  program
    .command('backup')
    .description('writes a consistent copy of everything to a new file; the bot may be running')
    .argument('<file>', 'such as backup-2026-11-24.gz; holds personal data and keys: keep it safe')
    .action(async (file) => {
      const { backup } = await import('./commands/backup.ts');
      process.exitCode = await backup(file, settings());
    });
  program
    .command('restore')
    .description('fills an empty database from a backup, of SQLite or PostgreSQL alike')
    .argument('<file>', 'what backup has written')
    .action(async (file) => {
      const { restoreBackup } = await import('./commands/backup.ts');
      process.exitCode = await restoreBackup(file, settings());
    });
  program
    .command('export')
    .description('writes data into files')
    .command('year')
    .description('writes the whole year of the cluster into one file')
    .argument('<year>', 'the emulation year, such as 2023')
    .requiredOption('--to <file>', 'a new file .xlsx or .json')
    .option('--cluster <code>', 'where there are several')
    .action(async (year, options) => {
      const { exportYear } = await import('./commands/export-year.ts');
      process.exitCode = await exportYear(year, options, settings());
    });
  const imports = program.command('import').description('adds data from files');
  imports
    .command('figures')
    .description('adds figures from a CSV file or the first sheet of an Excel workbook, all or nothing')
    .argument('<file>', '.csv or .xlsx; header: year,period,unit,indicator,value,note')
    .requiredOption('--source <text>', 'where the figures come from; shown with every answer')
    .option('--dry-run', 'only check')
    .option('--json', 'print one JSON document')
    .action(async (file, options) => {
      const { importFigures } = await import('./commands/import-figures.ts');
      process.exitCode = await importFigures(file, options, settings());
    });
  imports
    .command('setup')
    .description(
      'adds or changes units, clusters, years, members, chairs, indicators, days off, report requests and officers, all or nothing; ' +
        'nothing is removed',
    )
    .argument('[file]', '.xlsx or .json; docs/setup-file.md describes both')
    .option('--template <file>', 'write an empty, explained workbook instead')
    .option('--dry-run', 'only check')
    .option('--json', 'print one JSON document')
    .action(async (file, options) => {
      const { setupFile } = await import('./commands/setup-file.ts');
      process.exitCode = await setupFile(file, options, settings());
    });
  return program;
}

/** Failures of the world whose message is a sentence for the person who started the bot. */
const worldsFailures: ReadonlySet<string> = new Set(['DatabaseError', 'ListenError', 'BackupFileError']);

/** 0 good, 1 the work failed, 2 the arguments are wrong. A person's mistake gets a sentence, a bug its stack. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof ArgumentError) {
    console.error(`error: ${error.message}`);
    return 2;
  }
  if (error instanceof SettingsError || (error instanceof Error && worldsFailures.has(error.name))) {
    console.error(`error: ${error.message}`);
    return 1;
  }
  const [file, server] = [fileFaultOf(error), serverFaultOf(error)];
  if (file) console.error(`error: the database file fails (${file}): is the disk full? See bot doctor.`);
  else if (server)
    console.error(`error: the connection to the PostgreSQL server was lost (${server}). See bot doctor.`);
  else console.error(error);
  return 1;
}

try {
  await commandLine().parseAsync();
} catch (error) {
  process.exitCode = statusOf(error);
}
