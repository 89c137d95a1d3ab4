package org.gongkai.annualreport.reading;

import java.util.List;
import java.util.Optional;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.SourceTable.Row;
import org.gongkai.format.Block;

/**
 * Reads an annual report from a text of any guise. Each row of the three tables is either
 * placed or reported, nothing is shifted in silence, and a blank remains a blank.
 * <p>
 * 依据：《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）；试行格式（国办公开办函〔2019〕60号）.
 */
public final class ReportReader {

	/** Fewer rows of table three than this may stand in any text. */
	private static final int FEWEST_ROWS = 8;

	private static final int FEWEST_PARTS = 3;

	private static final int FIRST_BLOCKS = 5;

	private ReportReader() {
	}

	/**
	 * Reads a report.
	 * @param title the title of the text, may be blank
	 * @param blocks the text
	 */
	public static ReportReading read(String title, List<Block> blocks) {
		List<ReportOutline.Place> parts = ReportOutline.places(blocks);
		ReportTablesFinder found = ReportTablesFinder.of(parts, blocks);
		ReportTitle named = ReportTitle.of(title, blocks);
		Placement placement = new Placement();
		if (!found.hasTrialForm()) {
			DisclosureTable disclosure = new DisclosureTable(placement);
			found.rows(ReportTable.T2).forEach(disclosure::place);
		}
		ApplicationTable applications = new ApplicationTable(placement);
		found.rows(ReportTable.T3).forEach(applications::add);
		applications.place();
		RemedyTable remedies = new RemedyTable(placement);
		found.rows(ReportTable.T4).forEach(remedies::add);
		remedies.place();
		FormatVersion version = version(found, applications, named);
		if (version == FormatVersion.V2021 && found.hasTrialForm()) {
			reportTrialForm(found.rows(ReportTable.T2), placement);
		}
		if (version == FormatVersion.V2021 && applications.hasSingleOther()) {
			reportSingleOther(found, placement);
		}
		AnnualReport report = new AnnualReport(named.agency(), named.year(), version, named.scope(),
				SignOff.of(blocks).map(SignOff::day).orElse(null), placement.cells(), ReportSections.of(blocks, parts));
		return new ReportReading(report, placement.remarks());
	}

	/**
	 * Whether a text is an annual report rather than a text about one, such as the notice
	 * that calls for it.
	 */
	public static boolean isReport(String title, List<Block> blocks) {
		List<ReportOutline.Place> parts = ReportOutline.places(blocks);
		long different = parts.stream().map(ReportOutline.Place::part).distinct().count();
		boolean titled = ReportTitle.isTitle(title) || blocks.stream()
			.limit(FIRST_BLOCKS)
			.filter((block) -> !(block instanceof Block.Table))
			.anyMatch((block) -> ReportTitle.isTitle(block.plainText()));
		if (titled && different >= FEWEST_PARTS) {
			return true;
		}
		ReportTablesFinder found = ReportTablesFinder.of(parts, blocks);
		boolean tables = found.rows(ReportTable.T3).size() >= FEWEST_ROWS;
		return tables && (titled || different >= FEWEST_PARTS || !found.rows(ReportTable.T4).isEmpty());
	}

	/** The tables tell; where they do not, the year does. */
	private static FormatVersion version(ReportTablesFinder found, ApplicationTable applications, ReportTitle title) {
		if (applications.hasSplitOther()) {
			return FormatVersion.V2021;
		}
		if (found.hasTrialForm()) {
			return FormatVersion.V2019;
		}
		if (title.year() == null) {
			return (found.rows(ReportTable.T2).isEmpty() && applications.hasSingleOther()) ? FormatVersion.V2019
					: FormatVersion.V2021;
		}
		return found.rows(ReportTable.T2).isEmpty() ? FormatVersion.of(title.year()) : FormatVersion.V2021;
	}

	/**
	 * Table two alone is in the form of 2019; where all of them are, the form of the
	 * report says so.
	 */
	private static void reportTrialForm(List<Row> rows, Placement placement) {
		placement.superseded(rows.get(0),
				"表二用的是2019年的试行格式（如“本年新制作数量”“对外公开总数量”“第二十条第（九）项”），与表三不一致。请换用国办公开办函〔2021〕30号规定的表二填报；旧表的数没有取入。");
	}

	private static void reportSingleOther(ReportTablesFinder found, Placement placement) {
		List<CellId> lacking = CellId.all()
			.stream()
			.filter((cell) -> cell.table() == ReportTable.T3 && !FormatVersion.V2019.has(cell))
			.toList();
		Optional<Row> row = placement.cells()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().equals(CellId.of("T3.other.misc.total")))
			.flatMap((entry) -> found.rows(ReportTable.T3)
				.stream()
				.filter((line) -> entry.getValue().spot() != null && !line.own().isEmpty()
						&& line.spot().block() == entry.getValue().spot().block()
						&& line.spot().from() <= entry.getValue().spot().from()
						&& entry.getValue().spot().to() <= line.spot().to()))
			.findFirst();
		row.ifPresent((line) -> placement.doubtful(line,
				"表三“（六）其他处理”只有一行，格式规定为三行（%s；%s；%s）。这一行的数已记入“3.其他”，另外两行没有数。请按三行分别填报，没有的填0。".formatted(
						ApplicationRow.OTHER_NOT_SUPPLEMENTED.label(), ApplicationRow.OTHER_FEE_UNPAID.label(),
						ApplicationRow.OTHER_MISC.label()),
				lacking));
	}

}
