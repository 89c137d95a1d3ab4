package org.gongkai.annualreport.compiling;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.ReportTable;

/** What a section may be asked for. Sums are never asked for: they are added up. */
public enum FigureGroup {

	LICENSING("行政许可"), PENALTIES("行政处罚"), COERCION("行政强制"), FEES("行政事业性收费"), APPLICATIONS("政府信息公开申请（表三）"),
	REMEDIES("行政复议、行政诉讼（表四）");

	private final String label;

	FigureGroup(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The cells that are handed in, in the order of the tables. */
	public List<CellId> cells() {
		return CellId.all().stream().filter((cell) -> isAsked(cell) && has(cell)).toList();
	}

	/** Whether the cell belongs to the group, be it asked for or added up. */
	public boolean has(CellId cell) {
		return switch (this) {
			case LICENSING -> cell.row().equals(DisclosureRow.LICENSING.id());
			case PENALTIES -> cell.row().equals(DisclosureRow.PENALTIES.id());
			case COERCION -> cell.row().equals(DisclosureRow.COERCION.id());
			case FEES -> cell.isMoney();
			case APPLICATIONS -> cell.table() == ReportTable.T3;
			case REMEDIES -> cell.table() == ReportTable.T4;
		};
	}

	/** Groups as one text, in their order. */
	static String codes(Set<FigureGroup> groups) {
		return groups.stream().sorted().map(FigureGroup::name).collect(Collectors.joining(","));
	}

	/** Groups of what {@link #codes} wrote. */
	static Set<FigureGroup> ofCodes(String codes) {
		return Arrays.stream(codes.split(","))
			.filter((code) -> !code.isEmpty())
			.map(FigureGroup::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(FigureGroup.class)));
	}

	private static boolean isAsked(CellId cell) {
		return !cell.row().equals(ApplicationRow.RESULT_TOTAL.id()) && !cell.column().equals(Applicant.TOTAL.id())
				&& !cell.column().equals(RemedyResult.TOTAL.id());
	}

}
