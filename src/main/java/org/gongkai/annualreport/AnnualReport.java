package org.gongkai.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/**
 * 政府信息公开工作年度报告 of one agency and one year as typed data.
 * <p>
 * 依据：《政府信息公开条例》第四十九条、第五十条；国办公开办函〔2021〕30号。
 *
 * @param agency the agency as the title names it, blank when it does not
 * @param year year Y that is reported, or null when the text does not say
 * @param formatVersion the form that its tables have
 * @param scope who reports
 * @param signedOn the day of the sign-off, or null when there is none
 * @param cells what was found in the tables; a cell that is not in here is not there at
 * all
 * @param sections the text in reading order
 */
public record AnnualReport(String agency, @Nullable Integer year, FormatVersion formatVersion, ReportScope scope,
		@Nullable LocalDate signedOn, Map<CellId, ReadCell> cells, List<Section> sections) {

	public AnnualReport {
		cells = new TreeMap<>(cells);
		sections = List.copyOf(sections);
	}

	/** A report of mere figures, without text. */
	public static AnnualReport ofFigures(String agency, int year, ReportScope scope, Map<CellId, CellValue> figures) {
		Map<CellId, ReadCell> cells = figures.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> new ReadCell(entry.getValue(), null)));
		return new AnnualReport(agency, year, FormatVersion.of(year), scope, null, cells, List.of());
	}

	/** What stands in a cell; blank when the table lacks it. */
	public CellValue value(CellId cell) {
		ReadCell read = this.cells.get(cell);
		return (read != null) ? read.value() : CellValue.BLANK;
	}

	/** The number in a cell, if there is one. */
	public Optional<BigDecimal> number(CellId cell) {
		return value(cell).number();
	}

	/** Where a cell stands in the text, if it was read from one. */
	public Optional<Spot> spot(CellId cell) {
		return Optional.ofNullable(this.cells.get(cell)).map(ReadCell::spot);
	}

	/**
	 * A cell that was read.
	 *
	 * @param value what stands in it
	 * @param spot where in the text, or null when it comes from elsewhere
	 */
	public record ReadCell(CellValue value, @Nullable Spot spot) {
	}

	/**
	 * A stretch of the text. The blocks of a part that stand before its first aspect
	 * belong to the part alone.
	 *
	 * @param part which of the six parts, or null for the preamble
	 * @param aspect which of part one's five aspects, or null
	 * @param from number of its first block, the heading
	 * @param to behind its last block
	 */
	public record Section(@Nullable ReportPart part, @Nullable Aspect aspect, int from, int to) {
	}

}
