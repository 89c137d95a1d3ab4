package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.format.Block;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;

/**
 * M-06, M-09, M-14, M-16, M-18 and M-19: wordings that are out of date, copied, cut or
 * too personal.
 */
final class WordingRules {

	private static final Pattern NEW_REGULATION = Pattern.compile("新(?:修订的)?《条例》|新条例");

	/** A blank between two characters of a document's number, neither of them a digit. */
	private static final Pattern BLANK_IN_NUMBER = Pattern.compile("令 {1,4}第|函 {1,4}[〔\\[(]|[〕\\])] {1,4}第");

	private static final Pattern OLD_REGULATION = Pattern.compile("国务院令第492号|国令第492号|第492号令|2008年5月1日起(?:施行|实施)");

	private static final Pattern OLD_FORM = Pattern.compile("国办公开办函[〔\\[(【]2019[〕\\])】]60号");

	private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}\\.[A-Za-z.]{2,20}");

	private static final Pattern CONTACT = Pattern.compile("联系人:?(?:是|为)?([\\p{IsHan}]{2,4}?)(?=[,;。、)(0-9]|电话|联系|$)");

	private static final Pattern BEGINS_WITH_YEAR = Pattern
		.compile("^((?:19|20)[0-9]{2})年度?(?:,|(?=全年|我|本|全|共|区|市|县|局))");

	private static final Pattern LOOKING_BACK = Pattern.compile("相比|同期|比较|结转|增长|下降|整改|针对|反馈|指出|通报|印发|施行|以来|至今|对比");

	private static final Pattern OUTLOOK = Pattern.compile("将|下一步|拟|计划");

	private static final Pattern SENTENCE_END = Pattern.compile("[。!?;:,、)）”\"》]$");

	private static final int SHORTEST_CUT = 20;

	/** Fewer documents are no sign of having counted articles. */
	private static final BigDecimal MANY_DOCUMENTS = BigDecimal.valueOf(20);

	private WordingRules() {
	}

	static List<ReportRule> all() {
		return List.of(new ReportRule("M-06", "条例和文号的写法规范", WordingRules::outdatedStyle),
				new ReportRule("M-09", "句子没有被换行截断", WordingRules::cutSentences),
				new ReportRule("M-14", "行政规范性文件不是网站信息的条数", WordingRules::articlesCounted),
				new ReportRule("M-16", "没有沿用往年的文字", WordingRules::copied),
				new ReportRule("M-18", "引用的依据现行有效", WordingRules::outdatedBasis), new ReportRule("M-19",
						"不公布个人的姓名和联系方式", "《政府信息公开条例》第十五条；《中华人民共和国个人信息保护法》第二十五条", WordingRules::personal));
	}

	private static List<ReportFinding> outdatedStyle(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		for (Prose paragraph : report.prose()) {
			each(report, paragraph, "M-06", "条例", NEW_REGULATION, Severity.HINT, "《条例》",
					"现行条例2019年就已施行，不必再称“新条例”，写“《条例》”即可。", findings);
			// blanks are what is looked for, so the text with its blanks is read
			Matcher blank = BLANK_IN_NUMBER.matcher(paragraph.normalized().text());
			while (paragraph.normalized().text().indexOf(' ') > 0 && blank.find()) {
				String written = paragraph.normalized().originalOf(blank.start(), blank.end());
				findings.add(report
					.at("M-06", paragraph.normalized().spot(paragraph.block(), blank.start(), blank.end()), written)
					.identity(written)
					.expected(NormalizedText.compact(written), written)
					.hint("文号中间多了空格，请删去。"));
			}
		}
		return findings;
	}

	private static List<ReportFinding> outdatedBasis(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		for (Prose paragraph : report.prose()) {
			if (paragraph.text().contains("492号") || paragraph.text().contains("2008年5月1日起")) {
				each(report, paragraph, "M-18", "", OLD_REGULATION, Severity.CONFIRM, "国务院令第711号（自2019年5月15日起施行）",
						"引用的是2007年公布的旧条例，2019年5月15日起施行的是修订后的条例（国务院令第711号）。请改正。", findings);
			}
			if (report.report().formatVersion() == FormatVersion.V2021) {
				each(report, paragraph, "M-18", "60号", OLD_FORM, Severity.CONFIRM, "国办公开办函〔2021〕30号",
						"引用的是2019年的试行格式，2021年起的年度报告依据国办公开办函〔2021〕30号。请改正。", findings);
			}
		}
		return findings;
	}

	private static List<ReportFinding> personal(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		for (Prose paragraph : report.prose()) {
			each(report, paragraph, "M-19", "@", EMAIL, Severity.HINT, null, "这里公布了电子邮箱。请确认是单位的公用邮箱，不是工作人员个人的邮箱。",
					findings);
			each(report, paragraph, "M-19", "联系人", CONTACT, Severity.CONFIRM, null,
					"这里公布了联系人的姓名。联系方式写单位和办公电话即可，请删去姓名，或者说明公布的理由。", findings);
		}
		return findings;
	}

	/** Looks for the words only where what they all hold stands at all. */
	private static void each(CheckedReport report, Prose paragraph, String rule, String held, Pattern words,
			Severity severity, @Nullable String expected, String message, List<ReportFinding> findings) {
		if (!paragraph.text().contains(held)) {
			return;
		}
		Matcher found = words.matcher(paragraph.text());
		while (found.find()) {
			CheckedReport.Draft draft = report
				.at(rule, paragraph.spot(found.start(), found.end()), paragraph.original(found.start(), found.end()))
				.identity(found.group());
			findings
				.add(((expected != null) ? draft.expected(expected, found.group()) : draft).finding(severity, message));
		}
	}

	/**
	 * A paragraph that stops in the middle, the next one going on without indentation.
	 */
	private static List<ReportFinding> cutSentences(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		List<Prose> prose = report.prose();
		for (int at = 0; at + 1 < prose.size(); at++) {
			Prose here = prose.get(at);
			Prose next = prose.get(at + 1);
			String text = here.text();
			boolean follows = next.block() == here.block() + 1 && here.part() != null && here.part() == next.part()
					&& isParagraph(report, here) && isParagraph(report, next);
			if (follows && text.length() >= SHORTEST_CUT
					&& !SENTENCE_END.matcher(text.substring(text.length() - 1)).find() && next.text().length() >= 2
					&& Character.isIdeographic(next.text().codePointAt(0)) && next.text().contains("。")) {
				int from = text.length() - Math.min(text.length(), SHORTEST_CUT / 2);
				findings.add(report.at("M-09", here.spot(from, text.length()), here.original(from, text.length()))
					.identity(text.substring(from))
					.hint("这一段在句子中间断开了，下一段是它的后半句，多半是转换格式时多了一个换行。请把两段接起来。"));
			}
		}
		return findings;
	}

	private static boolean isParagraph(CheckedReport report, Prose prose) {
		return report.outline().orElseThrow().text().blocks().get(prose.block()) instanceof Block.Paragraph;
	}

	private static List<ReportFinding> articlesCounted(CheckedReport report) {
		CellId cell = CellId.of(DisclosureRow.NORMATIVE_DOCS, DisclosureRow.Column.ISSUED);
		Optional<BigDecimal> issued = report.number(cell).filter((number) -> number.compareTo(MANY_DOCUMENTS) >= 0);
		if (issued.isEmpty()) {
			return List.of();
		}
		for (Claims claims : report.claims()) {
			for (Quantity quantity : claims.quantities()) {
				if ("条篇".contains(quantity.unit()) && isAbout(quantity.amount(), issued.get())) {
					return List.of(claims.sentence()
						.draft(report, "M-14", quantity.from(), quantity.to())
						.cells(List.of(cell), report.report()::value)
						.identity(quantity.amount())
						.confirm("表二行政规范性文件制发%s件，与文字中公开信息的%s几乎相同，像是把网站信息的条数填成了规范性文件的件数。规范性文件以文件登记为准，请核对。"
							.formatted(issued.get().toPlainString(), quantity.written())));
				}
			}
		}
		return List.of();
	}

	/** Within two in a hundred. */
	private static boolean isAbout(BigDecimal one, BigDecimal other) {
		return one.subtract(other).abs().multiply(BigDecimal.valueOf(50)).compareTo(other) <= 0;
	}

	private static List<ReportFinding> copied(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		int year = report.year().orElse(0);
		for (Claims claims : report.claims()) {
			Prose.Statement sentence = claims.sentence();
			String text = sentence.text();
			Matcher begin = BEGINS_WITH_YEAR.matcher(text);
			// the year with which a paragraph begins is the matter of E-08
			if (begin.find() && (sentence.from() > 0 || isOutlook(sentence, year, begin))) {
				int named = Integer.parseInt(begin.group(1));
				boolean old = (named == year - 1 || named == year - 2) && !text.contains(year + "年")
						&& !LOOKING_BACK.matcher(text).find();
				boolean outlook = isOutlook(sentence, year, begin);
				if (old || outlook) {
					int should = outlook ? year + 1 : year;
					findings.add(sentence.draft(report, "M-16", 0, 5)
						.identity(year)
						.identity(NormalizedText.compact(text))
						.expected(should + "年", named + "年")
						.confirm(outlook ? "这句话写的是今后的打算，年份却是报告的年份%d年，像是沿用了往年的文字。请核对，是否应为%d年。".formatted(named, should)
								: "这句话写的是%d年，报告是%d年的，像是沿用了往年的文字。请核对内容并改正年份。".formatted(named, year)));
				}
			}
		}
		return findings;
	}

	/** What is planned in part five is planned for the year after. */
	private static boolean isOutlook(Prose.Statement sentence, int year, Matcher begin) {
		String text = sentence.text();
		String first = text.substring(begin.end(), Math.min(text.length(), begin.end() + 24));
		return sentence.prose().part() == ReportPart.PROBLEMS_IMPROVEMENT && Integer.parseInt(begin.group(1)) == year
				&& OUTLOOK.matcher(first).find() && !first.contains("虽");
	}

}
