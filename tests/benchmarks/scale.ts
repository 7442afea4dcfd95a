/** How often everything is done. What is measured on, transcript S, is the same at every scale. */
export type Scale = {
	readonly openings: number;
	readonly openingWarmUps: number;
	readonly applications: number;
	readonly applicationWarmUps: number;
	readonly savings: number;
	readonly savingWarmUps: number;
	/** How long twenty coders save at the pace of people. */
	readonly thinkingSeconds: number;
	readonly imports: number;
	readonly starts: number;
};

export const fullScale: Scale = {
	openings: 7,
	openingWarmUps: 2,
	applications: 30,
	applicationWarmUps: 3,
	savings: 3000,
	savingWarmUps: 200,
	thinkingSeconds: 30,
	imports: 5,
	starts: 5
};

/** To see whether the benchmark itself works; its figures say little. */
export const quickScale: Scale = {
	openings: 2,
	openingWarmUps: 1,
	applications: 5,
	applicationWarmUps: 1,
	savings: 200,
	savingWarmUps: 40,
	thinkingSeconds: 10,
	imports: 2,
	starts: 2
};
