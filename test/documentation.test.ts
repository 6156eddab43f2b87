import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptDays } from '../src/bot/retention.ts';

const docs = new URL('../docs/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, docs), 'utf8');
const handbook = read('huong-dan-su-dung.md');

describe('the pictures', () => {
  it('of the handbook are all there, all used, and small', () => {
    const used = [...handbook.matchAll(/\]\(huong-dan\/([\w-]+\.png)\)/g)].map(([, name = '']) => name);
    const folder = new URL('huong-dan/', docs);
    const kept = readdirSync(folder).filter((name) => name.endsWith('.png'));

    const bytes = kept.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    expect(used.toSorted()).toEqual(kept.toSorted());
    expect(bytes).toBeLessThan(1_500_000);
  });

  it('of the practice page opens both READMEs and is under 200 kB', () => {
    for (const readme of ['../README.md', '../README.vi.md'])
      expect(read(readme).split('\n').slice(0, 8).join('\n')).toContain('(docs/practice-page.png)');
    expect(statSync(new URL('practice-page.png', docs)).size).toBeLessThan(200_000);
  });
});

describe('the handbook', () => {
  it('has a page for each job that its list of contents names', () => {
    const links = [...handbook.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const anchors = [...handbook.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );

    expect(links).toEqual(anchors);
  });

  it('names only commands that there are', () => {
    const words = readdirSync(new URL('../src/features/', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(`../src/features/${name}`, import.meta.url), 'utf8'))
      .join('\n');
    const named = new Set([...handbook.matchAll(/`\/([a-z]+)`/g)].map(([, name = '']) => name));

    expect([...named].filter((name) => !words.includes(`'${name}'`))).toEqual([]);
    expect(named.size).toBeGreaterThan(10);
  });
});

describe('the runbook', () => {
  it('names only findings of the doctor that there are', () => {
    const words = readFileSync(new URL('../locales/vi/doctor.ftl', import.meta.url), 'utf8');
    const rows = read('operations.md')
      .split('\n')
      .filter((line) => line.split('|').length === 6);
    const codes = rows.flatMap((row) =>
      [...(row.split('|')[3] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, code]) => code),
    );

    expect(codes.filter((code) => !words.includes(`\ndoctor-${code} = `))).toEqual([]);
    expect(codes.length).toBeGreaterThanOrEqual(30);
  });

  it('names only measures that there are', () => {
    const metrics = readFileSync(new URL('../src/metrics.ts', import.meta.url), 'utf8');
    const named = [...read('operations.md').matchAll(/`(bot_[a-z_]+)/g)].map(([, name]) => name);

    expect(named.filter((name) => !metrics.includes(`'${name}'`))).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });

  it('says of every table how long its rows are kept, with the numbers of the code', () => {
    const models = readFileSync(new URL('../prisma/schema.prisma', import.meta.url), 'utf8');
    const kept = read('operations.md').split('## What is kept, and how long')[1] ?? '';
    const rows = kept.split('\n').filter((line) => line.startsWith('| '));
    const tables = [...models.matchAll(/^model (\w+)/gm)].map(([, name]) => name);

    expect(tables.filter((name) => !rows.some((row) => row.includes(`\`${name}\``)))).toEqual([]);
    for (const days of Object.values(keptDays))
      expect(
        rows.some((row) => new RegExp(`\\b${days} days?\\b`).test(row)),
        `${days} days`,
      ).toBe(true);
  });
});
