import { crc32, deflateRawSync } from 'node:zlib';

/** A zip made by hand; `says` is the size that an entry claims to unpack to. */
export function zipOf(entries: readonly { name: string; bytes: Buffer | string; says?: number }[]): Uint8Array {
	const locals: Buffer[] = [];
	const centrals: Buffer[] = [];
	let offset = 0;
	for (const { name, bytes: written, says } of entries) {
		const bytes = Buffer.from(written);
		const packed = deflateRawSync(bytes);
		const sizes = Buffer.alloc(20);
		sizes.writeUInt16LE(8, 2);
		sizes.writeUInt32LE(crc32(bytes), 8);
		sizes.writeUInt32LE(packed.length, 12);
		sizes.writeUInt32LE(says ?? bytes.length, 16);
		const lengths = Buffer.from([name.length, 0, 0, 0]);
		const local = Buffer.concat([Buffer.from('504b03041400', 'hex'), sizes, lengths, Buffer.from(name), packed]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		centrals.push(Buffer.concat([Buffer.from('504b010214001400', 'hex'), sizes, lengths, place, Buffer.from(name)]));
		locals.push(local);
		offset += local.length;
	}
	const central = Buffer.concat(centrals);
	const end = Buffer.alloc(22);
	end.write('504b0506', 'hex');
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(offset, 16);
	return new Uint8Array(Buffer.concat([...locals, central, end]));
}
