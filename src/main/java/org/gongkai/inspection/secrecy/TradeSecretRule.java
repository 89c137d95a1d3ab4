package org.gongkai.inspection.secrecy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

import org.springframework.stereotype.Component;

/**
 * B1: trade secrets of others, which may be published with their consent only. Recognised
 * by marks, and by what a heading, a table or a label announces; the same words in
 * running prose are talk about trade secrets. What tenders have to make public, such as
 * the sums that were bid, is none.
 */
@Component
public class TradeSecretRule extends TextRule {

	private static final int LONGEST_LINE = 40;

	private static final Pattern MARK = Pattern.compile(
			"商业秘密 ?[★☆*]|[本此该](?:文件|资料|材料|报告|件|表|附件|方案)[^,。;\\n]{0,8}(?:含有|包含|涉及|属于|载有)[^,。;\\n]{0,6}商业秘密|(?:标注|注明|要求)为?商业秘密的?(?:内容|部分)如下");

	private static final Pattern MARK_LINE = Pattern
		.compile("[\\[(【〔]?商业秘密[\\])】〕]?(?:[,、]?(?:注意保密|请?勿外传|不得(?:外传|泄露|公开)))?[\\])】〕]?");

	/** What a heading, a caption or the beginning of a line announces. */
	private static final List<String> KINDS = List.of("客户名单", "客户名录", "客户清单", "客户资料", "供应商名录", "进货渠道", "产品配方", "生产配方",
			"配方表", "配方比例", "原料配比", "工艺参数", "工艺配方", "技术秘密", "技术诀窍", "成本核算表", "成本明细", "成本构成表", "综合单价分析", "单价分析表", "分项报价",
			"报价明细", "已标价工程量清单", "利润率测算", "标底价", "保留底价", "采购底价");

	private static final List<String> WITHOUT_CONTENT = List.of("不予公开", "不公开", "不得", "保护", "格式", "模板", "样表", "要求", "办法",
			"规定", "制度", "管理", "编制", "说明", "略");

	private static final Pattern CONTENT = Pattern.compile(" ?(?:如下|见附件|见下表|附后)? ?:.*\\S.*|[)】]?");

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
		if (text.contains("商业秘密")) {
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
		while (begin <= text.length()) {
			int end = text.indexOf('\n', begin);
			end = (end < 0) ? text.length() : end;
			inspectLine(piece, begin, end, hits);
			begin = end + 1;
		}
	}

	private static void inspectLine(Piece piece, int begin, int end, Consumer<Hit> hits) {
		String text = piece.text();
		boolean announces = piece.block() instanceof Block.Heading || piece.number() == InspectedText.TITLE
				|| piece.number() == InspectedText.ATTACHMENTS;
		boolean alone = piece.block() instanceof Block.Paragraph && end - begin <= LONGEST_LINE;
		if (alone && MARK_LINE.matcher(text.substring(begin, end).replace(" ", "")).matches()) {
			report(piece, begin, end, "这里标明有商业秘密。", hits);
			return;
		}
		String first = text.substring(begin, Math.min(end, begin + LONGEST_LINE));
		for (String kind : KINDS) {
			int at = first.indexOf(kind);
			if (at >= 0 && WITHOUT_CONTENT.stream().noneMatch(first::contains)) {
				boolean label = CONTENT
					.matcher(text.substring(begin + at + kind.length(), Math.min(end, begin + LONGEST_LINE * 2)))
					.matches();
				if (announces && end - begin <= LONGEST_LINE || label) {
					report(piece, begin + at, begin + at + kind.length(), "这里像是商业秘密（%s）。".formatted(kind), hits);
					return;
				}
			}
		}
	}

	/** A caption or a column's name; each kind once a table. */
	private static void inspectTable(Piece piece, Consumer<Hit> hits) {
		for (String kind : KINDS) {
			int at = piece.text().indexOf(kind);
			if (at >= 0) {
				int begin = piece.text().lastIndexOf('\n', at) + 1;
				int end = piece.text().indexOf('\n', at);
				String cell = piece.text().substring(begin, (end < 0) ? piece.text().length() : end);
				if (cell.length() <= LONGEST_LINE && WITHOUT_CONTENT.stream().noneMatch(cell::contains)) {
					report(piece, at, at + kind.length(), "这里像是商业秘密（%s）。".formatted(kind), hits);
				}
			}
		}
	}

	private static void report(Piece piece, int from, int to, String what, Consumer<Hit> hits) {
		hits.accept(piece.hit(Severity.CONFIRM, from, to, what + ADVICE, null));
	}

}
