package org.gongkai.inspection.consistency.told;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.NameList;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.gongkai.inspection.personal.PersonName;

/**
 * 双溪镇、清水镇、南湖街道4个乡镇, 《甲办法》《乙规定》三个文件: as many names as the count behind them says;
 * 将甲、乙、丙公布为文物保护单位，共3处: or as the sentence says at its end; 甲局、乙局、丙局联合检查。两部门…: or as the
 * next sentence says.
 */
final class CountedNames {

	private static final String NUMERALS = "二两三四五六七八九十";

	private static final CharacterSet COUNTS = CharacterSet.of("0123456789" + NUMERALS);

	/** Names that anybody lists in a sentence. */
	private static final int MOST = 40;

	private static final CharacterSet MEASURES = CharacterSet.of("个家所名位项部份件座条处种支款门户张批类片样");

	/** Of bodies, which are called by what they are. */
	private static final CharacterSet BODIES = CharacterSet.of("家所");

	private static final CharacterSet PERSONS = CharacterSet.of("户名位");

	/** Kinds counted without a measure in between: 四部门, 三级. */
	private static final WordSet BARE = WordSet.of("部门|单位|乡镇|镇|乡|村|县|区|局|街道|社区|地|校|人|级|类|大|者|方面|环节|阶段|要素|馆|部分|科");

	/** Of which the names are told to be, without any doubt. */
	private static final WordSet KINDS = WordSet
		.of("乡镇|镇街|街道|社区|行政村|自然村|村|县|市|镇|乡|部门|单位|局|企业|公司|学校|医院|合作社|小区|路段|路口|片区|园区|景区|站点|车站|标段|水库|河流|河道|同志|委员|代表|选手|文件|办法|方案|规定|制度|课程|科目|节目|岗位|奖项|环节|阶段|方面|要素|机构|小组|工作组|专班|分队|中队|组|班|工种|窗口|等次|档次|等级|层次|类别|类型|品种|门类|系列|专业|专题|主题|步骤|程序|领域|行业|板块|平台|基地|市场|人|级|大|地|校|者|馆|站|部");

	/** 5个月, 3项以上: of time, or no number of names. */
	private static final WordSet OTHER = WordSet.of("月|工作日|百分|小时|年|半|以上|以下|以内|左右|多|余|分");

	/** With which a count right behind names begins. */
	private static final WordSet OPENING = WordSet.of("等共计|共计|等共|等|共|这|前");

	private static final int LONGEST_OPENING = 3;

	/** With which no word begins that tells what is counted. */
	private static final CharacterSet NO_NOUN = CharacterSet.of("的均将已为是在由和与及或共");

	/** 王某、李某分别带领张某、刘某等2名队员: another list begins. */
	private static final WordSet LEADING = WordSet.of("分别|带领|率领|带队|组织|负责|陪同");

	/** Where a list of names cannot go on to the left. */
	private static final String BREAKS = ",。;:!?\n<>=";

	/** 居住在本县的下列三类: what is counted comes behind, or is not what is named. */
	private static final Pattern NOT_THESE = Pattern
		.compile("(?:下列|以下|如下|下述|其他|其它|其余|另外|另|全部|所有|各|的|每|第|周|期|“|组成|成立|设立|组建|分成|分为|设|建成|新建|建设|完成|有)$");

	/** 乡道、村道养护资金由县、乡镇两级: within a name, another list begins. */
	private static final CharacterSet BEGINNING_LIST = CharacterSet.of("由向从把被将");

	private static final int LONGEST = 120;

	private static final int LONGEST_NAME = 20;

	private static final CharacterSet ALL = CharacterSet.of("均都");

	private static final int LONGEST_NOUN = 5;

	private static final int LONGEST_PERSON = 3;

	private final Piece piece;

	private final String text;

	private final Contradictions found;

	private CountedNames(Piece piece, Contradictions found) {
		this.piece = piece;
		this.text = piece.text();
		this.found = found;
	}

