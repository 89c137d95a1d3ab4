package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.inspection.WordSet;

/**
 * W-06 and W-09 where the text says that nothing happened: 未收到申请, 未发生行政复议, 没有被纠错.
 */
final class NothingStatements {

	private static final Pattern NO_APPLICATION = Pattern
		.compile("(?:未|没有|无|均未)(?:新)?(?:收到|接到|接收到?|收取|受理|新增)(?:过|任何)?([^,;。]{0,20}?)(?:申请|依申请公开办?件)");

	private static final Pattern SOME_ONLY = Pattern
		.compile("重复|复议|诉讼|举报|投诉|咨询|当面|现场|传真|信函|邮寄|网上|网络|邮件|逾期|超期|延期|法人|企业|许可|上年|结转");

	private static final Pattern NO_REMEDY = Pattern.compile(
			"(?:(?:未|没有|无|不存在|零)(?:发生|产生|出现|涉及|有|被)?[^,;。0-9]{0,20}?(行政复议[和、及或与]?(?:行政)?诉讼|复议[、和]诉讼|行政复议|行政诉讼))([^,;。]{0,12})");

	private static final Pattern NO_OVERTURNED = Pattern.compile("纠错|纠正|败诉|撤销");

	private static final Pattern NO_REFUSAL = Pattern
		.compile("(?:未|没有|无|不存在)(?:发生|出现|产生|作出)?(?:过)?不予公开(?:的)?(?:情形|情况|决定|申请|件|信息)");

	private static final WordSet OTHER_TIME = new WordSet(
			List.of("去年", "上年", "往年", "历年", "以来", "本级", "所属", "下属", "拟", "将", "力争", "确保", "避免", "防止", "杜绝"));

	private NothingStatements() {
	}

	/** W-06: no application was received. */
	static List<ReportFinding> applications(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		for (Claims claims : report.claims()) {
			String text = claims.sentence().text();
			Matcher none = NO_APPLICATION.matcher(text);
			while (text.contains("申请") && none.find()) {
				if (!SOME_ONLY.matcher(none.group()).find() && !OTHER_TIME.in(text)
						&& isOfThisYear(report, text.substring(0, none.start()))) {
					nothing(report, NarrativeRule.CODE, claims, none, Meaning.of(ApplicationRow.NEW_RECEIVED))
						.ifPresent(findings::add);
				}
			}
		}
		return findings;
	}

	/** W-09: no reconsideration, no litigation, nothing refused. */
	static ReportRule rule() {
		return new ReportRule("W-09", "文字说没有发生的，表格中也没有", (report) -> {
			List<ReportFinding> findings = new ArrayList<>();
			for (Claims claims : report.claims()) {
				String text = claims.sentence().text();
				if (!OTHER_TIME.in(text)) {
					remedies(report, claims, text, findings);
					Matcher refusal = NO_REFUSAL.matcher(text);
					if (text.contains("不予公开") && refusal.find()) {
						nothing(report, "W-09", claims, refusal, Meaning.of(ApplicationRow.Group.REFUSED))
							.ifPresent(findings::add);
					}
				}
			}
			return findings;
		});
	}

	private static void remedies(CheckedReport report, Claims claims, String text, List<ReportFinding> findings) {
		Matcher none = NO_REMEDY.matcher(text);
		boolean named = text.contains("复议") || text.contains("诉讼");
		while (named && none.find()) {
			if (isOfThisYear(report, text.substring(0, none.start()))) {
				RemedyResult result = NO_OVERTURNED.matcher(none.group()).find() ? RemedyResult.OVERTURNED
						: RemedyResult.TOTAL;
				nothing(report, "W-09", claims, none, Meaning.of(result, groups(none.group(1))))
					.ifPresent(findings::add);
			}
		}
	}

	private static RemedyGroup[] groups(String named) {
		boolean litigation = named.contains("诉讼");
		if (litigation && named.contains("复议")) {
			return RemedyGroup.values();
		}
		return litigation ? new RemedyGroup[] { RemedyGroup.LITIGATION_DIRECT, RemedyGroup.LITIGATION_AFTER_REVIEW }
				: new RemedyGroup[] { RemedyGroup.RECONSIDERATION };
	}

	private static boolean isOfThisYear(CheckedReport report, String before) {
		Matcher year = Pattern.compile("((?:19|20)[0-9]{2})年").matcher(before);
		int last = report.year().orElse(0);
		while (year.find()) {
			last = Integer.parseInt(year.group(1));
		}
		return last == report.year().orElse(0);
	}

	private static Optional<ReportFinding> nothing(CheckedReport report, String rule, Claims claims, Matcher said,
			Meaning meaning) {
		Optional<BigDecimal> number = meaning.in(report).filter((is) -> is.signum() > 0);
		return number.map((is) -> claims.sentence()
			.draft(report, rule, said.start(), said.end())
			.cells(meaning.cells(), report.report()::value)
			.identity(0)
			.expected(is.toPlainString() + "件", "0")
			.confirm("文字说没有（“%s”），%s却是%s。请核对后把文字或者表格改成一致；口径不同的，请说明。".formatted(said.group(), meaning.label(),
					is.toPlainString())));
	}

}
