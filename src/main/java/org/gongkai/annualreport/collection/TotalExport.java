package org.gongkai.annualreport.collection;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a total for spreadsheets: the three tables in their form, what each agency put
 * in, and who is missing. What a spreadsheet would take for a formula is written as text.
 */
@Component
public class TotalExport {

	/** More digits than a spreadsheet's number keeps exactly. */
	private static final int EXACT_DIGITS = 15;

	private final CollectedTotals totals;

	private final AgencyRegister register;

	TotalExport(CollectedTotals totals, AgencyRegister register) {
		this.totals = totals;
		this.register = register;
	}

	/** The total as CSV in UTF-8, a line for each cell. */
	public void csv(CollectedTotal total, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		// without this mark a spreadsheet takes the text for another encoding
		writer.write('\uFEFF');
		try (CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL)) {
			printer.printRecord("机关", "年度", "表", "单元格", "标识", "合计", "计入份数", "空白份数");
			for (CellId cell : CellId.all()) {
				CellTotal sum = total.cell(cell);
				printer.printRecord(text(total.unit().name()), total.year(), cell.table().label(), text(cell.label()),
						cell.id(), sum.written(), total.summands(), sum.gaps());
			}
		}
	}

	/** The total as a workbook; ten thousand agencies go through a window of rows. */
	@Transactional(readOnly = true)
	public void xlsx(CollectedTotal total, OutputStream out) throws IOException {
		try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
			for (ReportTable table : ReportTable.values()) {
				if (table != ReportTable.T2 || FormatVersion.of(total.year()) == FormatVersion.V2021) {
					form(book, total, table);
				}
			}
			agencies(book, total);
			missing(book, total);
			book.write(out);
		}
	}

	private static void form(SXSSFWorkbook book, CollectedTotal total, ReportTable table) {
		Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.label()));
		CellStyle frame = style(book, true);
		Block.Table form = new ReportTables(FormatVersion.of(total.year()), CellId::id).table(table);
		Map<Integer, Map<Integer, Boolean>> covered = new HashMap<>();
		for (int y = 0; y < form.rows().size(); y++) {
			Row row = sheet.createRow(y);
			int x = 0;
			for (Block.Cell cell : form.rows().get(y).cells()) {
				while (covered.getOrDefault(y, Map.of()).containsKey(x)) {
					x++;
				}
				org.apache.poi.ss.usermodel.Cell target = row.createCell(x);
				target.setCellStyle(frame);
				if (cell.header()) {
					target.setCellValue(cell.text());
				}
				else {
					number(target, total.cell(CellId.of(cell.text())).sum());
				}
				cover(covered, y, x, cell);
				if (cell.colSpan() > 1 || cell.rowSpan() > 1) {
					sheet.addMergedRegion(new CellRangeAddress(y, y + cell.rowSpan() - 1, x, x + cell.colSpan() - 1));
				}
				x += cell.colSpan();
			}
		}
	}

	private static void cover(Map<Integer, Map<Integer, Boolean>> covered, int y, int x, Block.Cell cell) {
		for (int down = 0; down < cell.rowSpan(); down++) {
			for (int right = 0; right < cell.colSpan(); right++) {
				covered.computeIfAbsent(y + down, (line) -> new HashMap<>()).put(x + right, true);
			}
		}
	}

	private void agencies(SXSSFWorkbook book, CollectedTotal total) {
		Sheet sheet = book.createSheet("各机关");
		sheet.createFreezePane(1, 2);
		Row ids = sheet.createRow(0);
		Row labels = sheet.createRow(1);
		ids.createCell(0).setCellValue("标识");
		labels.createCell(0).setCellValue("机关");
		for (CellId cell : CellId.all()) {
			ids.createCell(cell.ordinal() + 1).setCellValue(cell.id());
			labels.createCell(cell.ordinal() + 1).setCellValue(cell.table().label() + "：" + cell.label());
		}
		AgencyTree tree = this.register.tree();
		int[] next = { 2 };
		this.totals.read(total.year(), total.basis(), (agencyId, submission, line) -> {
			if (total.submissions().containsKey(agencyId)) {
				Row row = sheet.createRow(next[0]++);
				row.createCell(0).setCellValue(tree.find(agencyId).orElseThrow().name());
				List<CellValue> values = new Figures(line, Map.of()).values();
				for (CellId cell : CellId.all()) {
					values.get(cell.ordinal())
						.number()
						.ifPresent((number) -> number(row.createCell(cell.ordinal() + 1), number));
				}
			}
		});
	}

	private static void missing(SXSSFWorkbook book, CollectedTotal total) {
		Sheet sheet = book.createSheet("没有计入");
		sheet.createRow(0).createCell(0).setCellValue("机关");
		for (int i = 0; i < total.missing().size(); i++) {
			sheet.createRow(i + 1).createCell(0).setCellValue(total.missing().get(i).name());
		}
	}

	private static void number(org.apache.poi.ss.usermodel.Cell cell, BigDecimal number) {
		if (number.precision() > EXACT_DIGITS) {
			cell.setCellValue(number.toPlainString());
		}
		else {
			cell.setCellValue(number.doubleValue());
		}
	}

	private static CellStyle style(SXSSFWorkbook book, boolean wrap) {
		CellStyle style = book.createCellStyle();
		style.setWrapText(wrap);
		style.setAlignment(HorizontalAlignment.CENTER);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		return style;
	}

	/** A text that no spreadsheet takes for a formula. */
	static String text(String text) {
		boolean formula = !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
