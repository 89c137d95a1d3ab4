package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.TraditionalCharacters;

/**
 * Where a telephone number stands: the words before and behind it, the lines above, the
 * cells of its table, by which it is told whose it is. Where nobody can be told to be and
 * nothing around speaks of a body either, a number that is called a telephone's is taken
 * for a person's.
 */
final class TelephonePlace {

	/** How far before a number it is read whose it is, in characters. */
	static final int REACH = 160;

	private static final int BEHIND = 24;

	/** A number that far into its paragraph may belong to what is above. */
	private static final int SHORT = 40;

	private static final int MOST_ABOVE = 6;

	private static final int MOST_BELOW = 3;

	private static final int LONGEST_LABEL = 8;

	/** Between somebody's name and his number. */
	private static final String BEFORE_NUMBER = "(,: ";

	/** Behind somebody whose home it is. */
	private static final String HOME = "家";

	/** Between a number and whose it is. */
	private static final LazyPattern NEXT_NUMBER = new LazyPattern("[、,;/或和与及 (]{0,3}(?:联系|固定)?(?:电话|座机|固话)?[: ]{0,2}");

	/** Blanks by which a word of a form is drawn apart, as in 姓 名. */
	private static final LazyPattern DRAWN_APART = new LazyPattern(
			"(?<=(?:^|[^\\p{IsHan}])\\p{IsHan}) {1,8}(?=\\p{IsHan}(?:[^\\p{IsHan}]|$))");

	private static final LazyPattern RETIRED = new LazyPattern(
			"(?:退休|离休)[\\p{IsHan}]{0,8}(?:名单|名册|联系方式|通讯录|:|\n)|均[为系]?已?(?:退休|离休)");

	private final Piece piece;

	private final String text;

	private final Label label;

	private TelephoneOwner last = TelephoneOwner.NOBODY;

	private int since;

	TelephonePlace(Piece piece, Label label) {
		this.piece = piece;
		this.text = piece.text();
		this.label = label;
	}

	/** Whether a person owns the number there; to be asked in reading order. */
	boolean isPersons(int from, int to) {
		this.last = owner(from, to);
		this.since = to;
		return this.last == TelephoneOwner.PERSON;
	}

	/**
	 * Whether a home or, before a bracket or comma, somebody stands right before a place.
	 */
	boolean isPrivatelyNamed(int at) {
		int to = (at > 0 && BEFORE_NUMBER.indexOf(this.text.charAt(at - 1)) >= 0) ? at - 1 : at;
		String before = this.text.substring(Math.max(0, to - LONGEST_LABEL), to);
		List<Mentions.Mention> mentions = Mentions.in(before);
		Mentions.Mention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
		boolean person = last != null && last.isPerson() && HOME.contains(before.substring(last.to()));
		return HomeLabel.ends(before) || goesOn(at)
				|| person && (to < at || last.kind() == Mentions.Kind.PERSON || beginsItem(before, last.from()));
	}

	/** Whether but another name stands behind a person's number. */
	private boolean goesOn(int at) {
		if (this.last != TelephoneOwner.PERSON || at - this.since > LONGEST_LABEL || at - this.since < 2
				|| "、,;".indexOf(this.text.charAt(this.since)) < 0) {
			return false;
		}
		return PersonName.inColumn(this.text.substring(this.since + 1, at));
	}

	private static boolean beginsItem(String before, int at) {
		return at > 0 && "、,;:。\n".indexOf(before.charAt(at - 1)) >= 0;
	}

	private TelephoneOwner owner(int from, int to) {
		List<String> parts = this.label.parts(from);
		String before = sinceLast(parts.get(parts.size() > 1 ? 2 : 0), from);
		if (HomeLabel.in(before) || parts.size() > 1 && (HomeLabel.in(parts.get(0)) || HomeLabel.in(parts.get(1)))
				|| HomeLabel.behind(this.text, to) || HomeLabel.ends(before)) {
			return TelephoneOwner.PERSON;
		}
		TableText columns = this.label.table();
		if (columns != null) {
			return inTable(columns, from, to);
		}
		if (this.since > 0 && (NEXT_NUMBER.matcher(this.text.substring(Math.min(this.since, from), from)).matches()
				|| goesOn(from))) {
			return this.last;
		}
		return inProse(from, to);
	}

	/** The label of the number before is not that of this one. */
	private String sinceLast(String before, int from) {
		return (this.since > 0) ? before.substring(Math.max(0, before.length() - (from - this.since))) : before;
	}

