package org.gongkai.inspection.consistency.told;

import java.math.BigDecimal;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * An amount that a text tells of something: what it counts, and whether the words around
 * it say that the reader knows the thing already.
 */
final class Statement {

	/** Right before a number: that very number was told. */
	private static final String[] POINTING = { "上述", "前述", "上列", "这", "该", "此次", "本次", "现有", "原有", "已有" };

	/** Those of which none tells of what was there anyway. */
	private static final String[] RIGHT = { "上述", "前述", "上列", "这", "该" };

	/** With what was done between: 此次走访的265户. */
	private static final WordSet POINTING_WITH_DEED = WordSet.of("上述|前述|上列|这|该|此次|本次|本批|本届");

	private static final int POINTING_REACH = 10;

	/** 对以上5个: not those of a size and more. */
	private static final String BEFORE_ABOVE = "对将给向由与为";

	/** 组成的3个组, 不同的2类: what is new or another. */
	private static final WordSet NEW = WordSet
		.of("组成|成立|设立|建成|建设|新建|新增|另外|其他|其余|不同|剩余|余下|部分|上年|去年|同期|每|至少|高于|低于|超过|以内|以上|以下|平均|下列|如下|有关");

	/** How far before 的 such a word stands. */
	private static final int NEW_REACH = 6;

	/** Of whom or what, before a number that is the subject of its clause. */
	private static final WordSet OF_ALL = WordSet.of("全省|全市|全县|全区|全镇|全乡|全州|目前|截至目前|占|对");

	private static final WordSet DONE = WordSet.of("已|累计|此前");

	/** Of what is left. */
	private static final WordSet REST = WordSet.of("未|尚|仍|还|正在|剩余|余下|其余");

	private static final CharacterSet OF_EACH = CharacterSet.of("每均");

	private static final String CLAUSE_ENDS = ",。;:\n";

	/** With fewer words behind it a number is no subject. */
	private static final int SHORTEST_SUBJECT = 4;

	/** How long something takes, right before its days. */
	private static final String[] TAKING = { "共", "共计", "为期", "历时", "会期" };

	/** Kinds that are told by one character: 12个县. */
	private static final CharacterSet KINDS = CharacterSet.of("县镇乡村区市州校");

	private static final int LONGEST_NOUN = 10;

	private final Mention mention;

	private final String unit;

	Statement(Mention mention) {
		this.mention = mention;
		this.unit = mention.amount().kind();
	}

	Mention mention() {
		return this.mention;
	}

	Amount amount() {
		return this.mention.amount();
	}

	double number() {
		return amount().number();
	}

	/** By what it is counted; persons are counted by several words. */
	String unit() {
		return this.unit;
	}

	/** Where it stands. */
	Spot spot() {
		return this.mention.piece().normalized().spot(this.mention.piece().number(), amount().from(), amount().to());
	}

	/** Whether it is counted one by one, and not measured. */
	boolean isCount() {
		return amount().step().compareTo(BigDecimal.ONE) == 0 && !this.unit.equals("元") && !this.unit.equals("分");
	}

	/** 累计达到14家, 已注销的16家: what came about before. */
	boolean isDone() {
		return DONE.in(this.mention.before(), 0, this.mention.before().length());
	}

	/** 正在整改3个, 尚未整改的4个: what is left. */
	boolean isRest() {
		return REST.in(this.mention.before(), 0, this.mention.before().length());
	}

	/** 平均每个窗口2913件: of each of many, who have another each. */
	boolean isOfEach() {
		return OF_EACH.in(this.mention.before(), 0, this.mention.before().length());
	}

	boolean isTitle() {
		return this.mention.piece().number() == InspectedText.TITLE;
	}

	/** 名单(23户): the number behind the name of an attachment. */
	boolean isOfAttachment() {
		String text = this.mention.piece().text();
		int to = amount().to();
		boolean enclosed = amount().from() > 0 && text.charAt(amount().from() - 1) == '(' && text.startsWith(")", to);
		return enclosed && (this.mention.piece().number() == InspectedText.ATTACHMENTS || text.startsWith("附件")
				|| text.startsWith("附:"));
	}

	/** 共2天, 为期3天: how long something takes as a whole. */
	boolean isSpan() {
		return this.unit.equals("天") && endsWithAny(this.mention.before(), TAKING);
	}

	/** 上述14个县, 此次招聘的14名人员: whether it means what was told before. */
	boolean pointsBack() {
		String before = this.mention.before();
		if (before.endsWith("以上")) {
			return before.length() == 2 || before.length() == 3 && BEFORE_ABOVE.indexOf(before.charAt(0)) >= 0;
		}
		return isWhole() || endsWithAny(before, POINTING) || before.endsWith("的")
				&& POINTING_WITH_DEED.in(before, Math.max(0, before.length() - POINTING_REACH), before.length());
	}

	/** 上述3.8公里: whether that very number was told. */
	boolean pointsRight() {
		String before = this.mention.before();
		return endsWithAny(before, RIGHT) || pointsBack() && before.endsWith("以上");
	}

	private static boolean endsWithAny(String words, String[] endings) {
		for (String ending : endings) {
			if (words.endsWith(ending)) {
				return true;
			}
		}
		return false;
	}

	/** 19起森林火灾中: what parts of it are told of. */
	private boolean isWhole() {
		String behind = Sentence.han(this.mention.behind(), 0, LONGEST_NOUN);
		return behind.length() > 2 && behind.endsWith("中");
	}

	/** 受表扬的15个集体和42名个人: told of by what was done to it. */
	boolean isAttributed() {
		String before = this.mention.before();
		int of = before.lastIndexOf('的');
		return of > 1 && isCountsFrom(before, of + 1) && !NEW.in(before, Math.max(0, of - NEW_REACH), of);
	}

	/** 限期整改 in 限期整改的8个. */
	String attribute() {
		String before = this.mention.before();
		return before.substring(0, Math.max(0, before.lastIndexOf('的')));
	}

	/** How many pairs of characters of the other's attribute stand around this. */
	int attributed(Statement other) {
		return Mention.shared(Mention.pairs(other.attribute()),
				Mention.pairs(this.mention.before(), this.mention.behind()));
	}

	/** Whether nothing but another count stands from a place on. */
	private static boolean isCountsFrom(String before, int from) {
		int last = before.length() - 1;
		return from > last || Sentence.isDigit(before.charAt(from)) && "和及".indexOf(before.charAt(last)) >= 0;
	}

	/** 31个项目均已…: a clause begins with it, as with what is known. */
	boolean isSubject() {
		String before = this.mention.before();
		int from = amount().from();
		boolean begins = before.isEmpty()
				? from == 0 || CLAUSE_ENDS.indexOf(this.mention.piece().text().charAt(from - 1)) >= 0
				: OF_ALL.lengthAt(before, 0) == before.length();
		return begins && Sentence.han(this.mention.behind(), 0, SHORTEST_SUBJECT).length() == SHORTEST_SUBJECT;
	}

	/** Whether one of both counts or is called what stands around the other. */
	boolean isNamedAs(Statement other) {
		return this.mention.isNamedBy(other.mention) || other.mention.isNamedBy(this.mention)
				|| kind() != ' ' && kind() == other.kind();
	}

	private char kind() {
		String behind = this.mention.behind();
		return !behind.isEmpty() && KINDS.has(behind.charAt(0)) ? behind.charAt(0) : ' ';
	}

}
