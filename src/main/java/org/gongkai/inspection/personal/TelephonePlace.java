package org.gongkai.inspection.personal;

import java.util.List;
import java.util.regex.Matcher;

import org.gongkai.format.Block;
import org.gongkai.inspection.Piece;

/**
 * Where a telephone number stands: the words before and behind it, the lines above, the
 * cells of its table, by which it is told whose it is.
 */
final class TelephonePlace {

	/** How far before a number it is read whose it is, in characters. */
	static final int REACH = 160;

	private static final int BEHIND = 24;

	/** A number that far into its paragraph may belong to what is above. */
	private static final int SHORT = 40;

	private static final int LONGEST_LABEL = 8;

	/** A name and a label. */
	private static final int LONGEST_ITEM = 12;

	private static final String ITEM_ENDS = "\n;。,、”\")";

	/** Eight digits beside the name of who has signed. */
	private static final LazyPattern DATE = new LazyPattern(
			"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])");

	/** Who begins an item of a list, behind its number. */
	private static final LazyPattern FIRST_ITEM = new LazyPattern(
			"(?:[(]?[0-9一二三四五六七八九十]{1,3}[)、.])?[ ]?(\\p{IsHan}{2,4})[ ,:(]");

	/** Between somebody's name and his number. */
	private static final String BEFORE_NUMBER = "(,: ";

	private static final String CLAUSE_ENDS = ",;。!?(\n";

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

	private final TelephoneSigns signs;

	private TelephoneOwner last = TelephoneOwner.NOBODY;

	private int since;

	private boolean toldNearby;

	private boolean likeLast;

	private boolean asked;

	TelephonePlace(Piece piece, Label label) {
		this.piece = piece;
		this.text = piece.text();
		this.label = label;
		this.signs = new TelephoneSigns(piece, label);
	}

	/**
	 * Whether the words say that the number there is a person's or the signs around it
	 * do, which must be strong where the words right before it tell of a body; to be
	 * called in reading order.
	 */
	boolean isAskedAbout(int from, int to) {
		this.likeLast = false;
		this.toldNearby = isNamedBodys(from);
		this.last = owner(from, to);
		this.since = to;
		this.asked = this.last == TelephoneOwner.PERSON || (this.likeLast ? this.asked : seemsPersons(from, to));
		return this.asked;
	}

	private boolean seemsPersons(int from, int to) {
		return TelephoneWeights.shipped().isAsked((each) -> this.signs.each(from, to, each), this.toldNearby);
	}

	/**
	 * Whether a home or, before a bracket or comma, somebody stands right before a place.
	 */
	boolean isPrivatelyNamed(int at, int end) {
		int to = (at > 0 && BEFORE_NUMBER.indexOf(this.text.charAt(at - 1)) >= 0) ? at - 1 : at;
		String before = this.text.substring(Math.max(0, to - LONGEST_LABEL), to);
		Mentions.Mention last = Mentions.last(before);
		boolean person = last != null && last.isPerson() && HOME.contains(before.substring(last.to()));
		return HomeLabel.ends(before) || goesOn(at) || endsNamedLine(at, end)
				|| person && (to < at || last.kind() == Mentions.Kind.PERSON || beginsItem(before, last.from()));
	}

	/** Whether but another name stands behind the number before, in the same way. */
	private boolean goesOn(int at) {
		if (this.last == TelephoneOwner.NOBODY || at - this.since > LONGEST_ITEM || at - this.since < 2
				|| "、,;".indexOf(this.text.charAt(this.since)) < 0) {
			return false;
		}
		return PersonName.inColumn(TelephoneLabel.without(this.text.substring(this.since + 1, at)));
	}