	private TelephoneOwner inProse(int from, int to) {
		String before = line(from);
		String behind = this.text.substring(to, Math.min(this.text.length(), to + BEHIND));
		TelephoneOwner owner = DialledNumber.is(before, behind) ? TelephoneOwner.PERSON : TelephoneOwner.before(before);
		if (owner == TelephoneOwner.NOBODY) {
			owner = TelephoneOwner.behind(behind);
		}
		if (owner == TelephoneOwner.NOBODY && this.since > 0) {
			owner = TelephoneOwner.before(this.text.substring(Math.max(0, from - REACH), from));
		}
		if (owner == TelephoneOwner.NOBODY && from <= SHORT) {
			owner = TelephoneOwner.before(above() + before);
		}
		if (owner == TelephoneOwner.BODY && isRetired(before, from)) {
			return TelephoneOwner.PERSON;
		}
		if (owner == TelephoneOwner.NOBODY) {
			boolean labelled = TelephoneLabel.WORDS.in(this.text, Math.max(0, from - LONGEST_LABEL), from);
			owner = (labelled && !bodyAround(from, to) && !signedByBody()) ? TelephoneOwner.PERSON
					: TelephoneOwner.NOBODY;
		}
		return owner;
	}

	private TelephoneOwner inTable(TableText columns, int from, int to) {
		TableText.Cell cell = columns.at(this.piece.normalized().spot(0, from, from + 1).from());
		String before = line(from);
		TelephoneOwner owner = before.isBlank() ? TelephoneOwner.NOBODY : TelephoneOwner.before(before);
		if (owner == TelephoneOwner.NOBODY) {
			TelephoneTable table = this.piece.whole()
				.reading(this.piece.number(), TelephoneTable.class,
						() -> new TelephoneTable(columns, this.label.around()));
			owner = table.isTelephone(cell) ? table.of(cell) : TelephoneOwner.NOBODY;
		}
		return owner;
	}

	/** Whether but a title is named, in a list of people who have retired. */
	private boolean isRetired(String before, int from) {
		int clause = before.length();
		while (clause > 0 && ",;。!?\n、:".indexOf(before.charAt(clause - 1)) < 0) {
			clause--;
		}
		List<Mentions.Mention> mentions = Mentions.in(before.substring(clause));
		if (mentions.isEmpty() || !mentions.stream().allMatch((mention) -> mention.kind() == Mentions.Kind.AT_WORK)) {
			return false;
		}
		String above = this.label.around() + "\n" + ((from <= SHORT) ? above() : "")
				+ this.text.substring(Math.max(0, from - REACH), from);
		return RETIRED.matcher(above).find();
	}

	/** What stands before in the line or cell, behind the number before. */
	private String line(int at) {
		int from = Math.max(this.since, Math.max(0, at - REACH));
		boolean cells = this.piece.block() instanceof Block.Table;
		int line = cells ? this.text.lastIndexOf('\n', at - 1) + 1 : 0;
		return joined(this.text.substring(Math.min(at, Math.max(from, line)), at));
	}

	private static String joined(String words) {
		return (words.indexOf(' ') >= 0) ? DRAWN_APART.matcher(words).replaceAll("") : words;
	}

	/** The paragraphs above, each as a line. */
	private String above() {
		StringBuilder above = new StringBuilder();
		InspectedText whole = this.piece.whole();
		for (int number = Math.max(0, this.piece.number() - MOST_ABOVE); number < this.piece.number(); number++) {
			if (whole.blocks().get(number) instanceof Block.Table) {
				continue;
			}
			String text = whole.textOf(number);
			above.append(text.substring(Math.max(0, text.length() - REACH / 2))).append('\n');
		}
		return joined(TraditionalCharacters.simplified(NormalizedText.of(above.toString()).text()));
	}

	/** Whether a body has signed below. */
	private boolean signedByBody() {
		InspectedText whole = this.piece.whole();
		int last = Math.min(whole.blocks().size() - 1, this.piece.number() + MOST_BELOW);
		for (int number = Math.max(0, this.piece.number() + 1); number <= last; number++) {
			String line = whole.textOf(number).strip();
			List<Mentions.Mention> mentions = (line.length() <= SHORT) ? Mentions.in(line) : List.of();
			Mentions.Mention signature = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
			if (signature != null && signature.kind() == Mentions.Kind.BODY && signature.to() == line.length()) {
				return true;
			}
		}
		return false;
	}

	private boolean bodyAround(int from, int to) {
		String around = Words.around(this.text, from, to, REACH) + "\n" + this.label.around();
		return around.lines().anyMatch((line) -> Mentions.in(line).stream().anyMatch((mention) -> !mention.isPerson()));
	}

}
