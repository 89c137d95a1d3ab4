package org.gongkai.annualreport.collection;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.Cookie;
import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;
import org.gongkai.format.Exporter;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** An authority with agencies below it, whose reports are real files. */
@OfficeTest
abstract class CollectionOffice {

	/** Every test works on a year of its own, since the database is shared. */
	private static final AtomicInteger YEARS = new AtomicInteger(2030);

	static final CellId RECEIVED = CellId.of(ApplicationRow.NEW_RECEIVED, Applicant.TOTAL);

	@Autowired
	AgencyRegister register;

	@Autowired
	Submissions submissions;

	@Autowired
	ReportIntake intake;

	@Autowired
	CollectedTotals totals;

	@Autowired
	TotalConfirmation confirmation;

	@Autowired
	TotalEffects effects;

	@Autowired
	Overview overview;

	@Autowired
	Organization organization;

	@Autowired
	Exporter exporter;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	final int year = YEARS.incrementAndGet();

	Member officer() {
		return member("disclosure-officer");
	}

	Member member(String username) {
		return this.organization.member(username).orElseThrow();
	}

	SupervisedAgency root() {
		return this.register.root();
	}

	/** An agency that reports for this test's year only. */
	SupervisedAgency agency(String name) {
		return agency(name, root(), Coverage.SELF);
	}

	SupervisedAgency agency(String name, SupervisedAgency above, Coverage coverage) {
		return this.register.add(new AgencyEntry(name + suffix(), "", ReportScope.DEPARTMENT, coverage, above.id(),
				this.year, this.year, "只在测试年度报送", null), officer());
	}

	/** A mark of this test's year that nobody takes for a year. */
	String suffix() {
		StringBuilder letters = new StringBuilder();
		Integer.toString(this.year).chars().forEach((digit) -> letters.append((char) ('A' + digit - '0')));
		return letters.toString();
	}

	/** A report that adds up: so many applications of natural persons, all granted. */
	byte[] report(String agency, int applications) {
		return report(agency, applications, Map.of());
	}

	byte[] report(String agency, int applications, Map<CellId, CellValue> others) {
		Map<CellId, CellValue> cells = new HashMap<>();
		CellId.all().forEach((cell) -> cells.put(cell, CellValue.of(0)));
		for (ApplicationRow row : List.of(ApplicationRow.NEW_RECEIVED, ApplicationRow.GRANTED,
				ApplicationRow.RESULT_TOTAL)) {
			cells.put(CellId.of(row, Applicant.NATURAL_PERSON), CellValue.of(applications));
			cells.put(CellId.of(row, Applicant.TOTAL), CellValue.of(applications));
		}
		cells.putAll(others);
		ReportTables tables = new ReportTables(FormatVersion.V2021, (cell) -> cells.get(cell).written());
		StringBuilder html = new StringBuilder("<h1>%s%d年政府信息公开工作年度报告</h1>".formatted(agency, this.year));
		for (ReportPart part : ReportPart.values()) {
			html.append(this.exporter.html(List.of(new Block.Heading(1, part.heading())), (digest) -> ""));
			for (ReportTable table : ReportTable.values()) {
				if (table.part() == part) {
					html.append(this.exporter.html(List.of(tables.table(table)), (digest) -> ""));
				}
			}
			if (part == ReportPart.OVERVIEW) {
				html.append("<p>本年度依法公开政府信息。</p>");
			}
		}
		html.append("<p>%s</p><p>%d年1月20日</p>".formatted(agency, this.year + 1));
		return ("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>"
				+ "%s%d年政府信息公开工作年度报告".formatted(agency, this.year) + "</title></head><body>" + html + "</body></html>")
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Brings files and reads them all. */
	IntakeBatch bring(ReportIntake.Brought... files) {
		long batch = this.intake.bring(this.year, List.of(files), officer());
		this.intake.read(batch, Long.MAX_VALUE / 2, officer());
		return this.intake.batch(batch, officer());
	}

	/** Hands a report in; the submission it became. */
	Submission hand(SupervisedAgency agency, byte[] report) {
		IntakeItem item = bring(new ReportIntake.Brought(agency.name() + ".html", report)).items().get(0);
		if (item.submissionId() == null) {
			throw new AssertionError(item.state() + ": " + item.message());
		}
		return this.submissions.get(item.submissionId(), officer());
	}

	Submission accepted(SupervisedAgency agency, byte[] report) {
		Submission submission = hand(agency, report);
		this.submissions.accept(submission.id(), Standing.State.RECEIVED, "测试", officer());
		return submission;
	}

	/** The session of somebody who has signed in. */
	Cookie signIn(String person) {
		Cookie session = this.mvc.post()
			.uri("/sign-in")
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.param("username", person)
			.param("password", "demo")
			.exchange()
			.getResponse()
			.getCookie("SESSION");
		assertThat(session).isNotNull();
		return session;
	}

	MvcTestResult get(String address, Cookie session) {
		return this.mvc.get().uri(address).cookie(session).exchange();
	}

	CollectedTotal total() {
		return this.totals.total(root().id(), this.year, Basis.ACCEPTED, officer());
	}

}
