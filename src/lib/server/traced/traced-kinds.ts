import { anyKind, type AnyTracedKind } from './traced-kind.ts';
import { tracedCodes } from './traced-codes.ts';
import { tracedCodings } from './traced-codings.ts';
import { tracedMemos } from './traced-memos.ts';
import { tracedMarks } from './traced-marks.ts';
import { tracedReadings } from './traced-readings.ts';

/** Every kind of thing that undo brings back, in an order in which they can be added: each needs only those before it. */
export const tracedKinds: readonly AnyTracedKind[] = [
	anyKind(tracedCodes),
	anyKind(tracedCodings),
	anyKind(tracedReadings),
	anyKind(tracedMemos),
	anyKind(tracedMarks)
];
