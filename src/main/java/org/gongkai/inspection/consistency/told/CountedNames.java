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
 * 甲局、乙局、丙局联合检查。两部门…: or as the next sentence says.
 */
final class CountedNames {

	private static final String NUMERALS = "二两三四五六七八九十";

	private static final String KINDS = "乡镇街道|乡镇|镇街|街道|社区|行政村|自然村|村民小组|村|县市区|县区|县\\(市、区\\)|县|市|镇|乡|部门|单位|局|企业|公司|学校|医院|合作社|小区|路段|路口|片区|园区|景区|站点|车站|标段|"
			+ "水库|河流|同志|委员|代表|选手|文件|办法|方案|规定|制度|课程|科目|节目|岗位|奖项|环节|阶段|方面|要素|机构|村庄|村组|小组|工作组|专班|分队|中队|组|班次|工种|窗口|乡村|等次|档次|等级|层次|"
			+ "类别|类型|品种|门类|系列|专业|专题|主题|步骤|程序|领域|行业|板块|平台|基地|市场|人|级|类|大|地|校|者|馆|工作|措施|任务|工程|行动|机制|改革|内容|站|部";

	private static final WordSet KIND = WordSet.of(KINDS.replace("\\", ""));

	private static final CharacterSet MEASURES = CharacterSet.of("个家所名位项部份件座条处种支门款");

	/** A count and of what, right behind the last name. */
	private static final Pattern COUNT = Pattern.compile("(等|共|这|等共|共计)?([" + NUMERALS
			+ "]|十[一二三四五六七八九]|[1-9][0-9]?)(个|家|所|名|位|项|部|份|件|座|条|处|种|支|门|款)?(" + KINDS + ")(?![0-9])");

	/** The same of anything: 4名农技人员, 4种作物. */
	private static final Pattern OTHERS = Pattern.compile("(等|共|这|等共|共计)?([" + NUMERALS
			+ "]|十[一二三四五六七八九]|[1-9][0-9]?)(名|位|种|款|门|个|项|家|所|座|条|处|支)(?!以[上下内]|月|百分|小时|工作日|年|半)(?=[\\p{IsHan}]{2})");

	/** What is counted by kinds has names that stand for no more than one. */
	private static final CharacterSet KINDS_OF = CharacterSet.of("种款门");

	/** 王某、李某分别带领张某、刘某等2名队员: another list begins. */
	private static final WordSet LEADING = WordSet.of("分别|带领|率领|带队|组织|负责|陪同");

	private static final CharacterSet OTHER_MEASURES = CharacterSet.of("名位种款门个项家所座条处支");

	/** A count at the beginning of a sentence, of those that the one before names. */
	private static final Pattern AGAIN = Pattern.compile(
			"(?:以上|上述)?([" + NUMERALS + "]|[2-9])(?:个|家|所)?(部门|单位|镇|乡镇|乡|村|街道|局|县|区|社区)(?=共|联合|均|分别|将|已|的|累计|合计|通过|要)");

	private static final CharacterSet COUNTED_BY = CharacterSet.of("个家所名位项部份件座条处种支款门单局村乡镇县区社人级类大地校者方环");

	private static final CharacterSet COUNTS = CharacterSet.of("0123456789" + NUMERALS);

	/** Where a list of names cannot go on to the left. */
	private static final String BREAKS = ",。;:!?\n()<>=";

	/** 居住在本县的下列三类: what is counted comes behind, or is not what is named. */
	private static final Pattern NOT_THESE = Pattern.compile("(?:下列|以下|如下|下述|其他|其它|其余|另外|另|全部|所有|各|的)$");

	/** 乡道、村道养护资金由县、乡镇两级: within a name, another list begins. */
	private static final CharacterSet BEGINNING_LIST = CharacterSet.of("由向从把被将");

	private static final int LONGEST = 120;

	private static final int LONGEST_NAME = 14;

	private static final int LONGEST_THING = 8;

	private static final int LONGEST_PERSON = 3;

	/** What is counted as 项; names before 个 may tell of which kind they are. */
	private static final Pattern TASKS = Pattern.compile("工作|措施|任务|工程|行动|机制|改革|内容");

	/** Kinds counted without a measure in between: 四部门, 三级. */
	private static final Pattern BARE = Pattern.compile("部门|单位|镇|乡镇|乡|村|县|区|局|街道|社区|地|校|人|级|类|大|者|方面|环节|阶段|要素|馆");

	private final String text;

	private final Contradictions found;

