package org.gongkai.annualreport.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongkai.annualreport.Aspect;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Spot;

/**
 * M-03, M-04 and M-05: whether the parts say what they have to say, and
 * nothing else.
 */
final class ContentRules {

	/** A part five of fewer characters says nothing. */
	private static final int SHORTEST_PART_FIVE = 10;

	private static final Pattern PROBLEMS = Pattern
		.compile("问题|不足|差距|短板|薄弱|不够|欠缺|有待|不高|不强|不到位|不及时|不完善|仍需|还需|不平衡|单一|滞后");

	private static final Pattern IMPROVEMENT = Pattern.compile("改进|整改|下一步|将|加强|完善|提升|提高|强化|措施|优化|健全|推进|落实");

	/** 第五十条第一款第四项. */
	private static final Map<String, Pattern> SUPERVISION = new LinkedHashMap<>();

	static {
		SUPERVISION.put("工作考核", Pattern.compile("考核|考评|绩效评价|绩效评估"));
		SUPERVISION.put("社会评议", Pattern.compile("评议|满意度|第三方评估|问卷"));
		SUPERVISION.put("责任追究", Pattern.compile("责任追究|追责|问责|追究责任|追究.{0,6}责任"));
	}

	private static final Pattern PLATFORM = Pattern
		.compile("平台|网站|网页|栏目|专栏|专区|新媒体|公众号|微信|微博|政务服务|查阅|公报|目录|客户端|APP|公开栏|电子屏|展板|网上|移动端", Pattern.CASE_INSENSITIVE);

	private static final Pattern UNRELATED = Pattern
		.compile("12345|便民热线|党建|主题教育|党史学习|乡村振兴|扶贫|脱贫|招商引资|安全生产|文明城市|平安建设|征兵|防汛|森林防火|计划生育|人居环境|扫黑除恶");

	private static final Pattern ENUMERATION = Pattern.compile("(?:包括|分为|由|包含)([^。]{20,300}?)(?:六|6)个?部分");

	private static final Map<ReportPart, Pattern> NAMES = Map.of(ReportPart.PROBLEMS_IMPROVEMENT,
			Pattern.compile("(?:政府信息公开工作)?存在的?(?:主要)?问题[^、,;。]{0,6}改进(?:情况|措施)?"), ReportPart.OTHER_MATTERS,
			Pattern.compile("其他(?:需要|应当|须)?(?:报告)?的?事项"), ReportPart.RECONSIDERATION_LITIGATION,
			Pattern.compile("(?:因)?政府信息公开[^、,;。]{0,12}行政复议[、和及与]?[^、,;。]{0,6}行政诉讼[^、,;。]{0,4}?情况"),
			ReportPart.APPLICATIONS,
			Pattern.compile("收到和?[^、,;。]{0,6}(?:处理|办理)[^、,;。]{0,8}申请(?:的)?情况|依申请公开[^、,;。]{0,8}情况"),
			ReportPart.PROACTIVE_DISCLOSURE, Pattern.compile("主动公开[^、,;。]{0,8}情况"));

	private ContentRules() {
	}

	static List<ReportRule> all() {
		return List.of(
				new ReportRule("R-3.2", "各级人民政府的报告写明工作考核、社会评议和责任追究结果", "《政府信息公开条例》第五十条第一款第（四）项",
						ContentRules::supervision),
				new ReportRule("R-3.3", "第五部分写明问题和改进情况", ContentRules::problems),
				new ReportRule("M-03", "引言列举的部分名称与标题一致", ContentRules::names),
				new ReportRule("M-04", "平台建设写的是平台", ContentRules::platform),
				new ReportRule("M-05", "没有与政府信息公开无关的内容", ContentRules::unrelated));
	}

	private static List<ReportFinding> supervision(CheckedReport report) {
		ReportScope scope = report.report().scope();
		List<Prose> overview = report.prose()
			.stream()
			.filter((paragraph) -> paragraph.part() == ReportPart.OVERVIEW)
			.toList();
		if (scope != ReportScope.GOVERNMENT && scope != ReportScope.TOWNSHIP || overview.isEmpty()) {
			return List.of();
		}
		List<String> missing = SUPERVISION.entrySet()
			.stream()
			.filter((item) -> overview.stream()
				.noneMatch((paragraph) -> item.getValue().matcher(paragraph.text()).find()))
			.map(Map.Entry::getKey)
			.toList();
		if (missing.isEmpty()) {
			return List.of();
		}
		Prose place = overview.stream()
			.filter((paragraph) -> paragraph.aspect() == Aspect.SUPERVISION)
			.findFirst()
			.orElse(overview.get(overview.size() - 1));
		return List.of(report.at("R-3.2", place.spot(0, 0), "")
			.identity(missing)
			.expected(String.join("、", SUPERVISION.keySet()), "没有" + String.join("、", missing))
			.confirm("第一部分（五）监督保障没有写%s。各级人民政府的年度报告应当写明工作考核、社会评议和责任追究结果；没有发生的，写明没有。"
				.formatted(String.join("、", missing))));
	}