	/**
	 * Whether the number ends a line or item in which but somebody is named, at its
	 * beginning or right before the number.
	 */
	private boolean endsNamedLine(int at, int to) {
		boolean ends = to == this.text.length() || ITEM_ENDS.indexOf(this.text.charAt(to)) >= 0;
		if (!ends || DATE.matcher(this.text).region(at, to).matches()) {
			return false;
		}
		int reach = Math.max(0, at - SHORT);
		String before = this.text.substring(reach, at);
		int begin = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1;
		boolean whole = begin > 0 || reach == 0;
		before = TelephoneLabel.withoutSeparators(before.substring(begin));
		Matcher first = FIRST_ITEM.matcher(before);
		if (whole && first.lookingAt() && PersonName.inColumn(first.group(1))) {
			return true;
		}
		String near = before.substring(Math.max(0, before.length() - LONGEST_ITEM));
		Mentions.Mention last = Mentions.last(near);
		return last != null && last.isPerson() && last.named() && last.to() == near.length()
				|| PersonName.inColumn(near.substring(lastSeparator(near) + 1));
	}

	private static int lastSeparator(String words) {
		return Math.max(Math.max(words.lastIndexOf(' '), words.lastIndexOf(',')),
				Math.max(words.lastIndexOf(':'), words.lastIndexOf('-')));
	}

	/**
	 * Whether the label of a number, its cell or its clause names a body as the last
	 * thing before it.
	 */
	private boolean isNamedBodys(int at) {
		TableText columns = this.label.table();
		String line = line(at);
		if (columns == null || !line.isBlank()) {
			int clause = line.length();
			while (clause > 0 && CLAUSE_ENDS.indexOf(line.charAt(clause - 1)) < 0) {
				clause--;
			}
			boolean ofNamed = line.startsWith("(", clause - 1) && Mentions.nameAtEnd(line.substring(0, clause - 1)) > 0;
			return !ofNamed && endsWithBody(line.substring(clause));
		}
		return this.label.parts(at)
			.stream()
			.limit(2)
			.anyMatch((head) -> TelephoneHead.isTelephone(head) && TelephoneHead.namesBody(head));
	}

	private static boolean endsWithBody(String clause) {
		String core = TelephoneLabel.without(clause);
		Mentions.Mention last = Mentions.last(core);
		boolean body = last != null && !last.isPerson() && last.to() == core.length();
		return TelephoneLabel.isBodys(core) || (body || NearestOwner.isBody(core)) && !WordsBefore.dials(clause);
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
			return this.toldNearby ? TelephoneOwner.BODY : inTable(columns, from, to);
		}
		if (this.since > 0 && (NEXT_NUMBER.matcher(this.text.substring(Math.min(this.since, from), from)).matches()
				|| goesOn(from))) {
			this.likeLast = true;
			return this.last;
		}
		TelephoneOwner played = Role.owner(this.piece, from);
		if (played != TelephoneOwner.NOBODY) {
			this.toldNearby = played == TelephoneOwner.BODY;
			return played;
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
		WordsBefore words = new WordsBefore(before);
		TelephoneOwner owner = DialledNumber.is(before, behind) ? TelephoneOwner.PERSON : words.owner();
		this.toldNearby |= words.toldNearby();
		if (owner == TelephoneOwner.NOBODY) {
			owner = isSignedByBody(before) ? TelephoneOwner.BODY : TelephoneOwner.behind(behind);
			this.toldNearby |= owner == TelephoneOwner.BODY;
		}
		if (owner == TelephoneOwner.BODY && isRetired(before, from)) {
			return TelephoneOwner.PERSON;
		}
		return owner;
	}

	/** Whether but a label stands before the number, and a body has signed below. */
	private boolean isSignedByBody(String before) {
		if (!TelephoneLabel.without(before).isBlank()) {
			return false;
		}
		String first = this.label.below().lines().findFirst().orElse("").strip();
		Mentions.Mention last = (first.indexOf(':') < 0) ? Mentions.last(first) : null;
		return last != null && last.kind() == Mentions.Kind.BODY && last.to() == first.length();
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
			this.toldNearby = owner == TelephoneOwner.BODY && columns.names().stream().anyMatch(TelephoneHead::isRank);
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
		String above = this.label.around() + "\n" + ((from <= SHORT) ? joined(this.label.above()) : "")
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

}
