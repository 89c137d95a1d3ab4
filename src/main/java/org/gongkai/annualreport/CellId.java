package org.gongkai.annualreport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of the 10 + 175 + 15 cells of the three tables. Its identifier is the same in code,
 * logs, messages and everything other programs see: {@code T3.granted.naturalPerson}.
 */
public final class CellId implements Comparable<CellId> {

	/** How many cells there are. */
	public static final int COUNT = 200;

	private static final List<CellId> ALL;

	private static final Map<String, CellId> BY_ID;

	static {
		List<CellId> all = new ArrayList<>();
		for (DisclosureRow row : DisclosureRow.values()) {
			for (DisclosureRow.Column column : row.block().columns()) {
				all.add(new CellId(all.size(), ReportTable.T2, row.id(), column.id(),
						row.label() + "“" + column.label() + "”"));
			}
		}
		for (ApplicationRow row : ApplicationRow.values()) {
			for (Applicant column : Applicant.values()) {
				all.add(new CellId(all.size(), ReportTable.T3, row.id(), column.id(),
						row.path() + "“" + column.label() + "”"));
			}
		}
		for (RemedyGroup group : RemedyGroup.values()) {
			for (RemedyResult column : RemedyResult.values()) {
				all.add(new CellId(all.size(), ReportTable.T4, group.id(), column.id(),
						group.label() + "“" + column.label() + "”"));
			}
		}
		Map<String, CellId> byId = new HashMap<>();
		all.forEach((cell) -> byId.put(cell.id(), cell));
		ALL = List.copyOf(all);
		BY_ID = Map.copyOf(byId);
	}

	private final int ordinal;

	private final ReportTable table;

	private final String row;

	private final String column;

	private final String id;

	private final String label;

	private CellId(int ordinal, ReportTable table, String row, String column, String label) {
		this.ordinal = ordinal;
		this.table = table;
		this.row = row;
		this.column = column;
		this.id = table + "." + row + "." + column;
		this.label = label;
	}

	/** All cells, table by table and row by row. */
	public static List<CellId> all() {
		return ALL;
	}

	/** The cell of that identifier. */
	public static Optional<CellId> find(String id) {
		return Optional.ofNullable(BY_ID.get(id));
	}

	/**
	 * The cell of that identifier.
	 * @throws IllegalArgumentException when there is none
	 */
	public static CellId of(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException("There is no cell " + id));
	}

	/** A cell of table two. */
	public static CellId of(DisclosureRow row, DisclosureRow.Column column) {
		return of(ReportTable.T2 + "." + row.id() + "." + column.id());
	}

	/** A cell of table three. */
	public static CellId of(ApplicationRow row, Applicant column) {
		return ALL.get(10 + row.ordinal() * 7 + column.ordinal());
	}

	/** A cell of table four. */
	public static CellId of(RemedyGroup group, RemedyResult column) {
		return ALL.get(185 + group.ordinal() * 5 + column.ordinal());
	}

	/** Its place among {@link #all()}, 0 to 199. */
	public int ordinal() {
		return this.ordinal;
	}

	public ReportTable table() {
		return this.table;
	}

	/** Identifier of its row; in table four of its group. */
	public String row() {
		return this.row;
	}

	/** Identifier of its column. */
	public String column() {
		return this.column;
	}

	/** Its identifier, such as {@code T3.granted.naturalPerson}. */
	public String id() {
		return this.id;
	}

	/** Row and column in the words of the form, without the table. */
	public String label() {
		return this.label;
	}

	/** Whether it holds an amount in 万元 rather than a count. */
	public boolean isMoney() {
		return this.row.equals(DisclosureRow.FEES_CHARGED.id());
	}

	@Override
	public int compareTo(CellId other) {
		return Integer.compare(this.ordinal, other.ordinal);
	}

	@Override
	public String toString() {
		return this.id;
	}

}