	private static List<ReportFinding> problems(CheckedReport report) {
		Optional<Spot> heading = heading(report, ReportPart.PROBLEMS_IMPROVEMENT);
		if (heading.isEmpty()) {
			return List.of();
		}
		String text = report.prose()
			.stream()
			.filter((paragraph) -> paragraph.part() == ReportPart.PROBLEMS_IMPROVEMENT)
			.map(Prose::text)
			.collect(Collectors.joining());
		CheckedReport.Draft draft = report.at("R-3.3", heading.get(), "");
		if (text.length() < SHORTEST_PART_FIVE) {
			// no document of the office goes out with it: AR-2 keeps it back
			return (report.occasion() == Occasion.GATE) ? List.of() : List.of(draft.identity(text)
				.confirm("第五部分%s。请写明存在的主要问题和改进情况，不能写“无”。".formatted(text.isEmpty() ? "没有内容" : "只写了“" + text + "”")));
		}
		boolean problems = PROBLEMS.matcher(text).find();
		boolean improvement = IMPROVEMENT.matcher(text).find();
		if (problems && improvement) {
			return List.of();
		}
		String missing = problems ? "改进情况" : improvement ? "存在的主要问题" : "存在的主要问题和改进情况";
		return List
			.of(draft.identity("没有" + missing).confirm("第五部分没有写%s。这一部分要写两样：存在的主要问题、怎样改进。请补上。".formatted(missing)));
	}

	private static Optional<Spot> heading(CheckedReport report, ReportPart part) {
		return report.outline()
			.flatMap((outline) -> outline.parts()
				.stream()
				.filter((place) -> place.part() == part)
				.findFirst()
				.map((place) -> new Spot(place.block(), 0, outline.text().textOf(place.block()).length())));
	}

	private static List<ReportFinding> names(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		for (Prose paragraph : preamble(report)) {
			Matcher enumeration = ENUMERATION.matcher(paragraph.text());
			if (enumeration.find()) {
				NAMES.keySet().stream().sorted().forEach((part) -> {
					String official = part.heading().substring(2);
					Matcher name = NAMES.get(part).matcher(enumeration.group(1));
					if (!loose(enumeration.group(1)).contains(loose(official)) && name.find()) {
						int from = enumeration.start(1) + name.start();
						int to = enumeration.start(1) + name.end();
						findings.add(report.at("M-03", paragraph.spot(from, to), paragraph.original(from, to))
							.identity(name.group())
							.expected(official, name.group())
							.hint("引言把%s写成“%s”，与标题“%s”不一致。请改成一样。".formatted(part.label(), name.group(), official)));
					}
				});
			}
		}
		return findings;
	}

	/** Names in a row are parted by the mark that one of them has in itself. */
	private static String loose(String names) {
		return NormalizedText.compact(names).replace("、", "").replace("和", "");
	}

	private static List<Prose> preamble(CheckedReport report) {
		return report.prose().stream().filter((paragraph) -> paragraph.part() == null).toList();
	}

	private static List<ReportFinding> platform(CheckedReport report) {
		List<Prose> paragraphs = report.prose()
			.stream()
			.filter((paragraph) -> paragraph.aspect() == Aspect.PLATFORM)
			.toList();
		// the heading, where it leads the paragraph, names the platform itself
		String text = paragraphs.stream()
			.map((paragraph) -> paragraph.text().replaceFirst("^\\([一二三四五]\\)[^。:]{0,20}平台建设[^。:]{0,4}", ""))
			.collect(Collectors.joining());
		if (text.isEmpty() || PLATFORM.matcher(text).find()) {
			return List.of();
		}
		Prose first = paragraphs.get(0);
		return List.of(report.at("M-04", first.spot(0, 0), "")
			.identity(text)
			.hint("“政府信息公开平台建设”这一段没有写到网站、专栏、新媒体等平台，像是写了别的内容。请核对段落和小标题是否对应。"));
	}

	private static List<ReportFinding> unrelated(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		for (Claims claims : report.claims()) {
			ReportPart part = claims.sentence().prose().part();
			String text = claims.sentence().text();
			Matcher word = UNRELATED.matcher(text);
			boolean late = part == ReportPart.PROBLEMS_IMPROVEMENT || part == ReportPart.OTHER_MATTERS;
			if (late && !text.contains("公开") && word.find()) {
				findings.add(claims.sentence()
					.draft(report, "M-05", word.start(), word.end())
					.identity(NormalizedText.compact(text))
					.hint("这句话讲的是“%s”，与政府信息公开无关。年度报告只写条例第五十条规定的内容，建议删去。".formatted(word.group())));
			}
		}
		return findings;
	}

}
