// draw.mjs PROMETHEUS START END FOLDER SUFFIX DASHBOARD.json…
// Asks a Prometheus server what each panel asks and writes two pictures of each dashboard. What a
// panel asks in SQL was answered before: by DASHBOARD.answers.json beside it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { inPalette } from './palette.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [server, start, end, folder, suffix, ...files] = process.argv.slice(2);
const STEP = 120;
const HEIGHT = 830; // what is looked at first; pictures stay below 150 KB

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

function asked(expression) {
  return expression
    .replaceAll('$job', '.+')
    .replaceAll('$instance', '.+')
    .replaceAll('$__rate_interval', '5m');
}

async function answer(target) {
  const url = new URL('/api/v1/query_range', server);
  url.search = new URLSearchParams({ query: asked(target.expr), start, end, step: STEP });
  const body = await (await fetch(url)).json();
  if (body.status !== 'success') throw new Error(`${target.expr}: ${body.error}`);
  return { refId: target.refId, legendFormat: target.legendFormat, result: body.data.result };
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
  for (const panel of dashboard.panels) {
    if (panel.targets && !answers[panel.id]) answers[panel.id] = await Promise.all(panel.targets.map(answer));
  }
  for (const mode of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    page.on('pageerror', (error) => { faults++; console.error(file, String(error.stack).slice(0, 600)); });
    // A page of its own origin, since Grafana's components look into the local storage.
    await page.route('http://picture/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<body style="margin:0"><div id="root"></div></body>' }));
    await page.goto('http://picture/');
    const input = { dashboard, answers, from: Number(start), to: Number(end), mode };
    await page.evaluate((value) => { window.INPUT = value; window.grafanaBootData = { settings: {}, user: {} }; }, input);
    await page.addStyleTag({ content: styles });
    await page.addScriptTag({ content: script });
    await page.waitForTimeout(2500);
    const fault = await page.evaluate(() => window.FAULT);
    if (fault) { faults++; console.error(file, fault.slice(0, 800)); }
    const name = basename(file, '.json') + suffix + '-' + mode + '.png';
    const height = Math.min(HEIGHT, await page.evaluate(() => document.getElementById('root').scrollHeight));
    const picture = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: 1200, height } });
    writeFileSync(join(folder, name), inPalette(picture));
    await page.close();
  }
  console.log(basename(file, '.json') + suffix);
}
await browser.close();
process.exit(faults ? 1 : 0);
