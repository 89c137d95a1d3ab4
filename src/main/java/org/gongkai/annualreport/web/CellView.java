package org.gongkai.annualreport.web;

import java.util.Optional;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.Compilation;
import org.gongkai.annualreport.editing.OpenReport;
import org.gongkai.annualreport.reading.CellText;
import org.jspecify.annotations.Nullable;

/**
 * A cell to fill in.
 *
 * @param id its identifier
 * @param label its row and column in the words of the form
 * @param text what stands in it
 * @param unusable whether that is no number
 * @param last what stood there last year, or null when that is not known
 * @param origin where its value comes from, or null
 * @param address the page that shows what it is made of, or null
 * @param recorded what the records say, or null
 * @param differs whether it is another than the records say
 */
record CellView(String id, String label, String text, boolean unusable, @Nullable String last, @Nullable String origin,
		@Nullable String address, @Nullable String recorded, boolean differs) {

	static CellView of(CellId cell, String text, OpenReport report) {
		CellValue value = CellText.of(text, cell.isMoney());
		Compilation.Computed computed = report.origins().cells().get(cell);
		Optional<Compilation.Computed> recorded = report.origins().recorded(cell);
		boolean differs = report.origins().differs(cell, value);
		String origin = (computed == null) ? null : (differs) ? "手工填写" : computed.kind().label();
		Integer year = report.origins().year();
		return new CellView(cell.id(), cell.table().label() + " " + cell.label(), text,
				value instanceof CellValue.AsWritten, report.lastValue(cell).orElse(null), origin,
				(year != null) ? "/annual-reports/" + year + "/cells/" + cell.id() : null,
				recorded.map((known) -> known.value().written()).orElse(null), differs);
	}

	/** What is said of it below its number. */
	public boolean hasNotes() {
		return this.last != null || this.origin != null;
	}

}
