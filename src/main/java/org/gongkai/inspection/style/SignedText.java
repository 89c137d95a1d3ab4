package org.gongkai.inspection.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.NormalizedText;
import org.jspecify.annotations.Nullable;

/** 主送机关, 附件说明, 署名 and 成文日期 of a document. */
final class SignedText {

	private static final String DAY = "[0-9]{4} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日";

	private static final Pattern DATE_LINE = Pattern.compile("[ (]{0,20}" + DAY
			+ "[ )]{0,9}|[ (]{0,20}[二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日[ )]{0,9}");

	/** A day as it is not to be written: 2026.3.1, 2026-03-01. */
	private static final Pattern SHORT_DATE = Pattern
		.compile(" {0,20}((?:19|20)[0-9]{2})[./-](0?[1-9]|1[0-2])[./-](0?[1-9]|[12][0-9]|3[01]) {0,9}");

	private static final Pattern CHINESE_DATE = Pattern
		.compile("[二一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");

	private static final Pattern SIGNED_BY = Pattern.compile("[ \\n]{0,40}[\\p{IsHan}()、 \\n]{2,60}");

	/** 署名 and 成文日期 on one line. */
	private static final Pattern SIGNED_AND_DATED = Pattern
		.compile("[ ]{0,40}[\\p{IsHan}()、]{4,40}(?<!印发|施行|执行|截至|截止|于|自)[ ]{0,20}" + DAY + " {0,9}");

	/** Texts that a notice issues, which has sign-off and day. */
	private static final Pattern ISSUED = Pattern.compile(
			"(?:方案|办法|细则|规则|规程|规定|制度|要点|计划|规划|预案|指南|指引|须知|标准|规范|措施|章程|守则|流程|清单|手册|解读|问答|条例|目录|名录|名单)(?:[（(][^）)]{1,12}[）)])?$");

	private static final Pattern CLOSING = Pattern.compile(" {0,9}(?:特此|以上|此复|此致|妥否|专此)");

	private static final Pattern ADDRESSEE = Pattern
		.compile("[各本市县区省州乡镇][\\p{IsHan}、，,（）() ]{2,120}(?:单位|部门|政府|办事处|管委会|委员会|局|公司|学校|企业|机构|中心|直属单位)[。；;，,:]?");

	private final List<Block> blocks;

	private final boolean issued;

	/**
	 * A document.
	 * @param title tells whether it is of a kind that is signed itself: 通知 and the others
	 * of 《党政机关公文处理工作条例》第八条, not the 方案 or 办法 they issue
	 */
	SignedText(String title, List<Block> blocks) {
		this.issued = ISSUED.matcher(title.strip()).find();
		this.blocks = blocks;
	}

	/** Looks at the document's beginning and end. */
	void check(Report report) {
		addressee(report);
		int last = lastDate();
		if (last < 0) {
			withoutDate(report);
			return;
		}
		String plain = this.blocks.get(last).plainText();
		boolean underTitle = plain.strip().startsWith("（") || plain.strip().startsWith("(");
		boolean inOne = plain.strip().indexOf('\n') > 0
				|| SIGNED_AND_DATED.matcher(NormalizedText.of(plain).text()).matches();
		if (!underTitle && !inOne && !isSigned(last - 1)) {
			boolean below = isSigned(last + 1) && last + 2 >= this.blocks.size() - 1;
			report.hint(last, 0, plain.length(), below ? "成文日期应当写在发文机关署名的下面。请调换这两行。" : "成文日期上面没有发文机关署名。请补上。", null);
		}
		written(last, plain, report);
	}

	/** The day in Arabic digits. */
	private static void written(int block, String plain, Report report) {
		Matcher chinese = CHINESE_DATE.matcher(plain);
		if (chinese.find()) {
			report.hint(block, chinese.start(), chinese.end(), "成文日期用阿拉伯数字写全年、月、日。", null);
		}
	}

	private void withoutDate(Report report) {
		int end = this.blocks.size() - 1;
		for (int block = Math.max(0, end - 2); block <= end; block++) {
			String plain = this.blocks.get(block).plainText();
			Matcher date = SHORT_DATE.matcher(NormalizedText.of(plain).text());
			if (this.blocks.get(block) instanceof Block.Paragraph && date.matches()) {
				String right = "%s年%d月%d日".formatted(date.group(1), Integer.parseInt(date.group(2)),
						Integer.parseInt(date.group(3)));
				report.hint(block, 0, plain.length(), "成文日期应当写成“%s”。".formatted(right), right);
				return;
			}
		}
		if (end >= 0 && !this.issued) {
			report.hint(end, 0, 0, "没有成文日期。请在文末写明发文机关署名和成文日期（如“2024年1月29日”）。", null);
		}
	}

	/** 主送机关 ends with a colon. */
	private void addressee(Report report) {
		for (int block = 0; block < Math.min(2, this.blocks.size()); block++) {
			String plain = this.blocks.get(block).plainText().stripTrailing();
			if (this.blocks.get(block) instanceof Block.Paragraph && plain.length() <= 140
					&& ADDRESSEE.matcher(plain).matches()) {
				int last = plain.length() - 1;
				boolean marked = "。；;，,:".indexOf(plain.charAt(last)) >= 0;
				report.hint(block, last, last + 1, "主送机关后面用全角冒号“：”。", marked ? "：" : plain.charAt(last) + "：");
				return;
			}
		}
	}

	private int lastDate() {
		int last = -1;
		for (int block = 0; block < this.blocks.size(); block++) {
			if (this.blocks.get(block) instanceof Block.Paragraph paragraph && isDated(paragraph.plainText())) {
				last = block;
			}
		}
		return last;
	}

	private boolean isSigned(int block) {
		if (block < 0 || block >= this.blocks.size()
				|| !(this.blocks.get(block) instanceof Block.Paragraph paragraph)) {
			return false;
		}
		String plain = paragraph.plainText();
		if (plain.length() >= 100) {
			return false;
		}
		String normal = NormalizedText.of(plain).text();
		return SIGNED_BY.matcher(normal).matches() && !CLOSING.matcher(normal).lookingAt();
	}

	private static boolean isDated(String plain) {
		if (plain.length() > 120) {
			return false;
		}
		String normal = NormalizedText.of(plain).text();
		return DATE_LINE.matcher(normal.substring(normal.stripTrailing().lastIndexOf('\n') + 1)).matches()
				|| SIGNED_AND_DATED.matcher(normal).matches();
	}

	/** Takes what is wrong. */
	interface Report {

		void hint(int block, int from, int to, String message, @Nullable String expected);

	}

}
