/** Files that people bring because they belong to an interview, although no transcript can be read from them; by extension. */
export const otherFiles: ReadonlyMap<string, 'recording' | 'old-word'> = new Map([
	...['mp3', 'm4a', 'wav', 'wma', 'ogg', 'oga', 'opus', 'flac', 'aac', 'amr', 'mp4', 'mov', 'avi', 'mkv', 'webm'].map(
		(extension) => [extension, 'recording'] as const
	),
	['doc', 'old-word'],
	['dot', 'old-word']
]);
