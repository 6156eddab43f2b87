import { type Core, openCore } from '../app.ts';
import type { Settings } from '../config.ts';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import { type Role, roles } from '../domain/role.ts';
import { existsOn } from '../domain/unit.ts';
import { shownCode } from '../features/people/codes.ts';
import {
  awaitedPerson,
  type Doors,
  doorsFor,
  type FreshInvitation,
  freshInvitation,
} from '../features/people/invitation.ts';
import { readName } from '../features/people/person-name.ts';
import { ArgumentError } from './argument-error.ts';

export interface InviteOptions {
  readonly unit: string;
  readonly role: string;
  readonly name?: string;
  readonly json?: boolean;
}

/**
 * Makes a one-time invitation and prints its ways in; they are stored nowhere and cannot be shown again. Returns the
 * exit status.
 */
export async function invite(options: InviteOptions, settings: Settings): Promise<number> {
  const role = roleOf(options.role);
  const name = nameOf(options.name);
  const now = new Date();
  const core = await openCore(settings, () => now);
  try {
    await checkUnit(core, options.unit, now);
    const fresh = await given(core, { unit: options.unit, role, ...(name !== undefined && { name }) }, now);
    const doors = await doorsOf(core, settings, fresh.link);
    process.stdout.write(options.json ? json(fresh, doors) : plain(fresh, doors));
    return 0;
  } finally {
    await core.database.close();
  }
}

interface Asked {
  readonly unit: string;
  readonly role: Role;
  readonly name?: string;
}

async function given({ database, secrets }: Core, asked: Asked, now: Date): Promise<FreshInvitation> {
  const { name } = asked;
  return database.transaction(async (store) => {
    const person =
      name === undefined ? undefined : await awaitedPerson(store, { ...asked, name, isPractice: false }, now);
    const wanted = { ...asked, isPractice: false, ...(person !== undefined && { person }) };
    const fresh = freshInvitation(secrets, wanted, now);
    await store.invitations.add(fresh.row, now);
    await store.audit.add({
      at: now,
      channel: 'command line',
      action: 'invitation.given',
      subject: `unit/${asked.unit}`,
      after: asked.role,
    });
    return fresh;
  });
}

/** The OA's id is a setting; the bot's name on Telegram is known once it was there. */
async function doorsOf({ database }: Core, { zalo }: Settings, link: string): Promise<Doors> {
  const doors = await doorsFor(database.store, link);
  return zalo ? { zalo: `https://zalo.me/${zalo.oaId}`, ...doors } : doors;
}

function roleOf(text: string): Role {
  const known = roles.find((role) => role === text);
  if (!known) throw new ArgumentError(`"${text}" is no role: ${roles.join(', ')}`);
  return known;
}

function nameOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const name = readName(text);
  if (name === undefined)
    throw new ArgumentError(`"${text}" is no name of a person: letters, spaces, dots and hyphens only`);
  return name;
}

async function checkUnit({ database }: Core, code: string, now: Date): Promise<void> {
  const unit = (await database.directory()).findUnit(code);
  if (!unit || unit.isBackground) throw new ArgumentError(`no unit has the code "${code}"`);
  if (!existsOn(unit, isoDate(localDateOf(now))))
    throw new ArgumentError(`the unit "${code}" does not exist today`);
}

/** The names are a promise. */
function json({ link, code, row }: FreshInvitation, { telegram, zalo }: Doors): string {
  const document = {
    unit: row.unit,
    role: row.role,
    name: row.name ?? null,
    expires_at: row.expiresAt.toISOString(),
    link,
    telegram: telegram ?? null,
    zalo: zalo ?? null,
    code: shownCode(code),
    code_until: row.code.until.toISOString(),
  };
  return `${JSON.stringify(document)}\n`;
}

function plain({ link, code, row }: FreshInvitation, { telegram, zalo }: Doors): string {
  const lines = [
    `${row.role} of ${row.unit}${row.name === undefined ? '' : `: ${row.name}`}`,
    ...(telegram === undefined ? [] : [`Telegram: ${telegram}`]),
    `${zalo === undefined ? 'in any chat with the bot' : `Zalo: ${zalo}`}, write: /dangky ${link}`,
    `or write the code ${shownCode(code)} (until ${row.code.until.toISOString()})`,
    `works once, until ${row.expiresAt.toISOString()}; it is stored nowhere and cannot be shown again`,
  ];
  return `${lines.join('\n')}\n`;
}
