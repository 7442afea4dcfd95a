export type ProjectPlace = {
	readonly kind: 'transcript' | 'code' | 'view';
	readonly name: string;
	readonly href: string;
};

/** Transcripts and codes of a project, by name, to jump to; none while there is no connection. */
export async function findProjectPlaces(projectId: string): Promise<readonly ProjectPlace[]> {
	const response = await fetch(`/projects/${projectId}/places`).catch(() => undefined);
	return response?.ok === true ? response.json() : [];
}
