import { inMilliseconds, timeFigure, type Figure } from './figure.ts';
import type { ImportMeasurement } from './measure-import.ts';
import { thinkSeconds, type LiveMeasurement } from './measure-live.ts';
import type { ReadingMeasurement } from './measure-reading.ts';
import { coderCount, type SavingMeasurement } from './measure-saving.ts';
import type { StartMeasurement } from './measure-start.ts';
import { median, percentile } from './percentile.ts';
import type { SavingTimes } from './saving-plan.ts';

const fewestSavedPerSecond = 500;

export function savingFigures(saving: SavingMeasurement): Figure[] {
	const saved = perSecond(saving.byTwenty);
	const [inserted, bare] = [perSecond(saving.inserted), perSecond(saving.bareByTwenty)];
	return [
		waitFigure('Saving a coding, 1 coder', saving.byOne, saving.bareByOne),
		waitFigure(`Saving a coding, ${coderCount} coders at once`, saving.byTwenty, saving.bareByTwenty),
		{
			what: `Codings saved a second, ${coderCount} coders`,
			figure: `${Math.round(saved)}/s`,
			floor: `the same requests to a server that only answers: ${Math.round(bare)}/s`,
			ratio: saved / bare,
			aim: { words: `≥ ${fewestSavedPerSecond}/s`, isMet: saved >= fewestSavedPerSecond }
		},
		{
			what: 'The same beside the database alone',
			figure: `${Math.round(saved)}/s`,
			floor: `coding and event inserted, synchronous=FULL: ${Math.round(inserted)}/s`,
			ratio: saved / inserted
		}
	];
}

const longestWaitMilliseconds = 100;

export function liveFigures({ alone, listening, thinkingAlone, thinking }: LiveMeasurement): Figure[] {
	const saved = perSecond(listening);
	const longest = percentile(thinking.milliseconds, 0.99);
	return [
		{
			what: `Codings saved a second, ${coderCount} coders and a lead listening`,
			figure: `${Math.round(saved)}/s`,
			floor: `the same coders, nobody listening: ${Math.round(perSecond(alone))}/s`,
			ratio: saved / perSecond(alone),
			aim: { words: `≥ ${fewestSavedPerSecond}/s`, isMet: saved >= fewestSavedPerSecond }
		},
		{
			what: `Saving a coding, ${coderCount} coders, ${thinkSeconds} s think time (n = ${thinking.milliseconds.length}), all listening: p50 / p95 / p99`,
			figure: waits(thinking),
			floor: `nobody listening: ${waits(thinkingAlone)}`,
			ratio: percentile(thinking.milliseconds, 0.5) / percentile(thinkingAlone.milliseconds, 0.5),
			aim: { words: `p99 ≤ ${longestWaitMilliseconds} ms`, isMet: longest <= longestWaitMilliseconds }
		}
	];
}

function waitFigure(what: string, app: SavingTimes, bare: SavingTimes): Figure {
	return {
		what: `${what}: p50 / p95 / p99`,
		figure: waits(app),
		floor: `server that only answers: ${waits(bare)}`,
		ratio: percentile(app.milliseconds, 0.5) / percentile(bare.milliseconds, 0.5)
	};
}

function waits({ milliseconds }: SavingTimes): string {
	return [0.5, 0.95, 0.99].map((share) => inMilliseconds(percentile(milliseconds, share))).join(' / ');
}

function perSecond({ milliseconds, seconds }: SavingTimes): number {
	return milliseconds.length / seconds;
}

export function importFigures({ imported, linesRead }: ImportMeasurement): Figure[] {
	const floor = { words: 'reading the file and cutting it into lines', milliseconds: median(linesRead) };
	return [timeFigure('Bringing in S: sending, recognising, confirming', median(imported), floor)];
}

const mostMilliseconds = { txt: 150, docx: 500, savingWhileReading: 100 };

export function readingFigures({ asText, asWord, many }: ReadingMeasurement, linesRead: readonly number[]): Figure[] {
	const floor = { words: 'reading the file and cutting it into lines', milliseconds: median(linesRead) };
	const alone = percentile(many.savingsAlone, 0.99);
	const meanwhile = percentile(many.savings, 0.99);
	return [
		within(timeFigure('S as txt, from sending to its review', median(asText.shown), floor), asText.shown, 'txt'),
		timeFigure('and with possible personal data found', median(asText.searched), floor),
		within(timeFigure('S as docx, from sending to its review', median(asWord.shown), floor), asWord.shown, 'docx'),
		timeFigure('and with possible personal data found', median(asWord.searched), floor),
		{
			what: `${many.fileCount} files of S at once`,
			figure: `${many.seconds.toFixed(1)} s`,
			floor: '',
			ratio: undefined
		},
		{
			what: 'Saving a coding meanwhile: p50 / p99',
			figure: `${inMilliseconds(percentile(many.savings, 0.5))} / ${inMilliseconds(meanwhile)}`,
			floor: `the same coder alone: ${inMilliseconds(percentile(many.savingsAlone, 0.5))} / ${inMilliseconds(alone)}`,
			ratio: meanwhile / alone,
			aim: {
				words: `p99 ≤ ${mostMilliseconds.savingWhileReading} ms`,
				isMet: meanwhile <= mostMilliseconds.savingWhileReading
			}
		}
	];
}

function within(figure: Figure, times: readonly number[], kind: 'txt' | 'docx'): Figure {
	const most = mostMilliseconds[kind];
	return { ...figure, aim: { words: `≤ ${most} ms`, isMet: median(times) <= most } };
}

export function startFigures({ started, nodeStarted }: StartMeasurement): Figure[] {
	const floor = { words: '`node -e 0`', milliseconds: median(nodeStarted) };
	return [timeFigure('Cold start on an existing data folder', median(started), floor)];
}

/** Mebibytes of the server after its start, after the load, and of a bare Node.js server; nothing where they are not known. */
export function memoryFigures(
	started: number | undefined,
	loaded: number | undefined,
	bare: number | undefined
): Figure[] {
	if (started === undefined || loaded === undefined || bare === undefined) {
		return [{ what: 'Memory', figure: 'not told by this system', floor: '', ratio: undefined }];
	}
	const floor = `server that only answers: ${Math.round(bare)} MiB`;
	return [
		{ what: 'Memory after start', figure: `${Math.round(started)} MiB`, floor, ratio: started / bare },
		{ what: 'Memory after the load', figure: `${Math.round(loaded)} MiB`, floor, ratio: loaded / bare }
	];
}
