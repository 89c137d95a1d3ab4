package org.gongkai.inspection.secrecy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.gongkai.inspection.WordSet;

import org.springframework.stereotype.Component;

/**
 * B1: trade secrets of others, which may be published with their consent only. Recognised
 * by marks, and by what a heading, a table or a label announces; the same words in
 * running prose are talk about trade secrets. What tenders have to make public, such as
 * the sums that were bid, is none.
 */
@Component
public class TradeSecretRule extends TextRule {

	/** Blanks may part its characters. */
	private static final String SECRET = "商业秘密";

	private static final int LONGEST_LINE = 40;

	private static final Pattern MARK = Pattern.compile(
			"商业秘密 ?[★☆*]|(?:以下|上述|下列|附件|报告|资料|材料|内容)[^,。;、\\n]{0,8}(?:涉及|含有?|包含|属于|载有|系|为)[^,。;、\\n]{0,12}商业秘密(?![的、和或及])|[(【\\[]商业秘密[)】\\]]|(?:属于?|系|为)(?:该|本|我|其|企业|公司|投标人|供应商|第三方|[甲乙]方|申请人|权利人)[^,。;\\n]{0,6}商业秘密(?!的)|商业秘密(?:资料|清单|内容|材料)(?:见附|附后|如下|:)|[本此该](?:文件|资料|材料|报告|件|表|附件|方案)[^,。;\\n]{0,8}(?:含有|包含|涉及|属于|载有)[^,。;\\n]{0,6}商业秘密|(?:标注|注明|要求)为?商业秘密的?(?:内容|部分)如下|(?:公司|企业|厂)的?商业秘密(?:[(:]|载体|清单|包括)|(?:参数|配方|图纸|工艺|资料|报价|名单|清单)[(](?:企业|商业)?(?:保密|机密|秘密|内部资料)[)]|商业秘密部分[^,。;\\n]{0,8}(?:上传|附|见|如下|公开|公布|发布)|(?:系|为|属于?)(?:其|[该本我][^,。;\\n]{0,6}(?:公司|企业|厂|社))的?(?:专有技术|核心技术|技术秘密|独有技术|独家工艺|保密技术|商业机密|商业秘密)");

	/** One of which stands in each mark. */
	private static final List<String> MARKED = List.of("商业秘密", "商业机密", "专有技术", "核心技术", "技术秘密", "独有技术", "独家工艺", "保密技术",
			"(保密)", "(企业保密", "(机密)", "(秘密)", "(内部资料)", "(企业机密", "(企业秘密");

	private static final WordSet MARKS = new WordSet(MARKED);

	private static final Pattern MARK_LINE = Pattern
		.compile("[\\[(【〔]?商业秘密[\\])】〕]?(?:[,、]?(?:注意保密|请?勿外传|不得(?:外传|泄露|公开)))?[\\])】〕]?");

	/** One of which stands in what a paragraph tells. */
	private static final List<String> TOLD_WORDS = Stream
		.of(TradeSecretWords.KINDS, TradeSecretWords.TOLD_KINDS, TradeSecretWords.ENTERPRISE_KINDS,
				TradeSecretWords.PLANS)
		.flatMap(List::stream)
		.toList();

	private static final WordSet LINE_WORDS = new WordSet(TradeSecretWords.KINDS);

	private static final WordSet WORDS = new WordSet(TOLD_WORDS);

	/** Without one of which a paragraph has none at all. */
	private static final WordSet ANY = new WordSet(Stream.concat(MARKED.stream(), TOLD_WORDS.stream()).toList());

	private static final Pattern ENTERPRISE = Pattern.compile(
			"(?:[该本我贵甲乙丙某两]家?|上述|这家|涉事|未中标)(?:公司|企业|[\\p{IsHan}]企|厂|店|合作社|供应商|投标人|投标单位)|(?:公司|企业|厂|厂家|集团|合作社|供货商|供应商)的?[^,。;]{0,8}$|[甲乙丙丁某]公司|(?:公司|企业|工厂|厂家|供货商)的|(?:电子|科技|机械|化工|贸易|物流|药业|食品|制造|建材|股份|有限)的?[^,。;]{0,6}$|未公开|未披露|投标(?:人|单位)的?[^,。;]{0,6}$|(?:合同|协议|双方|资本方|投资[人方])(?:约定|载明)的?[^,。;]{0,6}$|(?:企业|公司|厂|合作社|供应商|投标人|商户)[^,。;]{0,10},(?:其|该|单位|产品)[^,。;]{0,10}$");

	/** What parts a kind from what is told of it. */
	private static final Pattern TOLD = Pattern.compile(
			"(?:[率价点利润本值额例度](?![^,。;0-9]{0,10}(?:不|增|降|升|提高|减少|比|超|突破))[^,。;0-9]{0,10}(?=[0-9])|.[^,。;!?\\n]{0,14}?(?:[:为是占]|如下|包括|即|见附|附后|详见|\\((?![^()]{0,8}(?:略|待定|保密|含税|不含))|(?<=[率价点利润本值额例])(?:约|仅|达|每[吨件公斤台套米只个]{1,2}|高达|低至)?(?=[0-9])))[^。;!?\\n]{0,40}");

