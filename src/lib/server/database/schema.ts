import type { Generated } from 'kysely';

/** Row types: what stands in the tables, column for column. They do not leave `server/`. Times are milliseconds since 1970. */
export type Database = {
	account: AccountRow;
	session: SessionRow;
	sign_in_failure: SignInFailureRow;
	project: ProjectRow;
	member: MemberRow;
	invitation: InvitationRow;
	event: EventRow;
	institution: InstitutionRow;
	focus_group: FocusGroupRow;
	participant: ParticipantRow;
	attribute: AttributeRow;
	attribute_value: AttributeValueRow;
	known_name: KnownNameRow;
	import_draft: ImportDraftRow;
	import_source: ImportSourceRow;
	transcript: TranscriptRow;
	speaker_turn: SpeakerTurnRow;
	indexed_transcript: IndexedTranscriptRow;
	indexed_turn: IndexedTurnRow;
	turn_words: TurnWordsRow;
	guide_question: GuideQuestionRow;
	asked_question: AskedQuestionRow;
	withdrawal: WithdrawalRow;
	text_edit: TextEditRow;
	text_edit_place: TextEditPlaceRow;
	code: CodeRow;
	code_version: CodeVersionRow;
	coding: CodingRow;
	interaction_mark: InteractionMarkRow;
	transcript_read: TranscriptReadRow;
	memo: MemoRow;
	memo_version: MemoVersionRow;
	saved_query: SavedQueryRow;
	account_setting: AccountSettingRow;
	finding: FindingRow;
	chapter: ChapterRow;
	quote: QuoteRow;
	quote_segment: QuoteSegmentRow;
	report_export: ReportExportRow;
	report_export_participant: ReportExportParticipantRow;
	joint_display_row: JointDisplayRowRow;
	joint_display_row_code: JointDisplayRowCodeRow;
};

