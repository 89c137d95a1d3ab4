package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.ReportScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand agencies below one authority; prints how long each page takes. */
@Tag("benchmark")
class AddingUpBenchmarkTests extends CollectionOffice {

	private static final int AGENCIES = 10_000;

	private static final Duration LIMIT = Duration.ofSeconds(2);

	@Autowired
	JdbcTemplate batches;

	@Autowired
	Comparison comparison;

	@BeforeEach
	void tenThousandReports() {
		if (this.overview.counts(root(), this.year, officer()).get(AgencyFilter.ALL) >= AGENCIES) {
			return;
		}
		long root = root().id();
		List<Object[]> agencies = new ArrayList<>();
		List<Object[]> reports = new ArrayList<>();
		List<Object[]> standings = new ArrayList<>();
		var now = Instant.now(this.clock).atOffset(ZoneOffset.UTC);
		for (int i = 0; i < AGENCIES; i++) {
			long id = 1_000_000L + i;
			agencies.add(new Object[] { id, "基准市第%d个机关".formatted(i), root, "/" + root + "/" + id + "/", this.year,
					this.year });
			Map<CellId, CellValue> cells = new DemoFigures(i, 20 + i % 50).next();
			String line = Figures.of(AnnualReport.ofFigures("基准", this.year, ReportScope.DEPARTMENT, cells)).line();
			reports.add(new Object[] { id, id, this.year, line, now });
			standings.add(new Object[] { id, this.year, id, id, now });
		}
		this.batches.batchUpdate("""
				insert into supervised_agency (id, full_name, credit_code, report_scope, coverage, parent_id, path,
				active_from, active_until, end_reason, lock_version)
				values (?, ?, '', 'DEPARTMENT', 'SELF', ?, ?, ?, ?, 'x', 0)""", agencies);
		this.batches.batchUpdate(
				"""
						insert into report_submission (id, agency_id, report_year, revision, source, file_name, titled_agency,
						format_version, figures, marks, findings, block_count, confirm_count, hint_count, submitted_by_id,
						submitted_by, received_at) values (?, ?, ?, 1, 'UPLOAD', 'x', 'x', 'V2021', ?, '{}', '[]', 0, 0, 0, 1, 'x',
						?)""",
				reports);
		this.batches.batchUpdate("""
				insert into report_standing (agency_id, report_year, state, newest_id, accepted_id, block_count, late,
				first_received_at) values (?, ?, 'ACCEPTED', ?, ?, 0, false, ?)""", standings);
	}

	@Test
	@DisplayName("一万个机关的汇总")
	void tenThousandAgenciesAreAddedUpAndShown() {
		Cookie session = signIn("disclosure-officer");
		// once each, so that the code is compiled, as in a server that has run for a
		// while
		measure("warm-up", () -> page("/total", session));

		Duration sum = best("adding up", () -> total());
		Duration total = best("page of the total", () -> page("/total", session));
		Duration overview = best("overview", () -> page("", session));
		Duration cell = best("summands of a cell", () -> page("/total/T3.newReceived.total", session));
		Duration comparison = best("comparison", () -> page("/comparison", session));
		Duration confirm = measure("confirming", () -> {
			this.confirmation.confirm(root().id(), this.year, total().fingerprint(), "基准", officer());
			return true;
		});

		assertThat(total().summands()).isEqualTo(AGENCIES);
		assertThat(total().cell(RECEIVED).sum()).isGreaterThan(BigDecimal.valueOf(AGENCIES));
		assertThat(List.of(sum, total, overview, cell, comparison))
			.allSatisfy((each) -> assertThat(each).isLessThan(LIMIT));
		assertThat(confirm).isLessThan(Duration.ofSeconds(10));
	}

	private MvcTestResult page(String address, Cookie session) {
		MvcTestResult result = get("/supervision/" + this.year + address, session);
		assertThat(result).hasStatusOk();
		return result;
	}

	/** The best of three, since other work on the machine only ever adds to it. */
	private static Duration best(String what, Supplier<Object> act) {
		return Stream.generate(() -> measure(what, act)).limit(3).min(Comparator.naturalOrder()).orElseThrow();
	}

	private static Duration measure(String what, Supplier<Object> act) {
		long begin = System.nanoTime();
		act.get();
		Duration took = Duration.ofNanos(System.nanoTime() - begin);
		System.out.printf("BENCHMARK adding up %,d agencies: %s %d ms%n", AGENCIES, what, took.toMillis());
		return took;
	}

}