	/** Figures, shares and lists are told; that there are some is not. */
	private static final Pattern SUBSTANCE = Pattern.compile(
			"[0-9](?:[0-9.]*)(?:%|‰|元|万元|亿元|克|千克|公斤|吨|毫升|毫米|℃|度|份|折|个点|天|家|目|千瓦|分钟|小时|兆帕|MPa|[:∶][0-9])|[0-9A-Za-z]×[0-9A-Za-z]|[0-9一二三四五六七八九十][成倍折]|[∶]|见附|附后|详见|[^,。;、]{2,14}、[^,。;、]{2,14}");

	private static final Pattern FIGURE = Pattern.compile("[0-9](?:%|‰|元|万元|克|千克|公斤|吨|℃|份|折|[:∶][0-9])");

	/** What is let out. */
	private static final Pattern LET_OUT = Pattern.compile(
			"[^。;\\n]{0,20}?(?:上传|一并(?:公开|公布|发布)|随文|已?(?:公布|发布)|列入|全文|外泄|流出|曝光|附[在于]|(?:一并|一同)附|(?:[,)](?:现|一并)[予将]?以?|予以)(?:公布|公开|公示|发布))");

	/** A paper that holds one and goes along. */
	private static final Pattern GOES_ALONG = Pattern.compile(
			"(?:附有|附上|附送|随附|附了|提供了|提交了|提交的|上传了|披露了|载有|列明|写明|含有|包含|(?:现|一并|予以)(?:公开|公布|公示|附)|[(]含|泄露的?)[^,。;\\n]{0,10}$|^附件?[0-9]{0,2}[: ][^,。;\\n]{0,16}$");

	private static final Pattern IN_ATTACHMENT = Pattern
		.compile("[^,。;\\n]{0,16}?(?:见附[表件图]|见下[表图]|附后|详见|见[^,。;]{0,10}(?:报告|附件|附表)|如下)");

	/** What makes it a secret, and is no talk about the law. */
	private static final Pattern AGREED_SECRET = Pattern.compile("(?:约定|要求)(?:予以|严格)?保密|要求公开");

	/** The head of a column that says a table is of enterprises. */
	private static final Pattern ENTERPRISES = Pattern
		.compile("(?m)^(?:企业|公司|供应商|投标人|投标单位|投标企业|未中标(?:单位|供应商|投标人))(?:名称)?$");

	/** With one of which such a head begins. */
	private static final CharacterSet HEADS = CharacterSet.of("企公供投未");

	/** In the head of a column, （元/件）. */
	private static final int LONGEST_UNIT = 6;

	private static final int REACH = 60;

	private static final List<String> WITHOUT_CONTENT = List.of("不予公开", "不公开", "不得", "保护", "格式", "模板", "样表", "要求", "办法",
			"规定", "制度", "管理", "编制", "说明", "略");

	private static final Pattern CONTENT = Pattern.compile(" ?(?:如下|见附件|见下表|附后)? ?:.*\\S.*|[)】]?(?:\\.[A-Za-z]{3,4})?");

	private static final String ADVICE = "涉及他人商业秘密的，须经权利人同意，或者认定不公开会对公共利益造成重大影响。请附上同意的记录，说明后确认；没有的，请删去。";

	@Override
	public String code() {
		return "B1";
	}

	@Override
	public String description() {
		return "商业秘密";
	}

	@Override
	public String basis() {
		return "《政府信息公开条例》第十五条；《中华人民共和国反不正当竞争法》关于商业秘密的规定";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		if (!(piece.block() instanceof Block.Table) && !piece.mayHold(SECRET) && !ANY.in(text)) {
			return;
		}
		if (MARKS.in(text)) {
			Matcher mark = MARK.matcher(text);
			while (mark.find()) {
				report(piece, mark.start(), mark.end(), "这里标明有商业秘密。", hits);
			}
		}
		if (piece.block() instanceof Block.Table) {
			inspectTable(piece, hits);
			return;
		}
		int begin = 0;
		boolean line = false;
		while (begin <= text.length()) {
			int end = text.indexOf('\n', begin);
			end = (end < 0) ? text.length() : end;
			line |= inspectLine(piece, begin, end, hits);
			begin = end + 1;
		}
		if (!line) {
			inspectProse(piece, hits);
		}
	}

	/** One finding a sentence in which a secret is not spoken of but told. */
	private static void inspectProse(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		int[] behind = { 0 };
		WORDS.each(text, (from, to) -> {
			String kind = text.substring(from, to);
			if (from < behind[0] || !told(text, from, to, kind)) {
				return;
			}
			report(piece, from, to, "这里像是写出了商业秘密（%s）。".formatted(kind), hits);
			behind[0] = to + sentenceBehind(text, to).length();
		});
	}

