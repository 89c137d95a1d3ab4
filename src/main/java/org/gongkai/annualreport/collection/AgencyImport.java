package org.gongkai.annualreport.collection;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;
import org.gongkai.review.ReviewRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the register in from a table saved as CSV. Either every line can be taken in, or
 * none is, and each wrong line is named.
 */
@Service
public class AgencyImport {

	/** The largest file, in bytes. */
	public static final int LARGEST = 5 * 1024 * 1024;

	/** More agencies than any authority has below it. */
	static final int MOST_LINES = 20_000;

	private static final int MOST_PROBLEMS = 50;

	private static final String NAME = "机关名称";

	/** The columns; only the first one is needed. */
	public static final List<String> COLUMNS = List.of(NAME, "统一社会信用代码", "报告主体", "上级机关", "报告口径", "起报年份", "止报年份",
			"止报原因");

	private final AgencyRegister register;

	private final CollectionPosts posts;

	private final AuditTrail trail;

	AgencyImport(AgencyRegister register, CollectionPosts posts, AuditTrail trail) {
		this.register = register;
		this.posts = posts;
		this.trail = trail;
	}

	/**
	 * Takes in new agencies; those that are in the register already stay as they are.
	 * @param bytes the file, in UTF-8 or GB 18030 as spreadsheets save it
	 * @throws ReviewRefused INCOMPLETE with the lines that are wrong
	 */
	@Transactional
	public Result take(byte[] bytes, Member member) {
		String post = this.posts.acting(member);
		if (bytes.length > LARGEST) {
			throw refused(List.of("文件超过 5 MB，请拆成几个文件"));
		}
		List<CSVRecord> lines = lines(text(bytes));
		List<String> problems = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		long root = this.register.root().id();
		int added = 0;
		int known = 0;
		for (CSVRecord line : lines) {
			Line read = new Line(line);
			String name = read.text(NAME);
			if (!seen.add(SupervisedAgency.key(name))) {
				problems.add("第 %d 行：“%s”在文件中重复".formatted(read.number(), name));
			}
			else if (this.register.byName(name).isPresent()) {
				known++;
			}
			else if (enter(read, root, problems)) {
				added++;
			}
			if (problems.size() >= MOST_PROBLEMS) {
				break;
			}
		}
		if (!problems.isEmpty()) {
			throw refused(problems);
		}
		this.trail
			.append(new Act(AgencyRegister.SUBJECT, member.id(), member.name(), post, "", "IMPORT_SUPERVISED_AGENCIES",
					"", null, null, Map.of("added", Integer.toString(added), "known", Integer.toString(known))));
		return new Result(added, known);
	}

	private boolean enter(Line line, long root, List<String> problems) {
		List<String> wrong = new ArrayList<>();
		Optional<SupervisedAgency> parent = Optional.empty();
		String above = line.text("上级机关");
		if (!above.isEmpty()) {
			parent = this.register.byName(above);
			if (parent.isEmpty()) {
				wrong.add("上级机关“%s”不在名录中，也不在它前面的行里".formatted(above));
			}
		}
		ReportScope scope = line.choice("报告主体", ReportScope.DEPARTMENT, ReportScope.values(), ReportScope::label,
				wrong);
		Coverage coverage = line.choice("报告口径", (scope == ReportScope.GOVERNMENT) ? Coverage.WHOLE : Coverage.SELF,
				Coverage.values(), Coverage::label, wrong);
		Integer from = line.year("起报年份", wrong);
		AgencyEntry entry = new AgencyEntry(line.text(NAME), line.text("统一社会信用代码"), scope, coverage,
				parent.map(SupervisedAgency::id).orElse(root), (from != null) ? from : AgencyEntry.FIRST_YEAR,
				line.year("止报年份", wrong), line.text("止报原因"), null);
		wrong.addAll(this.register.problems(entry, null));
		if (wrong.isEmpty()) {
			this.register.insert(entry);
			return true;
		}
		problems.add("第 %d 行：%s".formatted(line.number(), String.join("；", wrong)));
		return false;
	}

	private static List<CSVRecord> lines(String text) {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.setTrim(true)
			.setIgnoreEmptyLines(true)
			.setAllowMissingColumnNames(true)
			.get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			if (!parser.getHeaderNames().contains(NAME)) {
				throw refused(List.of("第一行应为列名，其中要有“机关名称”。可以下载模板，按模板填写后另存为 CSV。"));
			}
			List<CSVRecord> lines = new ArrayList<>();
			for (CSVRecord line : parser) {
				lines.add(line);
				if (lines.size() > MOST_LINES) {
					throw refused(List.of("一次最多导入 20000 个机关，请拆成几个文件"));
				}
			}
			if (lines.isEmpty()) {
				throw refused(List.of("文件中除列名外没有内容"));
			}
			return lines;
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			throw refused(List.of("文件不是能读的 CSV（可能引号不成对，或者列名重复）。请用表格软件打开，另存为“CSV UTF-8”后重试。"));
		}
	}

	private static String text(byte[] bytes) {
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			try {
				String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
				if (text.indexOf('\0') < 0) {
					return text.startsWith("\uFEFF") ? text.substring(1) : text;
				}
			}
			catch (CharacterCodingException ex) {
				// the next one
			}
		}
		throw refused(List.of("文件不是文本。请用表格软件打开，另存为“CSV UTF-8”后重试。"));
	}

	private static ReviewRefused refused(List<String> reasons) {
		return new ReviewRefused(ReviewRefused.Kind.INCOMPLETE, reasons);
	}

	/**
	 * What came of it.
	 *
	 * @param added how many agencies are new
	 * @param known how many were in the register already
	 */
	public record Result(int added, int known) {
	}

	/**
	 * A line of the file.
	 *
	 * @param fields its fields by column
	 */
	private record Line(CSVRecord fields) {

		long number() {
			return this.fields.getRecordNumber() + 1;
		}

		String text(String column) {
			return this.fields.isSet(column) ? this.fields.get(column).replaceAll("\\p{Cntrl}", "").strip() : "";
		}

		@Nullable Integer year(String column, List<String> wrong) {
			String text = text(column);
			if (text.isEmpty()) {
				return null;
			}
			try {
				return Integer.valueOf(text.replace("年", ""));
			}
			catch (NumberFormatException ex) {
				wrong.add("%s“%s”不是年份".formatted(column, text));
				return null;
			}
		}

		<T extends Enum<T>> T choice(String column, T otherwise, T[] values,
				java.util.function.Function<T, String> label, List<String> wrong) {
			String text = text(column);
			if (text.isEmpty()) {
				return otherwise;
			}
			for (T value : values) {
				if (value.name().equals(text) || label.apply(value).equals(text)) {
					return value;
				}
			}
			wrong.add("%s应为%s".formatted(column, String.join("、",
					java.util.Arrays.stream(values).map((value) -> "“" + label.apply(value) + "”").toList())));
			return otherwise;
		}

	}

}