type AccountRow = { id: string; name: string; email: string; password_hash: string; made_at: number };
type SessionRow = {
	id: string;
	handle: string;
	account_id: string;
	expires_at: number;
	started_at: number;
	last_seen_at: number;
	browser: string;
};
type SignInFailureRow = { key: string; failures: number; last_failed_at: number };
type RoleColumn = 'lead' | 'coder' | 'report-writer';
type ProjectRow = {
	id: string;
	title: string;
	question: string;
	is_example: number;
	smallest_count: number;
	made_at: number;
	/** `2031-06-30`: until when the material is kept. */
	retain_until: string | null;
	/** Goes into the hashes of the known names of this project. */
	name_salt: string | null;
};
type MemberRow = {
	id: string;
	project_id: string;
	account_id: string | null;
	name: string;
	role: RoleColumn;
	joined_at: number;
	left_at: number | null;
};
type InvitationRow = {
	id: string;
	project_id: string;
	role: RoleColumn;
	token_hash: string;
	invited_by: string;
	made_at: number;
	expires_at: number;
	ended_at: number | null;
};
export type EventRow = {
	id: string;
	project_id: string;
	member_id: string;
	act: string;
	subject_id: string;
	before: string | null;
	after: string | null;
	made_at: number;
	undone_by: string | null;
	/** Counts the events of the whole installation in the order in which they were written. */
	sequence: number;
	/** The one transcript that the act was on, if there is one. */
	transcript_id: string | null;
};
type InstitutionRow = { id: string; project_id: string; pseudonym: string };
type FocusGroupRow = {
	id: string;
	project_id: string;
	institution_id: string | null;
	number: number;
	title: string;
};
type ParticipantRow = {
	id: string;
	project_id: string;
	focus_group_id: string;
	institution_id: string | null;
	pseudonym: string;
	may_be_quoted: number;
	may_take_part: number;
	may_be_reused: number;
	may_give_special_data: number;
	consent_given_on: string | null;
	consent_state: 'unknown' | 'active' | 'partly-withdrawn' | 'withdrawn';
};
type AttributeRow = {
	id: string;
	project_id: string;
	key: string;
	level: 'participant' | 'focus-group' | 'institution';
	label_nl: string;
	label_en: string;
	values: string;
	gdpr_class: 'ordinary' | 'sensitive' | 'special' | 'governance';
	is_value_clear_alone: number;
	monitor_dimension: string;
	position: number;
	is_on: number;
	consent_statement: string | null;
	stated_by: string | null;
	stated_at: number | null;
};
type KnownNameRow = { project_id: string; hash: string };
type AttributeValueRow = { attribute_id: string; subject_id: string; value: string };
type ImportDraftRow = {
	id: string;
	project_id: string;
	member_id: string;
	file_name: string;
	byte_count: number;
	imported: string;
	made_at: number;
	/** JSON of how the reviewer wants the file to be read. */
	options: string;
	/** JSON of what the reviewer has decided so far. */
	decisions: string;
};
/** The file itself, as long as its draft waits: it can be read again in another way. */
type ImportSourceRow = { draft_id: string; bytes: Uint8Array };
type TranscriptRow = {
	id: string;
	project_id: string;
	focus_group_id: string;
	text: string;
	format: string;
	word_count: number;
	turn_count: number;
	duration_seconds: number | null;
	imported_at: number;
	/** Who confirmed having read it for what may identify people. */
	reviewed_by: string | null;
	reviewed_at: number | null;
	/** Goes up with every change of the text, so that offsets of an older text are not taken for those of this one. */
	text_version: number;
};
export type SpeakerTurnRow = {
	id: string;
	transcript_id: string;
	kind: 'turn' | 'heading' | 'question' | 'event';
	number: number | null;
	speaker: 'moderator' | 'participant' | 'several' | 'unknown' | null;
	participant_id: string | null;
	start_offset: number;
	end_offset: number;
	start_seconds: number | null;
	end_seconds: number | null;
};
/** The number under which the index of words knows a transcript. */
type IndexedTranscriptRow = { number: Generated<number>; transcript_id: string };
/** A turn in the index of words; its id is told by `turnKey`. */
type IndexedTurnRow = {
	id: number;
	turn_id: string;
	speaker: string;
	participant_id: string | null;
};
/** The index of words itself: a turn's words under its key in `indexed_turn`. */
type TurnWordsRow = { rowid: number; words: string };
type GuideQuestionRow = { id: string; project_id: string; number: number; text: string };
type AskedQuestionRow = { turn_id: string; question_id: string };
type WithdrawalRow = {
	id: string;
	project_id: string;
	participant_id: string;
	member_id: string;
	/** JSON of how much it touched. */
	counts: string;
	/** What undoing needs, encrypted with a key that is not in the database. */
	sealed: Uint8Array | null;
	made_at: number;
	purge_at: number;
	purged_at: number | null;
	undone_at: number | null;
};
type TextEditRow = {
	id: string;
	project_id: string;
	transcript_id: string;
	member_id: string;
	withdrawal_id: string | null;
	reason: 'redaction' | 'correction' | 'withdrawal';
	/** Of a redaction: the kind of personal data. */
	kind: string | null;
	sealed: Uint8Array | null;
	made_at: number;
	purge_at: number;
	purged_at: number | null;
	undone_at: number | null;
};
/** Where the words of an edit stand in the text as it is now; they move with every later edit, as codings do. */
type TextEditPlaceRow = {
	edit_id: string;
	position: number;
	start_offset: number;
	end_offset: number;
	/** A later edit that replaced words of this place: until that is undone, this cannot be. */
	covered_by: string | null;
};
export type CodeRow = {
	id: string;
	project_id: string;
	parent_id: string | null;
	name: string;
	abbreviation: string;
	hue: number;
	definition: string;
	use_for: string;
	not_for: string;
	example: string;
	position: number;
	archived_at: number | null;
	version: Generated<number>;
};
/** What a code said when; the newest one is what `code` says too. */
export type CodeVersionRow = {
	code_id: string;
	version: number;
	/** `null` for codes of before versions were kept. */
	member_id: string | null;
	name: string;
	definition: string;
	use_for: string;
	not_for: string;
	example: string;
	made_at: number;
};
type CodingRow = {
	id: string;
	transcript_id: string;
	coder_id: string;
	code_id: string;
	start_offset: number;
	end_offset: number;
	made_at: number;
	is_exemplar: Generated<number>;
	is_doubtful: Generated<number>;
	/** Under which version of its code it was given. */
	code_version: Generated<number>;
};
type InteractionMarkRow = {
	id: string;
	transcript_id: string;
	coder_id: string;
	turn_id: string;
	kind: 'agrees' | 'disagrees' | 'builds-on' | 'question' | 'laughter' | 'silence' | 'prompted';
	answers_turn_id: string | null;
	made_at: number;
};
type TranscriptReadRow = { transcript_id: string; coder_id: string; read_at: number };
type MemoRow = {
	id: string;
	project_id: string;
	author_id: string;
	transcript_id: string | null;
	start_offset: number | null;
	end_offset: number | null;
	code_id: string | null;
	origin: 'written' | 'comment' | 'footnote';
	text: string;
	made_at: number;
	/** Of a comment on a coding; its range and code are the coding's. */
	coding_id: string | null;
	version: Generated<number>;
	changed_at: number | null;
	removed_at: number | null;
};
type MemoVersionRow = { memo_id: string; version: number; member_id: string; text: string; made_at: number };
type SavedQueryRow = {
	id: string;
	project_id: string;
	member_id: string;
	name: string;
	/** JSON of the query. */
	query: string;
	made_at: number;
};
type AccountSettingRow = { account_id: string; key: string; value: string };
type FindingRow = {
	id: string;
	project_id: string;
	indicator_key: string;
	indicator_nl: string;
	indicator_en: string;
	population: string;
	dimension: string;
	subgroup: string;
	comparator: string;
	year: string;
	value: number | null;
	unit: string | null;
	n: number | null;
	approximately: string | null;
	direction: string | null;
	note: string;
	source_title: string;
	source_reference: string;
	position: number;
};
type ChapterRow = { id: string; project_id: string; title: string; position: number };
type QuoteRow = {
	id: string;
	project_id: string;
	transcript_id: string;
	chapter_id: string | null;
	chosen_by: string;
	attribution_keys: string;
	status: 'to-review' | 'approved' | 'in-chapter' | 'rejected';
	note: string;
	chosen_at: number;
};
type QuoteSegmentRow = { quote_id: string; position: number; start_offset: number; end_offset: number };
type ReportExportRow = {
	id: string;
	project_id: string;
	member_id: string;
	kind: string;
	made_at: number;
	stale_at: number | null;
};
type ReportExportParticipantRow = { export_id: string; participant_id: string };
type JointDisplayRowRow = {
	id: string;
	project_id: string;
	title: string;
	finding_id: string | null;
	quote_id: string | null;
	reading: 'convergent' | 'divergent' | 'expands' | 'silent' | null;
	note: string;
	position: number;
};
type JointDisplayRowCodeRow = { row_id: string; code_id: string };
