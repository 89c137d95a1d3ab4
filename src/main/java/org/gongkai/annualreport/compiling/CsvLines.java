package org.gongkai.annualreport.compiling;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as spreadsheets save it: CSV or tab-separated, in UTF-8 with or without mark,
 * UTF-16 or the GBK of Chinese Windows.
 */
final class CsvLines {

	static final int MOST_LINES = 5000;

	static final int MOST_REASONS = 30;

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final int LARGEST = 5 * 1024 * 1024;

	private CsvLines() {
	}

	/**
	 * Reads the lines.
	 * @param columns the names of the columns that have to be there
	 * @param optional further columns that may be there
	 * @throws CompilingRefused when it is no such table
	 */
	static List<Line> read(byte[] bytes, List<String> columns, List<String> optional) {
		if (bytes.length == 0) {
			throw unusable("文件是空的，请选择要导入的 CSV 文件");
		}
		if (bytes.length > LARGEST) {
			throw unusable("文件超过 5 MB，请分成几个文件导入");
		}
		String text = decode(bytes);
		if (text.indexOf('\0') >= 0 || text.startsWith("PK")) {
			throw unusable("这不是 CSV 文件。请在表格软件中选“另存为”，文件类型选“CSV（逗号分隔）”，再导入");
		}
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
			return lines(parser, columns, optional);
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			throw unusable("文件中的引号不成对，读不下去。请在表格软件中打开检查后，重新另存为 CSV 再导入");
		}
	}

	private static List<Line> lines(CSVParser parser, List<String> columns, List<String> optional) {
		List<Line> lines = new ArrayList<>();
		Map<String, Integer> places = new HashMap<>();
		for (CSVRecord record : parser) {
			if (record.stream().allMatch(String::isBlank)) {
				continue;
			}
			if (places.isEmpty()) {
				places.putAll(places(record, columns, optional));
				continue;
			}
			if (lines.size() == MOST_LINES) {
				throw unusable("一次最多导入%d行，请分成几个文件导入".formatted(MOST_LINES));
			}
			Map<String, String> values = new HashMap<>();
			places.forEach((name, place) -> values.put(name, (place < record.size()) ? record.get(place).strip() : ""));
			lines.add(new Line(record.getRecordNumber(), values));
		}
		if (lines.isEmpty()) {
			throw unusable("文件中没有可以导入的行。第一行是列名（%s），从第二行起每行一条".formatted(String.join("、", columns)));
		}
		return lines;
	}

	private static Map<String, Integer> places(CSVRecord header, List<String> columns, List<String> optional) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < header.size(); i++) {
			String name = header.get(i).strip();
			if (columns.contains(name) || optional.contains(name)) {
				if (places.put(name, i) != null) {
					throw unusable("第一行有两列都叫“%s”，请删去一列".formatted(name));
				}
			}
		}
		List<String> missing = columns.stream().filter((name) -> !places.containsKey(name)).toList();
		if (!missing.isEmpty()) {
			throw unusable("第一行应当是列名，缺少“%s”。可以下载模板，把内容粘贴进去再导入".formatted(String.join("”“", missing)));
		}
		return places;
	}

	private static CSVFormat format(String text) {
		int end = text.indexOf('\n');
		String first = (end >= 0) ? text.substring(0, end) : text;
		CSVFormat format = (first.indexOf('\t') >= 0 && first.indexOf(',') < 0) ? CSVFormat.TDF : CSVFormat.DEFAULT;
		// empty lines count, as they do in the spreadsheet
		return format.builder().setIgnoreEmptyLines(false).get();
	}

	private static String decode(byte[] bytes) {
		for (Charset charset : List.of(guess(bytes), GB18030)) {
			try {
				String text = charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes))
					.toString();
				return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
			}
			catch (CharacterCodingException ex) {
				// the other one
			}
		}
		throw unusable("文件的文字编码无法识别。请在表格软件中另存为“CSV UTF-8（逗号分隔）”再导入");
	}

	private static Charset guess(byte[] bytes) {
		boolean marked = bytes.length >= 2 && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
				|| (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
		return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	private static CompilingRefused unusable(String reason) {
		return new CompilingRefused(CompilingRefused.Kind.UNUSABLE, reason);
	}

	/**
	 * Refuses the whole file when lines of it are wrong.
	 * @param problems by line, in order
	 */
	static void refuse(List<String> problems) {
		if (problems.isEmpty()) {
			return;
		}
		List<String> reasons = new ArrayList<>(problems.subList(0, Math.min(problems.size(), MOST_REASONS)));
		if (problems.size() > MOST_REASONS) {
			reasons.add("还有%d处问题没有列出，请先改正以上各行".formatted(problems.size() - MOST_REASONS));
		}
		throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE, reasons);
	}

	/**
	 * A line.
	 *
	 * @param number its number as the spreadsheet shows it
	 * @param values its values by the names of the columns, blank where it has none
	 */
	record Line(long number, Map<String, String> values) {

		String value(String column) {
			return this.values.getOrDefault(column, "");
		}

		/** How people find it. */
		String place() {
			return "第%d行".formatted(this.number);
		}

	}

}
