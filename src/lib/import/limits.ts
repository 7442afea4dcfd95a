/** What reading one file may cost at most; beyond it the file is refused rather than read in part. */
export const importLimits = {
	fileBytes: 50 * 1024 * 1024,
	/** Of all entries of a zip together (docx). */
	unpackedBytes: 200 * 1024 * 1024,
	zipEntries: 2000,
	/** Unpacked bytes per packed byte of one entry; text reaches about 20, a zip bomb about 1,000. */
	unpackedRatio: 250,
	/** A small entry may be packed as tightly as it likes. */
	unpackedBytesBeforeRatioCounts: 8 * 1024 * 1024,
	readMilliseconds: 20_000,
	readMemoryMebibytes: 256
} as const;
