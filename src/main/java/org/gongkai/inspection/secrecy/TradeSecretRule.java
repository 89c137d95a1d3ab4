package org.gongkai.inspection.secrecy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongkai.format.Block;
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

	private static final int LONGEST_LINE = 40;

	private static final Pattern MARK = Pattern.compile(
			"商业秘密 ?[★☆*]|(?:以下|上述|下列|附件|报告|资料|材料|内容)[^,。;、\\n]{0,8}(?:涉及|含有?|包含|属于|载有|系|为)[^,。;、\\n]{0,12}商业秘密(?![的、和或及])|[(【\\[]商业秘密[)】\\]]|(?:属于?|系|为)(?:该|本|我|其|企业|公司)[^,。;\\n]{0,6}商业秘密(?!的)|商业秘密(?:资料|清单|内容|材料)(?:见附|附后|如下|:)|[本此该](?:文件|资料|材料|报告|件|表|附件|方案)[^,。;\\n]{0,8}(?:含有|包含|涉及|属于|载有)[^,。;\\n]{0,6}商业秘密|(?:标注|注明|要求)为?商业秘密的?(?:内容|部分)如下");

	private static final Pattern MARK_LINE = Pattern
		.compile("[\\[(【〔]?商业秘密[\\])】〕]?(?:[,、]?(?:注意保密|请?勿外传|不得(?:外传|泄露|公开)))?[\\])】〕]?");

	/** What a heading, a caption or the beginning of a line announces. */
	private static final List<String> KINDS = List.of("客户名单", "客户名录", "客户清单", "客户资料", "供应商名录", "进货渠道", "产品配方", "生产配方",
			"配方表", "配方比例", "原料配比", "工艺参数", "工艺配方", "技术秘密", "技术诀窍", "成本核算表", "成本明细", "成本构成表", "综合单价分析", "单价分析表", "分项报价",
			"报价明细", "已标价工程量清单", "利润率测算", "标底价", "保留底价", "采购底价");

	/** What is one as well where a sentence tells it. */
	private static final List<String> TOLD_KINDS = List.of("客户信息", "供应商名单", "经销商名单", "代理商名单", "用户资料", "会员资料", "添加比例",
			"合作协议价", "货源情报", "营销策略", "产销策略", "工艺诀窍", "专有技术", "源代码", "配方", "秘方", "标底", "底价", "进货价", "供货价", "拿货价", "返点",
			"返利", "核心技术", "核心参数", "商业机密", "经营秘密", "企业机密", "企业秘密", "技术机密", "商业情报", "报价表", "报价文件", "返利比例", "专利交底书",
			"技术交底书", "尽职调查报告", "核心代码", "程序代码", "供货商名单", "代工厂名单", "会员名单", "用户名单", "客户档案", "分成比例", "谈判底线", "投标策略", "竞标策略",
			"加价率", "供货价格", "进货价格", "中试数据", "工艺规程", "商务标报价", "未中标供应商的投标文件");

	/** What is one only where it is said to be a certain enterprise's. */
	private static final List<String> ENTERPRISE_KINDS = List.of("配比", "工艺", "技术参数", "图纸", "算法", "成本构成", "成本价", "生产成本",
			"单位成本", "原料成本", "人工成本", "成本", "利润率", "毛利率", "净利率", "毛利", "进价", "采购价", "采购单价", "采购价格", "销售价格", "报价单", "原料来源",
			"销售台账", "产能利用率", "价格体系", "内部价", "结算价格", "销售策略", "推广策略", "客源", "投资回报率", "设计参数", "模具", "合作协议", "经销协议", "净利润",
			"营业成本", "用户数据", "会员数据", "结算价", "出厂价", "折扣", "资产负债率", "应收账款", "授信额度", "现金流", "销售渠道", "采购渠道", "主要客户", "客户",
			"经销商", "货源", "商业计划", "并购计划", "财务报表", "财务数据", "实验数据", "试验数据", "研发计划", "研发数据", "开发计划", "上市计划", "融资计划", "工艺流程",
			"生产流程", "投标方案", "技术图纸", "生产数据", "报价构成", "报价组成", "合同单价", "供货单价", "临床试验");

	/** Of these whatever is said behind a colon tells it. */
	private static final List<String> PLANS = List.of("研发计划", "开发计划", "上市计划", "融资计划", "并购计划", "并购方案", "收购方案", "定价策略",
			"薪酬结构", "薪酬体系", "技术方案", "商业模式");

	private static final WordSet LINE_WORDS = new WordSet(KINDS);

	private static final WordSet WORDS = new WordSet(
			Stream.of(KINDS, TOLD_KINDS, ENTERPRISE_KINDS, PLANS).flatMap(List::stream).toList());

	private static final Pattern ENTERPRISE = Pattern.compile(
			"(?:[该本我贵甲乙丙某]|上述|这家|涉事|未中标)(?:公司|企业|厂|店|合作社|供应商|投标人)|(?:公司|企业|厂|厂家|集团|合作社|供货商|供应商)的?[^,。;]{0,8}$|[甲乙丙丁某]公司|(?:公司|企业|工厂|厂家|供货商)的|(?:电子|科技|机械|化工|贸易|物流|药业|食品|制造|建材|股份|有限)的?[^,。;]{0,6}$|未公开|未披露");

	/** What parts a kind from what is told of it. */
	private static final Pattern TOLD = Pattern.compile(
			".[^,。;!?\\n]{0,14}?(?:[:为是占]|如下|包括|即|见附|附后|详见|(?<=[率价点利润本值额例])(?:约|仅|达|每[吨件公斤台套米只个]{1,2}|高达|低至)?(?=[0-9]))[^。;!?\\n]{0,40}");

	/** Figures, shares and lists are told; that there are some is not. */
	private static final Pattern SUBSTANCE = Pattern.compile(
			"[0-9](?:[0-9.]*)(?:%|‰|元|万元|克|千克|公斤|吨|毫升|℃|度|份|折|[:∶][0-9])|[0-9一二三四五六七八九十][成倍]|[∶]|见附|附后|详见|[^,。;、]{2,14}、[^,。;、]{2,14}");

	private static final Pattern FIGURE = Pattern.compile("[0-9](?:%|‰|元|万元|克|千克|公斤|吨|℃|份|折|[:∶][0-9])");

	/** What is let out. */
	private static final Pattern LET_OUT = Pattern
		.compile("[^,。;\\n]{0,16}?(?:上传|一并(?:公开|公布|发布)|随文|已?(?:公布|发布)|列入|全文|外泄|流出|曝光)");

	/** A paper that holds one and goes along. */
	private static final Pattern GOES_ALONG = Pattern
		.compile("(?:附有|附上|附送|随附|附了|提供了|提交了|提交的|上传了|披露了|载有|列明|写明|含有|包含)[^,。;\\n]{0,8}$");

	private static final Pattern IN_ATTACHMENT = Pattern
		.compile("[^,。;\\n]{0,16}?(?:见附[表件]|附后|详见|见[^,。;]{0,10}(?:报告|附件|附表)|如下)");

	/**
	 * Talk about trade secrets, prices that the State sets, and what has to be public.
	 */
	private static final List<String> LAW = List.of("不予公开", "不公开", "不得", "保护", "保密", "侵犯", "依法", "规定", "制度", "要求", "办法",
			"应当", "妥善", "申请公开", "标准");

	private static final List<String> TALK = List.of("加强", "培训", "指导", "测土配方", "配方肥", "配方施肥", "颗粒", "监审", "听证", "定价成本",
			"政府定价", "指导价", "拓宽", "拓展", "畅通", "支持", "推动", "规模以上", "全县", "全市", "全省", "全区", "全国", "格式", "模板", "样表", "降低",
			"优化", "招标控制价", "最高限价", "预算", "中标价", "成交价", "中标金额", "成交金额", "居民", "最低工资", "应提供", "须提供", "需提供", "应提交", "须提交",
			"起拍", "拍卖", "出让", "盈利", "扭亏", "贷款利率", "行业", "平均");

	/** Which keep no certain kind from being told. */
	private static final List<String> PROGRAMME = List.of("加强", "培训", "指导", "支持", "推动", "全县", "全市", "全省", "全区", "全国",
			"降低", "优化", "预算", "居民", "行业", "平均", "盈利", "扭亏", "拓宽", "拓展", "畅通");

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
		boolean plan = PLANS.contains(kind);
		boolean certain = !plan && !ENTERPRISE_KINDS.contains(kind);
		String before = sentenceBefore(text, from);
		String behind = sentenceBehind(text, to);
		if (!certain && !ENTERPRISE.matcher(before).find() && !behind.contains("未公开") || TALK.stream()
			.anyMatch((word) -> (before.contains(word) || behind.contains(word))
					&& !(certain && PROGRAMME.contains(word)))) {
			return false;
		}
		Matcher told = TOLD.matcher(kind.substring(kind.length() - 1) + behind);
		boolean law = LAW.stream().anyMatch((word) -> before.contains(word) || behind.contains(word));
		boolean substance = told.lookingAt() && SUBSTANCE.matcher(told.group()).find();
		if (law) {
			// a figure is told all the same
			return certain && substance && FIGURE.matcher(told.group()).find();
		}
		return substance || told.lookingAt() && plan || IN_ATTACHMENT.matcher(behind).lookingAt()
				|| certain && (GOES_ALONG.matcher(before).find() || LET_OUT.matcher(behind).lookingAt());
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
		if (alone && MARK_LINE.matcher(text.substring(begin, end).replace(" ", "")).matches()) {
			report(piece, begin, end, "这里标明有商业秘密。", hits);
			return true;
		}
		String first = text.substring(begin, Math.min(end, begin + LONGEST_LINE));
		if (!LINE_WORDS.in(first)) {
			return false;
		}
		for (String kind : KINDS) {
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
