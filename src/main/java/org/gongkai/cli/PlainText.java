package org.gongkai.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.inspection.Severity;

/** The findings for people: part by part, each with place, what is wrong, what to do. */
final class PlainText implements Consumer<Checked> {

	/** Longer passages are shortened, in characters. */
	private static final int LONGEST_EXCERPT = 60;

	private static final String INDENT = "    ";

	private final PrintStream out;

	private boolean begun;

	PlainText(PrintStream out) {
		this.out = out;
	}

	@Override
	public void accept(Checked checked) {
		if (this.begun) {
			line("");
		}
		this.begun = true;
		line("━━ " + checked.file());
		if (checked instanceof Checked.Unreadable unreadable) {
			line("无法读取：" + unreadable.error());
		}
		else if (checked instanceof Checked.Text text) {
			write(text);
		}
	}

	private void write(Checked.Text text) {
		line(text.title().isBlank() ? "（没有找到标题）" : text.title());
		AnnualReport report = text.report();
		line((report != null) ? describe(report) : "不是政府信息公开工作年度报告，只按文稿通用规则检查。");
		text.notes().forEach((note) -> line("说明：" + note));
		if (text.findings().isEmpty()) {
			line("结果：没有发现问题。");
			return;
		}
		List<String> counts = new ArrayList<>();
		for (Severity severity : Severity.values()) {
			if (text.count(severity) > 0) {
				counts.add(severity.label() + " " + text.count(severity) + " 处");
			}
		}
		line("结果：" + String.join("，", counts) + "。");
		Map<String, List<Checked.Item>> sections = new LinkedHashMap<>();
		text.findings()
			.forEach((item) -> sections.computeIfAbsent(heading(item.section()), (key) -> new ArrayList<>()).add(item));
		sections.forEach((heading, items) -> {
			line("");
			line("【" + heading + "】");
			items.forEach(this::write);
		});
	}

	private static String describe(AnnualReport report) {
		List<String> facts = new ArrayList<>();
		facts.add("机关：" + (report.agency().isBlank() ? "没有写明" : report.agency()));
		facts.add("年度：" + ((report.year() != null) ? report.year() : "没有写明"));
		facts.add("格式：" + ((report.formatVersion() == FormatVersion.V2021) ? "2021年" : "2019年（试行）"));
		facts.add("落款日期：" + ((report.signedOn() != null) ? "%d年%d月%d日".formatted(report.signedOn().getYear(),
				report.signedOn().getMonthValue(), report.signedOn().getDayOfMonth()) : "没有写明"));
		return String.join("　", facts);
	}

	private static String heading(String section) {
		for (ReportPart part : ReportPart.values()) {
			if (part.sectionId().equals(section)) {
				return part.heading();
			}
		}
		return switch (section) {
			case "title" -> "标题";
			case "preamble" -> "引言";
			case "signOff" -> "落款";
			case "" -> "全文";
			default -> section;
		};
	}

	private void write(Checked.Item item) {
		line("  " + item.severity().label() + "　" + item.rule() + place(item));
		indented(item.message());
		if (item.expected() != null && item.actual() != null) {
			indented("应为：" + item.expected() + "　现为：" + (item.actual().isEmpty() ? "（空）" : item.actual()));
		}
		for (int at = 0; at < item.repairs().size(); at++) {
			indented("可能的改法" + (at + 1) + "：" + item.repairs().get(at));
		}
	}

	/** A cell by its name, more of them by their table: the message names each. */
	private static String place(Checked.Item item) {
		if (!item.cells().isEmpty()) {
			String tables = item.cells()
				.stream()
				.map((cell) -> cell.table().label())
				.distinct()
				.collect(Collectors.joining("、"));
			return "　" + tables + ((item.cells().size() == 1) ? "：" + item.cells().get(0).label()
					: " " + item.cells().size() + " 格");
		}
		String excerpt = item.excerpt().replaceAll("\\s+", " ").strip();
		if (excerpt.isEmpty()) {
			return "";
		}
		return "　“" + ((excerpt.length() > LONGEST_EXCERPT) ? excerpt.substring(0, LONGEST_EXCERPT) + "……" : excerpt)
				+ "”";
	}

	private void indented(String text) {
		text.lines().forEach((line) -> line(INDENT + line));
	}

	private void line(String text) {
		this.out.append(text).append('\n');
	}

}
