package org.gongkai.inspection.terms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A list as a table, CSV or XLSX. What a spreadsheet would take for a formula is written
 * with an apostrophe before it, which reading takes off again.
 */
final class TermFile {

	/** The columns in their order. */
	static final List<String> COLUMNS = List.of("词条", "正确写法", "例外", "有效期起", "有效期止", "级别", "来源或理由", "职务", "排序");

	/** The largest file, in bytes. */
	static final int LARGEST = 10 * 1024 * 1024;

	/** The most rows of a file. */
	static final int MOST_ROWS = 100_000;

	private static final String FORMULA_BEGINNINGS = "=+-@\t\r";

	private TermFile() {
	}

	/** The entries as CSV in UTF-8 with the mark that spreadsheets need. */
	static byte[] csv(List<TermEntry> entries) {
		StringWriter written = new StringWriter().append('\uFEFF');
		try (CSVPrinter printer = new CSVPrinter(written, CSVFormat.EXCEL)) {
			printer.printRecord(COLUMNS);
			for (TermEntry entry : entries) {
				printer.printRecord(fields(entry).stream().map(TermFile::guarded).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return written.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** The entries as a workbook, all cells text. */
	static byte[] xlsx(String name, List<TermEntry> entries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
			Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
			sheet.createFreezePane(0, 1);
			row(sheet, 0, COLUMNS);
			for (int i = 0; i < entries.size(); i++) {
				row(sheet, i + 1, fields(entries.get(i)).stream().map(TermFile::guarded).toList());
			}
			for (int column = 0; column < COLUMNS.size(); column++) {
				sheet.setColumnWidth(column, (column < 3 || column == 6) ? 24 * 256 : 14 * 256);
			}
			book.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * The rows of a file, in the format that its content shows.
	 * @throws TermsRefused UNUSABLE when it is no such table
	 */
	static List<Line> read(byte[] bytes) {
		if (bytes.length == 0) {
			throw unusable("文件是空的，请选择要导入的CSV或者XLSX文件");
		}
		if (bytes.length > LARGEST) {
			throw unusable("文件超过10 MB，请拆成几个文件导入");
		}
		boolean zipped = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
		return lines(zipped ? sheet(bytes) : table(text(bytes)));
	}

	private static List<Line> lines(List<List<String>> rows) {
		List<Line> lines = new ArrayList<>();
		List<Integer> places = List.of();
		for (int number = 0; number < rows.size(); number++) {
			List<String> row = rows.get(number);
			if (row.stream().allMatch(String::isBlank)) {
				continue;
			}
			if (places.isEmpty()) {
				places = places(row);
				continue;
			}
			List<String> fields = new ArrayList<>();
			for (int place : places) {
				fields.add((place >= 0 && place < row.size()) ? plain(row.get(place)) : "");
			}
			lines.add(new Line(number + 1, new TermDraft(fields.get(0), fields.get(1), fields.get(2), fields.get(3),
					fields.get(4), fields.get(5), fields.get(6), fields.get(7), fields.get(8))));
		}
		if (lines.isEmpty()) {
			throw unusable("文件中没有词条。第一行是列名（%s），从第二行起每行一条".formatted(String.join("、", COLUMNS)));
		}
		return lines;
	}

	private static List<Integer> places(List<String> header) {
		List<String> names = header.stream().map(String::strip).toList();
		if (!names.contains(COLUMNS.get(0))) {
			throw unusable("第一行应当是列名，其中要有“词条”。可以先导出一份，照它的样子填写");
		}
		return COLUMNS.stream().map(names::indexOf).toList();
	}

	private static List<List<String>> table(String text) {
		CSVFormat format = CSVFormat.EXCEL.builder().setIgnoreEmptyLines(false).setLenientEof(false).get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			List<List<String>> rows = new ArrayList<>();
			for (CSVRecord record : parser) {
				rows.add(record.toList());
				refuseTooMany(rows.size());
			}
			return rows;
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			throw unusable("文件中的引号不成对，读不下去。请用表格软件打开检查，另存为“CSV UTF-8”后再导入");
		}
	}

	private static List<List<String>> sheet(byte[] bytes) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			DataFormatter formatter = new DataFormatter();
			List<List<String>> rows = new ArrayList<>();
			Sheet sheet = book.getSheetAt(0);
			refuseTooMany(sheet.getLastRowNum());
			for (int number = 0; number <= sheet.getLastRowNum(); number++) {
				Row row = sheet.getRow(number);
				List<String> cells = new ArrayList<>();
				for (int column = 0; row != null && column < Math.min(row.getLastCellNum(), 50); column++) {
					cells.add(written(row.getCell(column), formatter));
				}
				rows.add(cells);
			}
			return rows;
		}
		catch (IOException | RuntimeException ex) {
			if (ex instanceof TermsRefused refused) {
				throw refused;
			}
			throw unusable("这不是能读的XLSX文件。请用表格软件打开，另存为“Excel工作簿（.xlsx）”后再导入");
		}
	}

	private static String written(@Nullable Cell cell, DataFormatter formatter) {
		if (cell == null) {
			return "";
		}
		boolean day = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
		return day ? cell.getLocalDateTimeCellValue().toLocalDate().toString() : formatter.formatCellValue(cell);
	}

	private static void refuseTooMany(int rows) {
		if (rows > MOST_ROWS + 1) {
			throw unusable("一次最多导入%d行，请拆成几个文件".formatted(MOST_ROWS));
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
		throw unusable("文件不是CSV，也不是XLSX。请用表格软件打开，另存为其中一种后再导入");
	}

	private static void row(Sheet sheet, int number, List<String> fields) {
		Row row = sheet.createRow(number);
		for (int column = 0; column < fields.size(); column++) {
			row.createCell(column).setCellValue(fields.get(column));
		}
	}

	private static List<String> fields(TermEntry entry) {
		TermDraft draft = TermDraft.of(entry);
		String severity = (entry.severity() != null) ? entry.severity().label() : "";
		return List.of(draft.text(), draft.correct(), draft.exceptions(), draft.validFrom(), draft.validTo(), severity,
				draft.source(), draft.post(), draft.rank());
	}

	private static String guarded(String field) {
		boolean formula = !field.isEmpty()
				&& (FORMULA_BEGINNINGS.indexOf(field.charAt(0)) >= 0 || quotedFormula(field));
		return formula ? "'" + field : field;
	}

	private static String plain(String field) {
		String stripped = field.strip();
		return quotedFormula(stripped) ? stripped.substring(1) : stripped;
	}

	/** Apostrophes before a formula: one more is put before it and one taken off. */
	private static boolean quotedFormula(String field) {
		int at = 0;
		while (at < field.length() && field.charAt(at) == '\'') {
			at++;
		}
		return at > 0 && at < field.length() && FORMULA_BEGINNINGS.indexOf(field.charAt(at)) >= 0;
	}

	private static TermsRefused unusable(String reason) {
		return new TermsRefused(TermsRefused.Kind.UNUSABLE, reason);
	}

	/**
	 * A row of a file.
	 *
	 * @param number its number as the spreadsheet shows it
	 * @param draft what stands in it
	 */
	record Line(int number, TermDraft draft) {
	}

}
