/** A question of the topic guide, which the moderators of all groups go by. */
export type GuideQuestion = { readonly id: string; readonly number: number; readonly text: string };

/** By the id of a turn or line: the id of the question that is asked there. */
export type AskedQuestions = ReadonlyMap<string, string>;

export const longestQuestion = 500;
