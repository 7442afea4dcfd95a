import { chromium } from '@playwright/test';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { makeStudy, password } from './make-study.ts';
import { startServer } from './start-server.ts';
import * as work from './work-load.ts';
const server = await startServer(mkdtempSync('/tmp/zz-'));
const load = work.workLoad();
const study = await makeStudy(server.origin, server.setupPath, load);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const ctx = await browser.newContext({ viewport: { width: 1440, height: 900 } });
await ctx.request.post(server.origin + '/sign-in', { form: { email: 'lies@example.org', password }, headers: { origin: server.origin } });
writeFileSync('/tmp/s.html', await (await ctx.request.get(server.origin + study.transcriptAddress)).text());
const tr = await ctx.newPage(); await browser.startTracing(tr, { path: '/tmp/trace.json', categories: ['devtools.timeline','blink','loading','v8'] }); await tr.goto(server.origin + study.transcriptAddress); await tr.waitForTimeout(1500); await browser.stopTracing(); await tr.close();
for (let i = 0; i < 3; i++) {
	const page = await ctx.newPage();
	const cdp = await ctx.newCDPSession(page);
	await cdp.send('Profiler.enable');
	await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
	await cdp.send('Profiler.start');
	await page.goto(server.origin + study.transcriptAddress);
	await page.waitForTimeout(1500);
	const { profile } = await cdp.send('Profiler.stop');
	const nav = await page.evaluate(() => { const n = performance.getEntriesByType('navigation')[0].toJSON(); return { resp: n.responseEnd, di: n.domInteractive, dcl: n.domContentLoadedEventEnd, load: n.loadEventEnd, size: n.decodedBodySize }; });
	console.log(JSON.stringify(nav));
	if (i === 2) {
		const self = new Map();
		const dt = profile.timeDeltas;
		const byId = new Map(profile.nodes.map((n) => [n.id, n]));
		profile.samples.forEach((id, k) => { const n = byId.get(id); const key = n.callFrame.functionName + ' ' + n.callFrame.url.split('/').at(-1) + ':' + n.callFrame.lineNumber; self.set(key, (self.get(key) ?? 0) + dt[k] / 1000); });
		console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 30).map(([k, v]) => v.toFixed(1) + ' ' + k).join('\n'));
	}
	await page.close();
}
await browser.close();
await server.stop();
