package org.gongkai.inspection.personal;

import java.util.List;
import java.util.regex.Matcher;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.TraditionalCharacters;

/**
 * Who plays the part after which a telephone number is called, as 乙方 in 乙方电话: what stands
 * behind that part in a line above.
 */
final class Role {

	private static final LazyPattern PART = new LazyPattern(
			"(?:^|[\\n,;。 ])([\\p{IsHan}]{1,6}(?:方|人|者|户|商|单位|机关))(?:的)?(?:联系|固定)?(?:电话|座机|固话|方式)[: ]{0,2}$");

	private static final int LONGEST_LABEL = 20;

	/** A part is named not farther above, in paragraphs. */
	private static final int MOST_ABOVE = 20;

	private static final int LONGEST_LINE = 80;

	/** Nor in the same paragraph, in characters. */
	private static final int REACH = 2000;

	private static final int LONGEST_BRACKETS = 10;

	private Role() {
	}

	/**
	 * Whose a number is by the part that its label names.
	 * @param at where the number begins
	 */
	static TelephoneOwner owner(Piece piece, int at) {
		String text = piece.text();
		Matcher label = PART.matcher(text.substring(Math.max(0, at - LONGEST_LABEL), at));
		if (!label.find()) {
			return TelephoneOwner.NOBODY;
		}
		String part = label.group(1);
		TelephoneOwner owner = played(part, text.substring(Math.max(0, at - REACH), at));
		InspectedText whole = piece.whole();
		int first = Math.max(0, piece.number() - MOST_ABOVE);
		for (int number = piece.number() - 1; number >= first && owner == TelephoneOwner.NOBODY; number--) {
			String above = whole.textOf(number);
			boolean line = whole.blocks().get(number) instanceof Block.Paragraph && above.length() <= LONGEST_LINE;
			if (line && above.contains(part)) {
				owner = played(part, TraditionalCharacters.simplified(NormalizedText.of(above).text()));
			}
		}
		return owner;
	}

	/** By the last of the lines that begins with the part. */
	private static TelephoneOwner played(String part, String lines) {
		TelephoneOwner owner = TelephoneOwner.NOBODY;
		for (int at = lines.lastIndexOf(part); at >= 0
				&& owner == TelephoneOwner.NOBODY; at = lines.lastIndexOf(part, at - 1)) {
			if (at == 0 || " \n,;。".indexOf(lines.charAt(at - 1)) >= 0) {
				owner = named(lines.substring(at + part.length(),
						Math.min(lines.length(), at + part.length() + LONGEST_LINE)));
			}
		}
		return owner;
	}

	private static TelephoneOwner named(String behind) {
		int bracket = behind.startsWith("(") ? behind.indexOf(')') : -1;
		String value = (bracket > 0 && bracket < LONGEST_BRACKETS) ? behind.substring(bracket + 1) : behind;
		if (!value.startsWith(":")) {
			return TelephoneOwner.NOBODY;
		}
		int end = 1;
		while (end < value.length() && "\n,;。(".indexOf(value.charAt(end)) < 0) {
			end++;
		}
		String who = value.substring(1, end).strip();
		List<Mentions.Mention> mentions = Mentions.in(who);
		boolean body = NearestOwner.isBody(who) || mentions.stream().anyMatch((mention) -> !mention.isPerson());
		return body ? TelephoneOwner.BODY : PersonName.inColumn(who) ? TelephoneOwner.PERSON : TelephoneOwner.NOBODY;
	}

}