	private static boolean told(String text, int from, int to, String kind) {
		boolean plan = TradeSecretWords.PLANS.contains(kind);
		boolean certain = !plan && !TradeSecretWords.ENTERPRISE_KINDS.contains(kind);
		String before = sentenceBefore(text, from);
		String behind = sentenceBehind(text, to);
		if (!certain && !ENTERPRISE.matcher(before).find() && !behind.contains("未公开") || TradeSecretWords.TALK.stream()
			.anyMatch((word) -> (before.contains(word) || behind.contains(word))
					&& !(certain && TradeSecretWords.PROGRAMME.contains(word)))) {
			return false;
		}
		Matcher told = TOLD.matcher(kind.substring(kind.length() - 1) + behind);
		boolean law = Stream.of(before, behind)
			.map((part) -> AGREED_SECRET.matcher(part).replaceAll(""))
			.anyMatch((part) -> TradeSecretWords.LAW.stream().anyMatch(part::contains));
		boolean substance = told.lookingAt() && SUBSTANCE.matcher(told.group()).find();
		if (law) {
			// a figure is told all the same
			return certain && substance && FIGURE.matcher(told.group()).find();
		}
		return substance || told.lookingAt() && plan || IN_ATTACHMENT.matcher(behind).lookingAt()
				|| (certain || TradeSecretWords.PAPERS.contains(kind))
						&& (GOES_ALONG.matcher(before).find() || LET_OUT.matcher(behind).lookingAt());
	}

	private static String sentenceBefore(String text, int at) {
		int from = at;
		while (from > 0 && at - from < REACH && "。;!?\n".indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		return text.substring(from, at);
	}

	private static String sentenceBehind(String text, int at) {
		int to = at;
		while (to < text.length() && to - at < REACH && "。;!?\n".indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return text.substring(at, to);
	}

	private static boolean inspectLine(Piece piece, int begin, int end, Consumer<Hit> hits) {
		String text = piece.text();
		boolean announces = piece.block() instanceof Block.Heading || piece.number() == InspectedText.TITLE
				|| piece.number() == InspectedText.ATTACHMENTS;
		boolean alone = piece.block() instanceof Block.Paragraph && end - begin <= LONGEST_LINE;
		if (alone && piece.mayHold(SECRET)
				&& MARK_LINE.matcher(text.substring(begin, end).replace(" ", "")).matches()) {
			report(piece, begin, end, "这里标明有商业秘密。", hits);
			return true;
		}
		int limit = Math.min(end, begin + LONGEST_LINE);
		if (!LINE_WORDS.in(text, begin, limit)) {
			return false;
		}
		String first = text.substring(begin, limit);
		for (String kind : TradeSecretWords.KINDS) {
			int at = first.indexOf(kind);
			if (at >= 0 && WITHOUT_CONTENT.stream().noneMatch(first::contains)) {
				boolean label = CONTENT
					.matcher(text.substring(begin + at + kind.length(), Math.min(end, begin + LONGEST_LINE * 2)))
					.matches();
				if (announces && end - begin <= LONGEST_LINE || label) {
					report(piece, begin + at, begin + at + kind.length(), "这里像是商业秘密（%s）。".formatted(kind), hits);
					return true;
				}
			}
		}
		return false;
	}

	/** A caption or a column's name; each kind once a table. */
	private static void inspectTable(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		for (String kind : LINE_WORDS.in(text) ? TradeSecretWords.KINDS : List.<String>of()) {
			int at = text.indexOf(kind);
			if (at >= 0) {
				String cell = cell(text, at);
				if (cell.length() <= LONGEST_LINE && WITHOUT_CONTENT.stream().noneMatch(cell::contains)) {
					report(piece, at, at + kind.length(), "这里像是商业秘密（%s）。".formatted(kind), hits);
				}
			}
		}
		if (isOfEnterprises(text)) {
			inspectColumns(piece, hits);
		}
	}

	private static boolean isOfEnterprises(String text) {
		Matcher head = ENTERPRISES.matcher(text).useAnchoringBounds(false);
		for (int at = 0; at < text.length(); at++) {
			if (HEADS.has(text.charAt(at)) && head.region(at, text.length()).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	private static void inspectColumns(Piece piece, Consumer<Hit> hits) {
		for (String kind : TradeSecretWords.COLUMNS) {
			int at = piece.text().indexOf(kind);
			if (at >= 0 && cell(piece.text(), at).length() <= kind.length() + LONGEST_UNIT) {
				report(piece, at, at + kind.length(), "这里像是商业秘密（%s）。".formatted(kind), hits);
			}
		}
	}

	private static String cell(String text, int at) {
		int end = text.indexOf('\n', at);
		return text.substring(text.lastIndexOf('\n', at) + 1, (end < 0) ? text.length() : end);
	}

	private static void report(Piece piece, int from, int to, String what, Consumer<Hit> hits) {
		hits.accept(piece.hit(Severity.CONFIRM, from, to, what + ADVICE, null));
	}

}
