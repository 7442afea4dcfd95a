import { getContext, setContext } from 'svelte';
import { isOffered, type Command } from './command.ts';

/** What can be done on the page that is shown: the room's own commands, and those that parts of it offer. */
export class CommandRegistry {
	#offers: readonly (readonly Command[])[] = $state.raw([]);

	get commands(): readonly Command[] {
		return this.#offers.flat();
	}

	/** Does what a command does; nothing where it is not offered. */
	run(id: string): void {
		const command = this.commands.find((one) => one.id === id && isOffered(one));
		command?.run();
	}

	/** Offers commands until the function that comes back is called. */
	offer(commands: readonly Command[]): () => void {
		this.#offers = [...this.#offers, commands];
		return () => {
			this.#offers = this.#offers.filter((other) => other !== commands);
		};
	}
}

const key = Symbol('commands');

export function provideCommands(): CommandRegistry {
	return setContext(key, new CommandRegistry());
}

export function commandRegistry(): CommandRegistry {
	return getContext<CommandRegistry>(key);
}
