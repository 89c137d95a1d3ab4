package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An entry as somebody typed it, on the page or in a file.
 *
 * @param text 词条
 * @param correct 正确写法
 * @param exceptions 例外
 * @param validFrom 有效期起
 * @param validTo 有效期止
 * @param severity 级别, as code or in words; blank for what the kind says
 * @param source 来源或理由
 * @param post 职务
 * @param rank 排序
 */
public record TermDraft(String text, String correct, String exceptions, String validFrom, String validTo,
		String severity, String source, String post, String rank) {

	static final int LONGEST_EXCEPTIONS = 2000;

	private static final int LONGEST_SOURCE = 500;

	private static final int LONGEST_CORRECT = 200;

	private static final int HIGHEST_RANK = 9999;

	private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "uuuu年M月d日")
		.map((form) -> new DateTimeFormatterBuilder().appendPattern(form)
			.toFormatter(Locale.ROOT)
			.withResolverStyle(ResolverStyle.STRICT))
		.toList();

	/** A draft in which nothing is typed yet. */
	public static TermDraft empty() {
		return new TermDraft("", "", "", "", "", "", "", "", "");
	}

	/** An entry as it would be typed. */
	public static TermDraft of(TermEntry entry) {
		return new TermDraft(entry.text(), entry.correct(), entry.exceptions(), day(entry.validFrom()),
				day(entry.validTo()), (entry.severity() != null) ? entry.severity().name() : "", entry.source(),
				entry.post(), (entry.rank() > 0) ? String.valueOf(entry.rank()) : "");
	}

	/** What is wrong, by the name of the field. */
	public Map<String, String> problems(TermKind kind) {
		Map<String, String> problems = new LinkedHashMap<>();
		text(kind, problems);
		if (kind.needsCorrectForm() && this.correct.isBlank()) {
			problems.put("correct", "请填写正确写法，检查时会提示改成它");
		}
		if (kind != TermKind.MISSPELLING && !this.correct.isBlank() && this.correct.strip().equals(this.text.strip())) {
			problems.put("correct", "正确写法与词条相同。保护名称或者固定表述的，正确写法请留空");
		}
		limited("correct", "正确写法", this.correct, LONGEST_CORRECT, problems);
		if (TermEntry.parts(this.exceptions).contains(TermEntry.ONLY_BESIDE)) {
			problems.put("exceptions", "“%s”后面请写上一个词，如“仅当：香港”".formatted(TermEntry.ONLY_BESIDE));
		}
		limited("exceptions", "例外", this.exceptions, LONGEST_EXCEPTIONS, problems);
		days(problems);
		if (readSeverity() == null && !this.severity.isBlank()) {
			problems.put("severity", "级别请填“必须修改”“须确认”或者“提示”，按本类默认的留空");
		}
		if (this.source.isBlank()) {
			problems.put("source", "请填写来源或理由，让改稿的人知道依据");
		}
		limited("source", "来源或理由", this.source, LONGEST_SOURCE, problems);
		leader(kind, problems);
		return problems;
	}

	private void text(TermKind kind, Map<String, String> problems) {
		String compact = NormalizedText.compact(this.text);
		boolean name = kind.protects() && kind.protects(this.text.strip(), this.correct.strip());
		int shortest = name ? ProtectedName.SHORTEST : 2;
		if (compact.isEmpty()) {
			problems.put("text", "请填写词条");
		}
		else if (compact.length() < shortest) {
			problems.put("text", name ? "正确写法留空，表示词条本身是要保护的写法，至少4个字；太短的会误报" : "词条至少2个字，太短的会误报");
		}
		else if (longestPart(kind, compact) > TermScanner.LONGEST_TERM) {
			problems.put("text", "词条最多%d个字".formatted(TermScanner.LONGEST_TERM));
		}
		else if (series(kind) && Series.elementsOf(compact).stream().anyMatch((element) -> element.length() < 2)) {
			problems.put("text", "用“、”列出的各项，每项至少2个字，中间不要多写“、”");
		}
	}

	private boolean series(TermKind kind) {
		return kind.protects() && this.correct.isBlank() && Series.is(this.text);
	}

	private int longestPart(TermKind kind, String compact) {
		return series(kind) ? Arrays.stream(compact.split("、")).mapToInt(String::length).max().orElse(0)
				: compact.length();
	}

	private void days(Map<String, String> problems) {
		Optional<LocalDate> from = readDay(this.validFrom);
		Optional<LocalDate> to = readDay(this.validTo);
		if (from.isEmpty() && !this.validFrom.isBlank()) {
			problems.put("validFrom", "有效期起“%s”不是一个日期，请写成2023-01-05这样".formatted(shown(this.validFrom)));
		}
		if (to.isEmpty() && !this.validTo.isBlank()) {
			problems.put("validTo", "有效期止“%s”不是一个日期，请写成2023-01-05这样".formatted(shown(this.validTo)));
		}
		if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
			problems.put("validTo", "有效期止早于有效期起，请核对");
		}
	}

	private void leader(TermKind kind, Map<String, String> problems) {
		limited("post", "职务", this.post, LONGEST_CORRECT, problems);
		if (kind != TermKind.LEADER) {
			return;
		}
		if (TermEntry.parts(this.post).stream().anyMatch((part) -> NormalizedText.compact(part).length() < 2)
				|| this.post.isBlank()) {
			problems.put("post", "请填写职务，几种写法用“|”分开，如“示例县县长|县委副书记”，每种至少2个字");
		}
		if (TermEntry.parts(this.post).stream().anyMatch((part) -> part.length() > TermScanner.LONGEST_TERM)) {
			problems.put("post", "职务的一种写法最多%d个字，几种写法请用“|”分开".formatted(TermScanner.LONGEST_TERM));
		}
		if (!this.rank.isBlank() && readRank() <= 0) {
			problems.put("rank", "排序请填1到9999的整数，小的在前；不参加排序的留空");
		}
	}

	/**
	 * The entry.
	 * @throws IllegalStateException when a day is none
	 */
	TermEntry entry() {
		return new TermEntry(clean(this.text), clean(this.correct),
				String.join("|", TermEntry.parts(clean(this.exceptions))), readDay(this.validFrom).orElse(null),
				readDay(this.validTo).orElse(null), readSeverity(), clean(this.source),
				String.join("|", TermEntry.parts(clean(this.post))), Math.max(0, readRank()));
	}

	private int readRank() {
		String typed = this.rank.strip();
		int read = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : -1;
		return (read <= HIGHEST_RANK) ? read : -1;
	}

	private @Nullable Severity readSeverity() {
		String typed = this.severity.strip();
		return Arrays.stream(Severity.values())
			.filter((it) -> it.name().equals(typed) || it.label().equals(typed))
			.findFirst()
			.orElse(null);
	}

	private static Optional<LocalDate> readDay(String written) {
		if (written.isBlank()) {
			return Optional.empty();
		}
		for (DateTimeFormatter form : DAYS) {
			try {
				return Optional.of(LocalDate.parse(written.strip(), form));
			}
			catch (DateTimeParseException ex) {
				// perhaps another form
			}
		}
		return Optional.empty();
	}

	private static void limited(String field, String label, String written, int longest, Map<String, String> problems) {
		if (written.length() > longest) {
			problems.put(field, "%s最多%d个字".formatted(label, longest));
		}
	}

	private static String clean(String written) {
		return written.replaceAll("\\p{Cntrl}", " ").strip();
	}

	private static String shown(String written) {
		return (written.length() > 20) ? written.substring(0, 20) + "…" : written;
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}