	private CountedNames(String text, Contradictions found) {
		this.text = text;
		this.found = found;
	}

	static void check(Piece piece, Contradictions found) {
		if (!piece.mayHold('、') && !piece.mayHold('》')) {
			return;
		}
		String text = piece.text();
		CountedNames names = new CountedNames(text, found);
		int mark = -LONGEST_NAME - 2;
		for (int at = 1; at + 1 < text.length(); at++) {
			char c = text.charAt(at);
			if (c == '、' || c == '》' || c == '。') {
				mark = at;
			}
			else if (at - mark <= LONGEST_NAME + 2 && COUNTS.has(c) && !COUNTS.has(text.charAt(at - 1))) {
				names.behind(at, text.charAt(mark) != '。');
			}
		}
	}

	/**
	 * Looks at a numeral.
	 * @param listed whether its own sentence has the mark of a list before it
	 */
	private void behind(int at, boolean listed) {
		int end = Math.min(this.text.length(), at + 12);
		if (!COUNTED_BY.in(this.text, at + 1, Math.min(end, at + 4))) {
			return;
		}
		char before = this.text.charAt(at - 1);
		if ("周期第".indexOf(before) >= 0) {
			return;
		}
		if (before == '。' || before == ';' || before == '述' || before == '上') {
			again(at);
			return;
		}
		boolean kind = listed && isOfKind(at);
		if (!listed || !kind && !isMeasured(at)) {
			return;
		}
		int from = at - ((before == '等' || before == '共' || before == '这') ? 1 : 0);
		String list = list(from);
		if (list.isEmpty()) {
			return;
		}
		if (!kind) {
			others(list, from);
			return;
		}
		Matcher count = COUNT.matcher(this.text).region(from, end).useTransparentBounds(true);
		boolean counted = count.lookingAt() && (!TASKS.matcher(count.group(4)).matches() || "项".equals(count.group(3)));
		if (counted && (count.group(3) != null || BARE.matcher(count.group(4)).matches())) {
			compare(list, count, true);
		}
	}

	/** The names that may end there; blank where none do. */
	private String list(int end) {
		int begin = end;
		boolean marked = false;
		while (begin > 0 && end - begin < LONGEST && BREAKS.indexOf(this.text.charAt(begin - 1)) < 0) {
			begin--;
			marked = marked || "、》".indexOf(this.text.charAt(begin)) >= 0;
		}
		boolean cut = begin > 0 && this.text.charAt(begin - 1) == ')';
		String list = marked && !cut ? this.text.substring(begin, end) : "";
		boolean closed = !list.isEmpty() && "、和与及".indexOf(list.charAt(list.length() - 1)) < 0 && !holdsAmounts(list)
				&& !NOT_THESE.matcher(list).region(Math.max(0, list.length() - 2), list.length()).find();
		return closed ? list : "";
	}

	/** Whether a kind stands behind the numeral and its measure. */
	private boolean isOfKind(int at) {
		int behind = at + 1;
		if (behind < this.text.length() && (COUNTS.has(this.text.charAt(behind)) || this.text.charAt(behind) == '一')) {
			behind++;
		}
		return KIND.lengthAt(this.text, behind) > 0 || behind < this.text.length()
				&& MEASURES.has(this.text.charAt(behind)) && KIND.lengthAt(this.text, behind + 1) > 0;
	}

	/** Whether a measure that may go with anything stands right behind the numeral. */
	private boolean isMeasured(int at) {
		int behind = at + 1;
		if (behind < this.text.length() && COUNTS.has(this.text.charAt(behind))) {
			behind++;
		}
		return OTHER_MEASURES.in(this.text, behind, Math.min(this.text.length(), behind + 1));
	}

	/** What is no known kind: persons by their names, or what 等 closes. */
	private void others(String list, int from) {
		boolean closed = isOfShortNames(list, (this.text.charAt(from) == '等') ? LONGEST_THING : LONGEST_PERSON)
				&& (this.text.charAt(from) == '等'
						|| KINDS_OF.in(this.text, from, Math.min(this.text.length(), from + 3)))
				&& !LEADING.in(list);
		boolean sure = closed || list.indexOf('《') < 0 && arePersons(list);
		boolean alike = !sure && NameList.areAlike(list) && !LEADING.in(list);
		Matcher count = (sure || alike) ? OTHERS.matcher(this.text)
			.region(from, Math.min(this.text.length(), from + 12))
			.useTransparentBounds(true) : null;
		if (count != null && count.lookingAt()) {
			compare(list, count, sure);
		}
	}

