import { expect, it } from 'vitest';
import { readLimitedBody } from '#lib/server/read-limited-body.ts';

it('reads a body that comes in pieces', async () => {
	const { stream } = pieces(3, 4);
	expect(await readLimitedBody(stream, 12)).toEqual(new Uint8Array([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]));
});
it('stops reading as soon as a body is longer than allowed', async () => {
	const body = pieces(1000, 4);
	expect(await readLimitedBody(body.stream, 11)).toBeUndefined();
	expect(body.given()).toBeLessThan(6);
	expect(body.isCancelled()).toBe(true);
});
it('owns its bytes, so that they can be handed to another thread', async () => {
	const bytes = await readLimitedBody(pieces(1, 4).stream, 12);
	expect(bytes?.buffer.byteLength).toBe(4);
});
it('reads no bytes where there is no body', async () => {
	expect(await readLimitedBody(null, 12)).toEqual(new Uint8Array());
});

function pieces(count: number, bytesEach: number) {
	let given = 0;
	let isCancelled = false;
	const stream = new ReadableStream<Uint8Array>({
		pull(controller) {
			if (given === count) return controller.close();
			given += 1;
			controller.enqueue(new Uint8Array(bytesEach).fill(given));
		},
		cancel() {
			isCancelled = true;
		}
	});
	return { stream, given: () => given, isCancelled: () => isCancelled };
}
