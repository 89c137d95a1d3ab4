package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.ReportScope;
import org.gongkai.format.Block;
import org.gongkai.inspection.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the title of a report says: 某局2023年政府信息公开工作年度报告, in any of its forms, in one line
 * or two.
 *
 * @param agency the agency, blank when it is not named
 * @param year the year, or null
 */
record ReportTitle(String agency, @Nullable Integer year) {

	/** A title that is set as text is looked for in so many blocks from the start. */
	private static final int FIRST_BLOCKS = 40;

	private static final int LONGEST = 120;

	private static final Pattern NAME = Pattern.compile(
			"(?:政府|政务)?信息(?:公开)?(?:与政务公开)?(?:工作)?(?:情况)?的?(?:年度|年)(?:工作)?(?:报告|年报)|(?:政府|政务)信息公开(?:工作)?(?:年报|报告|情况报告)|年度报告$");

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?:年度?|(?=政府信息公开))?");

	private static final Pattern MARKS = Pattern.compile("^[\"“”《〈<(关于\\s:,、.-]+|[\"“”》〉>\\s:,、.(-]+$");

	private static final Pattern NOT_A_REPORT = Pattern
		.compile("(?:通知|通报|格式|办法|解读|意见|方案|公告|说明|函|问答|要求|培训|新闻|清单|目录|模板|样本)(?:\\(.*\\))?$");

	private static final Pattern GOVERNMENT = Pattern
		.compile("(?:人民政府|政府办公[厅室]|(?<!监督)管理?委员?会|(?<!国资)管委会|[省市县区州旗盟])(?:办公[厅室])?(?:\\([^()]*\\))?$");

	private static final Pattern TOWNSHIP = Pattern.compile("(?:镇|乡|街道|苏木)(?:人民政府|办事处|政府|办)?(?:\\([^()]*\\))?$");

	static final ReportTitle NONE = new ReportTitle("", null);

	/** Reads the title, or where it says nothing the first lines of the text. */
	static ReportTitle of(String title, List<Block> blocks) {
		ReportTitle best = in(title).orElse(NONE);
		List<String> lines = firstLines(blocks);
		for (int line = 0; line < lines.size() && (best.agency().isEmpty() || best.year() == null); line++) {
			String one = lines.get(line);
			String two = (line + 1 < lines.size()) ? one + lines.get(line + 1) : one;
			ReportTitle whole = in(two).or(() -> in(one)).orElse(NONE);
			best = best.with(in(one).filter((found) -> !found.agency().isEmpty()).orElse(whole));
		}
		String before = NormalizedText.compact(title);
		if (best.agency().isEmpty() && in(title).isEmpty() && isAgency(before)) {
			// the conversion took the first of two lines for the title
			best = new ReportTitle(before, best.year());
		}
		return best;
	}

	/** Whether the words are the title of a report, not of something about reports. */
	static boolean isTitle(String text) {
		String compact = NormalizedText.compact(text);
		return compact.length() <= LONGEST && NAME.matcher(compact).find() && compact.contains("信息公开")
				&& !NOT_A_REPORT.matcher(compact).find();
	}

	private static Optional<ReportTitle> in(String text) {
		if (text.length() > LONGEST || !isTitle(text)) {
			return Optional.empty();
		}
		String compact = ReportOutline.withArabicYears(NormalizedText.compact(text));
		Matcher year = YEAR.matcher(compact);
		Integer found = year.find() ? Integer.valueOf(year.group(1)) : null;
		String rest = (found != null) ? compact.substring(0, year.start()) + "\n" + compact.substring(year.end())
				: compact;
		Matcher name = NAME.matcher(rest);
		String agency = name.find() ? rest.substring(0, name.start()) : rest;
		agency = MARKS.matcher(agency.replace("\n", "")).replaceAll("");
		return Optional.of(new ReportTitle(asWritten(agency, text), found));
	}

	/** The agency with its brackets and letters as the title has them, blanks apart. */
	private static String asWritten(String compact, String text) {
		String written = text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
		for (int from = 0; from + compact.length() <= written.length(); from++) {
			String same = written.substring(from, from + compact.length());
			if (NormalizedText.compact(same).equals(compact)) {
				return same;
			}
		}
		return compact;
	}

	private static List<String> firstLines(List<Block> blocks) {
		List<String> lines = new ArrayList<>();
		for (Block block : blocks.subList(0, Math.min(blocks.size(), FIRST_BLOCKS))) {
			if (block instanceof Block.Heading || block instanceof Block.Paragraph) {
				block.plainText()
					.lines()
					.map(String::strip)
					.filter((line) -> !line.isEmpty() && line.length() <= LONGEST)
					.limit(FIRST_BLOCKS)
					.forEach(lines::add);
			}
		}
		return lines;
	}

	private static boolean isAgency(String compact) {
		return compact.length() >= 3 && compact.length() <= 40 && compact.matches(".*[局委办厅院会府处中心所站队社司行镇乡区县市省校团]$");
	}

	private ReportTitle with(ReportTitle other) {
		return new ReportTitle(this.agency.isEmpty() ? other.agency() : this.agency,
				(this.year != null) ? this.year : other.year());
	}

	/** Who reports, as the agency's name tells. */
	ReportScope scope() {
		String compact = NormalizedText.compact(this.agency);
		if (TOWNSHIP.matcher(compact).find()) {
			return ReportScope.TOWNSHIP;
		}
		return GOVERNMENT.matcher(compact).find() ? ReportScope.GOVERNMENT : ReportScope.DEPARTMENT;
	}

}
