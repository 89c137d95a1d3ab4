package org.gongkai.annualreport.compiling;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.AnnualReports.YearReport;
import org.gongkai.annualreport.compiling.TypedCells.Typed;
import org.gongkai.organization.Member;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The years' reports and their typed cells in the database. */
@Component
class YearTable {

	private final JdbcClient jdbc;

	private final Clock clock;

	YearTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<YearReport> of(int year) {
		return this.jdbc.sql("select * from annual_report_year where report_year = ?")
			.param(year)
			.query(YearTable::report)
			.optional();
	}

	Optional<YearReport> ofDocument(long documentId) {
		return this.jdbc.sql("select * from annual_report_year where document_id = ?")
			.param(documentId)
			.query(YearTable::report)
			.optional();
	}

	List<YearReport> all() {
		return this.jdbc.sql("select * from annual_report_year order by report_year desc")
			.query(YearTable::report)
			.list();
	}

	void insert(int year, long documentId, int version, Member member) {
		this.jdbc.sql("""
				insert into annual_report_year (report_year, document_id, document_version, compiled_by_id, compiled_by,
				compiled_at) values (?, ?, ?, ?, ?, ?)""")
			.params(year, documentId, version, member.id(), member.name(), Rows.now(this.clock))
			.update();
	}

	/** False when the report has another document by now. */
	boolean update(int year, long before, long documentId, int version, Member member) {
		return this.jdbc
			.sql("""
					update annual_report_year set document_id = ?, document_version = ?, compiled_by_id = ?, compiled_by = ?,
					compiled_at = ? where report_year = ? and document_id = ?""")
			.params(documentId, version, member.id(), member.name(), Rows.now(this.clock), year, before)
			.update() == 1;
	}

	void insertTyped(long documentId, CellId cell, CellValue value, String explanation, Member member) {
		this.jdbc.sql("""
				insert into typed_cell (document_id, cell_id, written, amount, explanation, recorded_by_id, recorded_by,
				recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(documentId, cell.id(), value.written(), value.number().orElse(null), explanation,
					member.id(), member.name(), Rows.now(this.clock)))
			.update();
	}

	/** The latest of each cell. */
	Map<CellId, Typed> typed(long documentId) {
		Map<CellId, Typed> typed = new HashMap<>();
		this.jdbc.sql("select * from typed_cell where document_id = ? order by id")
			.param(documentId)
			.query((RowCallbackHandler) (row) -> typed.put(CellId.of(row.getString("cell_id")), new Typed(value(row),
					row.getString("explanation"), row.getString("recorded_by"), Rows.instant(row, "recorded_at"))));
		return typed;
	}

	private static CellValue value(ResultSet row) throws SQLException {
		BigDecimal amount = row.getBigDecimal("amount");
		String written = row.getString("written");
		if (amount != null) {
			CellValue.Figure plain = new CellValue.Figure(amount, "");
			// what follows the number is the remark
			return new CellValue.Figure(amount,
					written.substring(Math.min(written.length(), plain.written().length())));
		}
		return written.isBlank() ? CellValue.BLANK : new CellValue.AsWritten(written);
	}

	private static YearReport report(ResultSet row, int number) throws SQLException {
		return new YearReport(row.getInt("report_year"), row.getLong("document_id"), row.getInt("document_version"),
				row.getString("compiled_by"), Rows.instant(row, "compiled_at"));
	}

}
