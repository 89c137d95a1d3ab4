package org.gongkai.inspection.consistency.figures;

/**
 * Characters of which one stands before an amount, or in a sentence, that a check has
 * something to ask of. Nearly all have none of a check's: one pass tells which of them
 * each has, for all checks together.
 */
public enum Mark {

	/** Of an average: 平均, 每, 亩产. */
	AVERAGE("均每产"),

	/** Of a bound that is kept or missed. */
	BOUND("高超低未不优好达限预控持额满"),

	/** Of a change, or of how far two values differ. */
	MOVED("增升提降减少落缩扩多涨跌高低省约差超番翻收短溢审余惠浮轻征产支幅调速利出压精延比较下宽深节"),

	/** Of a change upwards that is told without a verb of change: 新增, 多. */
	GAINED("新多"),

	/** Of where something has come to. */
	TO("到至为"),

	EACH("每"),

	/** Of all of a list. */
	ALL("均都全各"),

	/** Of a rule that an example follows. */
	RULED("按的以"),

	/** Of what is left. */
	LEFT("空剩余下差缺尚未没还仍另"),

	/** Of a price or of what falls to one. */
	PRICE("每单/日"),

	/** Of a share or a rate. */
	SHARE("占率例重比为完到于支付成按的度面"),

	/** Of what remains of a sum. */
	REST("余"),

	/** Of what goes on into the next year. */
	CARRIED("结"),

	YEAR("年"),

	VOTE("票"),

	PER_CENT("%"),

	/** Of a part that is told by what it is not. */
	NEGATED("不未无非没"),

	SHARED("占"),

	/** Of the end of a sentence. */
	END("。!?\n");

	/** By character its place among those of all marks; 0 for any other. */
	private static final byte[] PLACES = new byte[Character.MAX_VALUE + 1];

	/** By place, a bit for each mark that the character belongs to. */
	private static final long[] BITS = new long[Byte.MAX_VALUE + 1];

	static {
		byte places = 0;
		for (Mark mark : values()) {
			for (char c : mark.characters.toCharArray()) {
				if (PLACES[c] == 0) {
					PLACES[c] = ++places;
				}
				BITS[PLACES[c]] |= mark.bit();
			}
		}
	}

	private final String characters;

	Mark(String characters) {
		this.characters = characters;
	}

	private long bit() {
		return 1L << ordinal();
	}

	/** Whether it is among the marks of a stretch. */
	boolean isIn(long marks) {
		return (marks >>> ordinal() & 1) != 0;
	}

	/** Whether the character is one of its own. */
	public boolean has(char c) {
		return isIn(BITS[PLACES[c]]);
	}

	/** The marks that stand in a stretch of a text. */
	static long in(String text, int from, int to) {
		long marks = 0;
		for (int at = from; at < to; at++) {
			marks |= BITS[PLACES[text.charAt(at)]];
		}
		return marks;
	}

}
