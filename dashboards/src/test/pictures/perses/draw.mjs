// draw.mjs PROMETHEUS START END FOLDER SUFFIX DASHBOARD.json…
// Lets Perses draw dashboards of its form over a Prometheus server, a picture in light and one in
// dark of each. Fails where Perses shows an error or a panel without data that has no reason.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { inPalette } from '../palette.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const [server, start, end, folder, suffix, ...files] = process.argv.slice(2);
const WIDTH = 1200;
const HEIGHT = 900;

const bundle = await build({
  entryPoints: [join(here, 'perses.jsx')],
  bundle: true,
  write: false,
  format: 'iife',
  outdir: 'out',
  jsx: 'automatic',
  minify: true,
  loader: { '.woff2': 'empty', '.woff': 'empty', '.ttf': 'empty', '.svg': 'text', '.png': 'empty' },
  define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  // One copy of what keeps its state in a module.
  alias: Object.fromEntries(
    ['@tanstack/react-query', '@mui/material', 'react', 'react-dom', 'echarts', 'use-query-params'].map((name) => [name, join(modules, name)]),
  ),
  nodePaths: [modules],
  logLevel: 'error',
});
const styles = bundle.outputFiles.find((f) => f.path.endsWith('.css'))?.text ?? '';
const script = bundle.outputFiles.find((f) => f.path.endsWith('.js')).text;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let faults = 0;
for (const file of files) {
  const dashboard = JSON.parse(readFileSync(file, 'utf8'));
  for (const mode of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
    const told = (what) => { faults++; console.error(file, mode, String(what).slice(0, 800)); };
    page.on('pageerror', (error) => told(error.stack));
    await page.route('http://picture/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<body style="margin:0"><div id="root"></div></body>' }));
    // Chromium lets no page of another host ask the loopback interface: it is asked from here.
    await page.route('http://picture/prometheus/**', async (route) => {
      const asked = route.request();
      const to = server + new URL(asked.url()).href.slice('http://picture/prometheus'.length);
      const answer = await fetch(to, { method: asked.method(), headers: { 'content-type': asked.headers()['content-type'] ?? 'text/plain' }, body: asked.postData() ?? undefined });
      const body = await answer.text();
      if (!answer.ok) told(`${asked.postData() ?? to}: ${body}`);
      await route.fulfill({ status: answer.status, contentType: 'application/json', body });
    });
    await page.goto(`http://picture/?start=${start * 1000}&end=${end * 1000}`);
    await page.evaluate((value) => { window.INPUT = value; }, { dashboard, server: 'http://picture/prometheus', mode });
    if (styles) await page.addStyleTag({ content: styles });
    await page.addScriptTag({ content: script });
    await page.waitForTimeout(3000);
    await page.waitForFunction(() => !window.IS_ASKING(), null, { timeout: 60_000 });
    await page.waitForTimeout(1500);
    for (const text of await page.locator('[role=alert]').allInnerTexts()) told(text);
    const name = basename(file, '.json') + suffix + '-' + mode + '.png';
    writeFileSync(join(folder, name), inPalette(await page.screenshot({ timeout: 120_000 })));
    await page.close();
  }
  console.log(basename(file, '.json') + suffix);
}
await browser.close();
process.exit(faults ? 1 : 0);
