// draw.mjs PROMETHEUS START END FOLDER SUFFIX DASHBOARD.json…
// Asks a Prometheus server what each panel asks and writes two pictures of each dashboard. What a
// panel asks in SQL was answered before: by DASHBOARD.answers.json beside it. Says of each dashboard
// how many panels have no data, and which.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { inPalette } from './palette.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [server, start, end, folder, suffix, ...files] = process.argv.slice(2);
const STEP = 120;
const HEIGHT = 840; // what is looked at first
const MOST = 150_000; // octets of a picture

const bundle = await build({
  entryPoints: [join(here, 'grafana.jsx')],
  bundle: true,
  write: false,
  format: 'iife',
  outdir: 'out',
  jsx: 'automatic',
  minify: true,
  loader: { '.svg': 'text', '.woff2': 'empty', '.ttf': 'empty' },
  define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  nodePaths: [join(here, 'node_modules')],
  logLevel: 'error',
});
const styles = bundle.outputFiles.find((f) => f.path.endsWith('.css')).text;
const script = bundle.outputFiles.find((f) => !f.path.endsWith('.css')).text;

/** What Grafana asks where every value of a list is chosen. */
function asked(expression, chosen) {
  let text = expression.replaceAll('$__rate_interval', '5m');
  for (const [name, values] of Object.entries(chosen)) text = text.replaceAll('$' + name, values);
  return text;
}

async function ask(path, query) {
  const url = new URL('/api/v1/' + path, server);
  url.search = new URLSearchParams(query);
  const body = await (await fetch(url)).json();
  if (body.status !== 'success') throw new Error(`${query.query ?? query['match[]']}: ${body.error}`);
  return body.data;
}

/** The values of each list, the jobs that the dashboard is about first. */
async function choices(variables) {
  const chosen = {};
  for (const each of variables) {
    const [, series, label] = /^label_values\((.*), *(\w+)\)$/.exec(each.query) ?? [];
    if (series) {
      const values = await ask(`label/${label}/values`, { 'match[]': asked(series, chosen), start, end });
      chosen[each.name] = values.map((value) => value.replaceAll('.', '\\\\.')).join('|') || each.allValue;
    }
  }
  return chosen;
}

async function answer(target, chosen) {
  const data = await ask('query_range', { query: asked(target.expr, chosen), start, end, step: STEP });
  return { refId: target.refId, legendFormat: target.legendFormat, result: data.result };
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let faults = 0;
for (const file of files) {
  const dashboard = JSON.parse(readFileSync(file, 'utf8'));
  const before = file.replace(/\.json$/, '.answers.json');
  const answers = existsSync(before) ? JSON.parse(readFileSync(before, 'utf8')) : {};
  const chosen = server === '-' ? {} : await choices(dashboard.templating.list);
  const empty = [];
  for (const panel of dashboard.panels) {
    if (panel.targets && !answers[panel.id]) {
      answers[panel.id] = await Promise.all(panel.targets.map((target) => answer(target, chosen)));
      const isEmpty = answers[panel.id].every((each) => each.result.length === 0);
      if (isEmpty && !panel.fieldConfig.defaults.noValue) empty.push(panel.title);
    }
  }
  // As far as whole lines of panels go.
  const bottoms = dashboard.panels.filter((panel) => panel.type !== 'row').map((panel) => panel.gridPos.y + panel.gridPos.h);
  const whole = bottoms.filter((y) => y * 38 <= HEIGHT && dashboard.panels.every((p) => p.gridPos.y >= y || p.gridPos.y + p.gridPos.h <= y));
  const height = whole.length ? Math.max(...whole) * 38 : HEIGHT;
  for (const mode of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.on('pageerror', (error) => { faults++; console.error(file, String(error.stack).slice(0, 600)); });
    // A page of its own origin, since Grafana's components look into the local storage.
    await page.route('http://picture/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<body style="margin:0"><div id="root"></div></body>' }));
    await page.goto('http://picture/');
    const input = { dashboard, answers, from: Number(start), to: Number(end), step: STEP, mode };
    await page.evaluate((value) => { window.INPUT = value; window.grafanaBootData = { settings: {}, user: {} }; }, input);
    await page.addStyleTag({ content: styles });
    await page.addScriptTag({ content: script });
    // Tables come by themselves, later than all else.
    const tables = dashboard.panels.filter((panel) => panel.type === 'table').length;
    await page.waitForFunction((n) => document.querySelectorAll('[role=grid]').length >= n, tables, { timeout: 60_000 });
    await page.waitForTimeout(2500);
    const fault = await page.evaluate(() => window.FAULT);
    if (fault) { faults++; console.error(file, fault.slice(0, 800)); }
    const name = basename(file, '.json') + suffix + '-' + mode + '.png';
    const picture = await page.screenshot({ timeout: 120_000, fullPage: true, clip: { x: 0, y: 0, width: 1200, height } });
    const small = inPalette(picture);
    if (small.length > MOST) { faults++; console.error(`${name} has ${small.length} octets, more than ${MOST}`); }
    writeFileSync(join(folder, name), small);
    await page.close();
  }
  console.log(basename(file, '.json') + suffix + (empty.length ? `: no data for ${empty.join('; ')}` : ''));
}
await browser.close();
process.exit(faults ? 1 : 0);