	static void check(Piece piece, Contradictions found) {
		String text = piece.text();
		if (!piece.mayHold('、') && !piece.mayHold('》') && !text.startsWith("上述") && !text.startsWith("以上")) {
			return;
		}
		CountedNames names = new CountedNames(piece, found);
		int mark = 0;
		boolean listed = false;
		for (int at = 1; at + 1 < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '、' || c == '》' || c == '。') {
				mark = at;
				listed = c != '。';
			}
			else if (at - mark <= LONGEST && COUNTS.has(c) && !COUNTS.has(text.charAt(at - 1))) {
				names.behind(at, listed);
			}
		}
	}

	/**
	 * Looks at a numeral.
	 * @param listed whether its own sentence has the mark of a list before it
	 */
	private void behind(int at, boolean listed) {
		char before = this.text.charAt(at - 1);
		if (before == '。' || before == ';' || this.text.startsWith("上述", at - 2)
				|| this.text.startsWith("以上", at - 2)) {
			NamesBefore.compare(this.piece, at, this.found);
			return;
		}
		int numeral = SpelledNumbers.end(this.text, at);
		int bare = BARE.lengthAt(this.text, numeral);
		boolean measured = numeral < this.text.length() && MEASURES.has(this.text.charAt(numeral));
		int number = (listed && numeral - at < LONGEST_OPENING && (bare > 0 || measured))
				? SpelledNumbers.count(this.text.substring(at, numeral)) : 0;
		int end = numeral + Math.max(bare, 1);
		if (number < 2 || number > MOST || OTHER.lengthAt(this.text, end) > 0) {
			return;
		}
		if (before == '共' && this.text.startsWith(",", at - 2) && isClosed(end) || before == ',' && isOfEach(end)) {
			inAll(at, end, number);
			return;
		}
		int from = at - opening(at);
		String list = list(from);
		if (list.isEmpty()) {
			return;
		}
		Count count = new Count(at, numeral, end, number, this.text.substring(from, at), bare > 0,
				Sentence.han(this.text, end, 2));
		compare(list, count);
	}

	/** Whether the clause ends there, or with what is counted. */
	private boolean isClosed(int end) {
		int behind = end + Sentence.han(this.text, end, LONGEST_NAME).length();
		return behind == this.text.length() || ",。;\n".indexOf(this.text.charAt(behind)) >= 0;
	}

	/** 三人均为: whether all that are counted are told of. */
	private boolean isOfEach(int end) {
		return ALL.in(this.text, end, Math.min(this.text.length(), end + LONGEST_NOUN));
	}

	/** 将甲、乙、丙公布为文物保护单位，共3处: the only list of the sentence before. */
	private void inAll(int at, int end, int number) {
		int begin = Sentence.begin(this.text, at);
		String list = "";
		for (String clause : this.text.substring(begin, Math.max(begin, at - 2)).split("[,;:]")) {
			if (clause.indexOf('、') > 1 && !list.isEmpty()) {
				return;
			}
			list = (clause.indexOf('、') > 1) ? clause : list;
		}
		int last = list.lastIndexOf('、');
		if (last < 0 || list.indexOf('等', last) >= 0 || Sentence.hasDigit(list, 0, last)) {
			return;
		}
		NameList names = names(list.substring(0, Math.min(list.length(), last + 1 + LONGEST_NAME)));
		if (names.least() > 2 && names.isNot(number) && Math.abs(number - names.least()) <= Math.max(2, number / 3)) {
			report(at, end, names);
		}
	}

	private void report(int from, int to, NameList names) {
		this.found.report(from, to, "前面列了%d个，这里写%s。请核对名称和个数。".formatted(names.least(), this.text.substring(from, to)));
	}

	/** How long the words are that stand between the last name and its count. */
	private int opening(int at) {
		for (int length = LONGEST_OPENING; length > 0; length--) {
			if (at > length && OPENING.lengthAt(this.text, at - length) == length) {
				return length;
			}
		}
		return 0;
	}

	/** The names that may end there; blank where none do. */
	private String list(int end) {
		int begin = end;
		int depth = 0;
		boolean marked = false;
		boolean titled = false;
		while (begin > 0 && end - begin < LONGEST) {
			char c = this.text.charAt(begin - 1);
			depth += (c == ')') ? 1 : (c == '(') ? -1 : 0;
			boolean figure = !titled && Sentence.isDigit(c);
			titled = titled || c == '》';
			if (figure || depth < 0 || depth == 0 && BREAKS.indexOf(c) >= 0) {
				// each has a number of its own
				marked = marked && !figure;
				break;
			}
			marked = marked || depth == 0 && "、》".indexOf(c) >= 0;
			begin--;
		}
		String list = marked && depth <= 0 ? this.text.substring(begin, end) : "";
		boolean closed = !list.isEmpty() && "、和与及".indexOf(list.charAt(list.length() - 1)) < 0
				&& !NOT_THESE.matcher(list).region(Math.max(0, list.length() - 2), list.length()).find();
		return closed && (list.indexOf('《') >= 0 || !Sentence.hasDigit(list, 0, list.length())) ? list : "";
	}

	private void compare(String list, Count count) {
		boolean titles = list.endsWith("》");
		boolean persons = !titles && arePersons(list, PERSONS.in(this.text, count.numeral(), count.to()));
		NameList names = titles ? NameList.titles(list) : persons ? persons(list) : names(list);
		boolean open = count.opening().startsWith("等");
		boolean kind = count.isOfKind(this.text);
		boolean sure = kind || titles || persons || count.opening().length() > 0
				|| BODIES.in(this.text, count.numeral(), count.to()) && endAlike(list);
		if (!names.isCounted() || !sure && (count.noun().isEmpty() || NO_NOUN.has(count.noun().charAt(0)))
				|| !kind && LEADING.in(list)) {
			return;
		}
		if (new NameList(names.least(), names.most(), open || names.open()).isNot(count.number())
				&& Math.abs(count.number() - names.least()) <= (sure ? Math.max(2, count.number() / 2) : 1)) {
			report(count.from(), count.to(), names);
		}
	}

	private static NameList persons(String list) {
		int persons = list.split("[、和与及]", -1).length;
		return new NameList(persons, persons, false);
	}

	/** 佳美物业、宏福物业2家: whatever stands before the first. */
	private static boolean endAlike(String list) {
		String[] names = list.split("、", -1);
		String last = names[names.length - 1];
		String end = last.substring(Math.max(0, last.length() - 2));
		for (String name : names) {
			if (!name.endsWith(end) || name.length() <= end.length()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether what follows the first name, before which other words may stand, are
	 * persons.
	 */
	private static boolean arePersons(String list, boolean counted) {
		String[] names = list.split("[、和与及]", -1);
		for (int at = 1; at < names.length; at++) {
			int length = names[at].length();
			if (length < 2 || length > LONGEST_PERSON
					|| !counted && !PersonName.isFrequentSurname(names[at].charAt(0))) {
				return false;
			}
		}
		return names.length > 2;
	}

	/** Short names behind each other; before the first there may be other words. */
	private static NameList names(String list) {
		String[] names = list.split("、", -1);
		for (int at = 1; at < names.length; at++) {
			if (names[at].isEmpty() || names[at].length() > LONGEST_NAME
					|| BEGINNING_LIST.in(names[at], 0, names[at].length())) {
				return NameList.NONE;
			}
		}
		String first = names[0].substring(Math.max(0, names[0].length() - LONGEST_NAME));
		names[0] = first;
		NameList counted = NameList.of(String.join("、", names));
		return first.isEmpty() ? NameList.NONE : new NameList(counted.least(), counted.most(), false);
	}

	/**
	 * A count behind names.
	 *
	 * @param from its first character
	 * @param numeral behind the numeral
	 * @param to behind the measure
	 * @param number how many
	 * @param opening what stands between the last name and the numeral
	 * @param bare whether the kind stands without a measure
	 * @param noun with which what is counted begins
	 */
	private record Count(int from, int numeral, int to, int number, String opening, boolean bare, String noun) {

		boolean isOfKind(String text) {
			return this.bare || KINDS.lengthAt(text, this.to) > 0;
		}

	}

}
