/** The rooms of a project, as the rail shows them. */
export type RoomName = 'home' | 'import' | 'code' | 'agree' | 'joint' | 'quotes';
