import { describe } from 'vitest';
import { an } from '../support/zalo-bench.ts';
import { type ChannelStand, channelContract } from './contract.ts';
import { message, PERSON, press, telegramBench } from './telegram-bench.ts';
import { channelBench } from './zalo-channel-bench.ts';

describe('Zalo', () => channelContract(zaloStand));
describe('Telegram', () => channelContract(telegramStand));

async function zaloStand(): Promise<ChannelStand> {
  const { channel, zalo, contacts, clock, received, call, zaloSays } = await channelBench();
  await contacts.heard(an, clock.now);
  const brought = async (text: string, id: number) => {
    await call(zaloSays.text(an, text, `m${id}`));
    return received.splice(0);
  };
  return {
    channel,
    chat: an,
    seen: () =>
      zalo.delivered.map(({ text, buttons }) => ({
        text,
        buttons: buttons.map(({ title, payload }) => ({ label: title, code: String(payload) })),
      })),
    says: brought,
    presses: brought,
    fail(how) {
      if (how === 'blocked') zalo.person(an, { state: 'blocked' });
      else if (how === 'tooMuch') zalo.fail('cs', { refuse: -32 });
      else zalo.fail('cs', { after: 'reset' });
    },
  };
}

async function telegramStand(): Promise<ChannelStand> {
  const { channel, fake, received, bring } = await telegramBench();
  const brought = async (update: object, id: number) => {
    await bring({ ...update, update_id: id });
    return received.splice(0);
  };
  return {
    channel,
    chat: `${PERSON}`,
    seen: () =>
      fake.delivered.map(({ text, keyboard }) => ({
        text,
        buttons: keyboard.flat().map((button) => ({ label: button.text, code: button.callback_data ?? '' })),
      })),
    says: (text, id) => brought(message({ text }), id),
    presses: (code, id) => brought(press(code), id),
    fail(how) {
      if (how === 'blocked') fake.block(PERSON);
      else if (how === 'tooMuch')
        fake.fail({ when: 'before', how: { code: 429, description: 'Too Many Requests', retryAfter: 3 } });
      else fake.fail({ when: 'after', how: 'reset' });
    },
  };
}