	private static boolean isOfShortNames(String list, int longest) {
		String[] names = list.split("、", -1);
		for (int at = 1; at < names.length; at++) {
			if (names[at].length() < 2 || names[at].length() > longest) {
				return false;
			}
		}
		return names.length > 1;
	}

	private static NameList persons(String list) {
		int persons = list.split("[、和与及]", -1).length;
		return new NameList(persons, persons, false);
	}

	/**
	 * Whether what follows the first name, before which other words may stand, are
	 * persons.
	 */
	private static boolean arePersons(String list) {
		String[] names = list.split("[、和与及]", -1);
		for (int at = 1; at < names.length; at++) {
			int length = names[at].length();
			if (length < 2 || length > LONGEST_PERSON || !PersonName.isFrequentSurname(names[at].charAt(0))) {
				return false;
			}
		}
		return names.length > 2;
	}

	/** 农业、林业、水利6个项目: where it is not sure, what is far off counts something else. */
	private void compare(String list, Matcher count, boolean sure) {
		boolean titles = list.endsWith("》");
		NameList names = titles ? NameList.titles(list) : arePersons(list) ? persons(list) : names(list);
		boolean open = count.group(1) != null && count.group(1).startsWith("等");
		int wanted = SpelledNumbers.count(count.group(2));
		if (new NameList(names.least(), names.most(), open || names.open()).isNot(wanted) && names.isCounted()
				&& Math.abs(wanted - names.least()) <= (sure ? Math.max(2, wanted / 2) : 1)) {
			this.found.report(count.start(2), count.end(),
					"前面列了%d个，这里写%s。请核对名称和个数。".formatted(names.least(), count.group(2)));
		}
	}

	/** 在职人员38人、离退休人员4人: each has a number of its own. */
	private static boolean holdsAmounts(String list) {
		return list.indexOf('《') < 0 && Sentence.hasDigit(list, 0, list.length());
	}

	/** Short names behind each other; before the first there may be other words. */
	private static NameList names(String list) {
		String[] names = list.split("、", -1);
		for (int at = 1; at < names.length; at++) {
			if (names[at].isEmpty() || names[at].length() > LONGEST_NAME
					|| Sentence.hasDigit(names[at], 0, LONGEST_NAME)
					|| BEGINNING_LIST.in(names[at], 0, names[at].length())) {
				return NameList.NONE;
			}
		}
		String first = names[0].substring(Math.max(0, names[0].length() - LONGEST_NAME));
		names[0] = first;
		NameList counted = NameList.of(String.join("、", names));
		return first.isEmpty() ? NameList.NONE : new NameList(counted.least(), counted.most(), false);
	}

	/** What the sentence before names, all of one kind. */
	private void again(int at) {
		Matcher count = AGAIN.matcher(this.text)
			.region(at, Math.min(this.text.length(), at + 16))
			.useTransparentBounds(true);
		int last = at - 1;
		while (last > 0 && at - last < 4 && this.text.charAt(last) != '。' && this.text.charAt(last) != ';') {
			last--;
		}
		if (!count.lookingAt() || last <= 0) {
			return;
		}
		String sentence = this.text.substring(Sentence.begin(this.text, last), last);
		String kinds = count.group(2).matches("部门|单位|局") ? "局委办院会署队"
				: count.group(2).length() > 1 || "乡镇".indexOf(count.group(2)) < 0 ? count.group(2) + "乡镇道"
						: count.group(2);
		int names = 0;
		for (String clause : sentence.split("[,;:]")) {
			String[] parts = clause.split("、");
			int own = 0;
			for (String part : parts) {
				own += (part.length() > 1 && hasKind(part, kinds)) ? 1 : 0;
			}
			boolean list = parts.length > 1 && own == parts.length;
			if (list && names > 0 || clause.indexOf('等') >= 0 && list) {
				return;
			}
			names = list ? own + joined(clause) : names;
		}
		if (names > 1 && names != SpelledNumbers.count(count.group(1))) {
			this.found.report(count.start(1), count.end(), "前一句列了%d个，这里写%s。请核对名称和个数。".formatted(names, count.group(1)));
		}
	}

	private static int joined(String clause) {
		return NameList.of(clause).most() - NameList.of(clause).least();
	}

	/** The last name of a list has the sentence's verb behind it. */
	private static boolean hasKind(String part, String kinds) {
		for (int at = 1; at < part.length(); at++) {
			if (kinds.indexOf(part.charAt(at)) >= 0) {
				return true;
			}
		}
		return false;
	}

}
